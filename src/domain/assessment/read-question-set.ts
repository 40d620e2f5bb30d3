/**
 * Reads a question set from a file, ours or an agency's. Parts that are not understood are named and left out; a set
 * without a name or without one readable question is refused.
 */
import * as v from 'valibot';
import { type FileProblem, leftOut, readParts, unknownFields } from '../record/read-lenient';
import { done, type Result, refused } from '../record/result';
import { CATEGORIES } from '../resource/categories';
import { WordsSchema } from '../text/words';
import type { Question, QuestionSection, QuestionSet, ScoreRule } from './question-set';

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/i));
const Category = v.picklist(CATEGORIES);
const Codes = v.array(v.string());
const Whole = v.pipe(v.number(), v.finite());

const OptionSchema = v.object({ code: v.string(), label: WordsSchema, score: v.optional(Whole) });

const CHOSEN = ['choice', 'many', 'scale'];

const QuestionSchema = v.pipe(
  v.object({
    id: Id,
    text: WordsSchema,
    hint: v.optional(WordsSchema),
    type: v.picklist(['yes-no', 'choice', 'many', 'scale', 'text', 'number', 'date']),
    options: v.optional(v.array(OptionSchema)),
    min: v.optional(Whole),
    max: v.optional(Whole),
    after: v.optional(v.object({ question: Id, is: Codes })),
    need: v.optional(v.object({ category: Category, when: Codes })),
    warn: v.optional(v.object({ when: Codes, text: WordsSchema })),
  }),
  v.check(({ type, options }) => !CHOSEN.includes(type) || (options?.length ?? 0) > 1),
  v.check(({ options = [] }) => new Set(options.map(({ code }) => code)).size === options.length),
);

const BandSchema = v.object({ from: Whole, to: Whole, label: WordsSchema, need: v.optional(Category) });

const HeadSchema = v.object({
  id: Id,
  version: v.optional(v.string(), '1'),
  kind: v.optional(v.picklist(['questions', 'instrument', 'matrix', 'safety-plan', 'paper']), 'questions'),
  title: WordsSchema,
  about: v.optional(WordsSchema),
  notice: v.optional(v.string()),
});

const SectionHead = v.object({ title: WordsSchema, questions: v.array(v.unknown()) });

const ScoreSchema = v.object({ of: v.array(v.string()), bands: v.optional(v.array(BandSchema), []) });

export interface ReadSet {
  readonly set: QuestionSet;
  readonly problems: readonly FileProblem[];
}

export type SetRefusal = 'not-json' | 'not-a-set' | 'no-questions';

const PARTS = ['sections', 'score'];

export function readQuestionSet(given: unknown): Result<ReadSet, SetRefusal> {
  const head = v.safeParse(HeadSchema, given);
  if (!head.success || typeof given !== 'object' || given === null) return refused('not-a-set');
  const fields = given as Readonly<Record<string, unknown>>;
  const own = Object.fromEntries(Object.entries(fields).filter(([key]) => !PARTS.includes(key)));
  const problems: FileProblem[] = [...leftOut(own, head.output)];
  const sections = readSections(fields.sections, problems);
  if (sections.every(({ questions }) => questions.length === 0)) return refused('no-questions');
  const score = readScore(fields.score, sections, problems);
  return done({ set: { ...head.output, sections, ...(score && { score }) }, problems });
}

/** As a file: see `readQuestionSet`. */
export function readQuestionSetFile(text: string): Result<ReadSet, SetRefusal> {
  try {
    return readQuestionSet(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return refused('not-json');
    throw error;
  }
}

export const questionSetFile = (set: QuestionSet): string => `${JSON.stringify(set, null, 2)}\n`;

function readSections(given: unknown, problems: FileProblem[]): readonly QuestionSection[] {
  if (!Array.isArray(given)) {
    problems.push({ kind: 'wrong-part', place: 'sections' });
    return [];
  }
  const ids = new Set<string>();
  const sections = given.flatMap((one: unknown, n): QuestionSection[] => {
    const place = `sections[${n}]`;
    const read = v.safeParse(SectionHead, one);
    if (!read.success) {
      problems.push({ kind: 'wrong-part', place });
      return [];
    }
    problems.push(...unknownFields(one as object as Record<string, unknown>, ['title', 'questions'], place));
    const found = readParts(QuestionSchema, read.output.questions, `${place}.questions`);
    problems.push(...found.problems);
    const questions = found.parts.filter((question) => fresh(question, ids, `${place}.questions`, problems));
    return [{ title: read.output.title, questions }];
  });
  return sections.map((section) => ({
    ...section,
    questions: section.questions.map((one) => tied(one, ids, problems)),
  }));
}

/** Two questions of one id would share an answer: the second is left out. */
function fresh({ id }: Question, ids: Set<string>, place: string, problems: FileProblem[]): boolean {
  if (ids.has(id)) {
    problems.push({ kind: 'wrong-part', place: `${place}.${id}` });
    return false;
  }
  ids.add(id);
  return true;
}

/** A question that waits for one that is not there would never be asked: it is asked always, and that is said. */
function tied(question: Question, ids: ReadonlySet<string>, problems: FileProblem[]): Question {
  if (!question.after || ids.has(question.after.question)) return question;
  problems.push({ kind: 'unknown-name', place: `${question.id}.after.question` });
  const { after: _after, ...rest } = question;
  return rest;
}

function readScore(
  given: unknown,
  sections: readonly QuestionSection[],
  problems: FileProblem[],
): ScoreRule | undefined {
  if (given === undefined) return undefined;
  const read = v.safeParse(ScoreSchema, given);
  const ids = new Set(sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
  if (!read.success || !read.output.of.every((id) => ids.has(id))) {
    problems.push({ kind: 'wrong-part', place: 'score' });
    return undefined;
  }
  problems.push(...leftOut(given, read.output, 'score'));
  return read.output;
}
