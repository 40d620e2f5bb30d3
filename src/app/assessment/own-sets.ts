/** The agency's own question sets: kept, taken from a file, removed. Answers given so far carry their questions along. */
import type { QuestionSet } from '../../domain/assessment/question-set';
import { readQuestionSetFile, type SetRefusal } from '../../domain/assessment/read-question-set';
import type { Json } from '../../domain/record/json';
import type { FileProblem } from '../../domain/record/read-lenient';
import type { Id } from '../../domain/record/record';
import { done, type Result, refused } from '../../domain/record/result';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { commit } from '../committed';
import { OWN_SET, ownSets, SHIPPED_IDS } from './sets';

/** `rowId` of the set that is changed; a new one is made otherwise. The version counts up. */
export async function keepSet(
  app: App,
  set: QuestionSet,
  rowId?: Id,
  draftKey?: DraftKey,
): Promise<Result<Committed, WriteFailure>> {
  const before = rowId ? (await ownSets(app)).find((own) => own.rowId === rowId)?.set : undefined;
  const version = before ? String(Number(before.version) + 1 || 2) : set.version;
  const row = { kind: OWN_SET, body: { ...set, version } as unknown as Json };
  const edits = [{ table: 'setting', id: rowId ?? app.platform.uuid(), set: row } as const];
  return commit(app, { name: 'set_kept', edits, removeDrafts: draftKey ? [draftKey] : [] });
}

export interface ImportedSet {
  readonly committed: Committed;
  readonly set: QuestionSet;
  readonly problems: readonly FileProblem[];
}

/** One with the id of an own one takes its place; one with the id of ours gets an id beside it. */
export async function importSet(app: App, text: string): Promise<Result<ImportedSet, WriteFailure | SetRefusal>> {
  const read = readQuestionSetFile(text);
  if (!read.ok) return read;
  const id = ownId(read.value.set.id);
  const set = { ...read.value.set, id };
  const there = (await ownSets(app)).find((own) => own.set.id === id);
  const kept = await keepSet(app, set, there?.rowId);
  if (!kept.ok) return refused(kept.why);
  return done({ committed: kept.value, set, problems: read.value.problems });
}

const ownId = (id: string): string => (SHIPPED_IDS.includes(id) ? `${id}-own` : id);

/** Undoable, like every removal. */
export function removeSet(app: App, rowId: Id): Promise<Result<Committed, WriteFailure>> {
  return commit(app, { name: 'set_removed', edits: [{ table: 'setting', id: rowId, remove: true }] });
}
