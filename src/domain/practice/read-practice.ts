/**
 * Reads a setting of practice from a file, ours or an agency's. What is not understood is named and left out; a file
 * without a name is refused.
 */
import * as v from 'valibot';
import { type FileProblem, leftOut, readParts } from '../record/read-lenient';
import { done, type Result, refused } from '../record/result';
import { CATEGORIES, type Category } from '../resource/categories';
import { WordsSchema } from '../text/words';
import { PLAIN_VOCABULARY } from './people-forms';
import type { Practice } from './practice';

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/i));
const Ids = v.optional(v.array(v.string()), []);

const HeadSchema = v.object({
  id: Id,
  name: WordsSchema,
  about: v.optional(WordsSchema),
  vocabulary: v.optional(
    v.object({ one: WordsSchema, many: WordsSchema, add: WordsSchema, feminine: v.optional(v.boolean()) }),
  ),
  needs: Ids,
  sets: Ids,
  required: Ids,
  noteFormats: Ids,
});

const TemplateSchema = v.object({
  id: Id,
  category: v.picklist(CATEGORIES),
  goal: WordsSchema,
  steps: v.array(
    v.object({ text: WordsSchema, owner: v.picklist(['client', 'worker', 'support-person', 'provider']) }),
  ),
});
const DeadlineSchema = v.object({
  id: Id,
  name: WordsSchema,
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
const TaskSchema = v.object({ id: Id, name: WordsSchema, set: v.optional(Id) });

const PARTS = ['planTemplates', 'deadlines', 'intake'];

export interface ReadPractice {
  readonly practice: Practice;
  readonly problems: readonly FileProblem[];
}

export type PracticeRefusal = 'not-json' | 'not-a-practice';

export function readPractice(given: unknown): Result<ReadPractice, PracticeRefusal> {
  const head = v.safeParse(HeadSchema, given);
  if (!head.success || typeof given !== 'object' || given === null) return refused('not-a-practice');
  const fields = given as Readonly<Record<string, unknown>>;
  const own = Object.fromEntries(Object.entries(fields).filter(([key]) => !PARTS.includes(key)));
  const planTemplates = readParts(TemplateSchema, fields.planTemplates, 'planTemplates');
  const deadlines = readParts(DeadlineSchema, fields.deadlines, 'deadlines');
  const intake = readParts(TaskSchema, fields.intake, 'intake');
  const { needs, vocabulary = PLAIN_VOCABULARY, ...rest } = head.output;
  const unknown = needs.flatMap((need, n): FileProblem[] =>
    isCategory(need) ? [] : [{ kind: 'unknown-name', place: `needs[${n}]` }],
  );
  return done({
    practice: {
      ...rest,
      vocabulary,
      needs: needs.filter(isCategory),
      planTemplates: planTemplates.parts,
      deadlines: deadlines.parts,
      intake: intake.parts,
    },
    problems: [
      ...leftOut(own, head.output),
      ...unknown,
      ...planTemplates.problems,
      ...deadlines.problems,
      ...intake.problems,
    ],
  });
}

const isCategory = (code: string): code is Category => (CATEGORIES as readonly string[]).includes(code);

/** As a file: see `readPractice`. */
export function readPracticeFile(text: string): Result<ReadPractice, PracticeRefusal> {
  try {
    return readPractice(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return refused('not-json');
    throw error;
  }
}

/** Names in one part of the practice that this vault does not have: said at import, and not offered. */
export const unknownNames = (
  practice: Practice,
  part: 'sets' | 'noteFormats',
  known: ReadonlySet<string>,
): readonly FileProblem[] =>
  practice[part].flatMap((id, n): FileProblem[] =>
    known.has(id) ? [] : [{ kind: 'unknown-name', place: `${part}[${n}]` }],
  );
