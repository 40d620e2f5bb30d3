/** An agency's own setting of practice, from a file. What was not understood is named; the rest goes on. */
import { NOTE_FORMATS } from '../../domain/note/formats';
import { SHIPPED_PRACTICES } from '../../domain/practice/data';
import type { Practice } from '../../domain/practice/practice';
import { type PracticeRefusal, readPracticeFile, unknownNames } from '../../domain/practice/read-practice';
import type { Json } from '../../domain/record/json';
import type { FileProblem } from '../../domain/record/read-lenient';
import { done, type Result, refused } from '../../domain/record/result';
import type { App, Committed, WriteFailure } from '../app';
import { readSets } from '../assessment/sets';
import { commit } from '../committed';
import { ownFormats } from '../settings/note-formats';
import { ownPractices, PRACTICE_FILE } from './practices';

export interface ImportedPractice {
  readonly committed: Committed;
  readonly practice: Practice;
  readonly problems: readonly FileProblem[];
}

/** One with the id of an own one takes its place; one with the id of ours gets an id beside it. */
export async function importPractice(
  app: App,
  text: string,
): Promise<Result<ImportedPractice, WriteFailure | PracticeRefusal>> {
  const read = readPracticeFile(text);
  if (!read.ok) return read;
  const { id } = read.value.practice;
  const own = (await ownPractices(app)).find(({ practice }) => practice.id === id);
  const known = new Set((await readSets(app, read.value.practice.sets)).keys());
  const formats = new Set([...NOTE_FORMATS, ...(await ownFormats(app))].map((format) => format.id));
  const unknown = [
    ...unknownNames(read.value.practice, 'sets', known),
    ...unknownNames(read.value.practice, 'noteFormats', formats),
  ];
  const kept = (ids: readonly string[]) => ids.filter((one) => known.has(one));
  const practice: Practice = {
    ...read.value.practice,
    id: SHIPPED_PRACTICES[id] ? `${id}-own` : id,
    sets: kept(read.value.practice.sets),
    required: kept(read.value.practice.required),
    noteFormats: read.value.practice.noteFormats.filter((one) => formats.has(one)),
  };
  const rowId = own?.rowId ?? app.platform.uuid();
  const set = { kind: PRACTICE_FILE, body: practice as unknown as Json };
  const result = await commit(app, { name: 'practice_imported', edits: [{ table: 'setting', id: rowId, set }] });
  if (!result.ok) return refused(result.why);
  return done({ committed: result.value, practice, problems: [...read.value.problems, ...unknown] });
}

export const practiceFile = (practice: Practice): string => `${JSON.stringify(practice, null, 2)}\n`;
