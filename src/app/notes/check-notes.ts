/** Are the signed notes as they were signed? Opens all notes; says what broke, changes nothing. */
import type { Note } from '../../domain/note/note';
import { checkSeals, type NoteSeal, type SealReport, sealText, takesSeal } from '../../domain/note/seal';
import type { Id } from '../../domain/record/record';
import type { App } from '../app';
import { hashOf, sealHeads } from './seal-note';

export interface NotesCheck extends SealReport {
  /** Notes whose rows do not open: altered or damaged on the disk. Their content is not known. */
  readonly closed: readonly Id[];
  /** Changed notes that hold what another device wrote before it knew of the signature: the signed words are a copy. */
  readonly withCopies: ReadonlySet<Id>;
}

/** Hashes between two reports of progress. */
const STEP = 200;

export async function checkNotes(
  app: Pick<App, 'records'>,
  signal: AbortSignal,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<NotesCheck> {
  const { records } = app;
  const notes = [...(await records.asWritten('note')).values()].filter(takesSeal);
  const hashes = new Map<Id, string>();
  for (let at = 0; at < notes.length; at += STEP) {
    signal.throwIfAborted();
    progress(at, notes.length);
    await Promise.all(notes.slice(at, at + STEP).map(async (note) => hashes.set(note.id, await hashNow(note))));
  }
  progress(notes.length, notes.length);
  const report = checkSeals(notes, hashes, await sealHeads(app), await otherSeals(app));
  const changed = report.problems.flatMap((problem) => (problem.kind === 'changed' ? [problem.note.id] : []));
  const copies = await Promise.all(
    changed.map(async (id) => ((await records.conflicts('note', id)).length > 0 ? [id] : [])),
  );
  const closed = records.damaged().flatMap(({ table, id }) => (table === 'note' ? [id] : []));
  return { ...report, closed, withCopies: new Set(copies.flat()) };
}

/** By note, the seals of signatures that are not shown: two devices signed the same draft. */
async function otherSeals({ records }: Pick<App, 'records'>): Promise<ReadonlyMap<Id, readonly NoteSeal[]>> {
  const conflicted = await records.conflicted(['note']);
  return new Map(
    conflicted.flatMap(({ id, conflicts }) => {
      const [, ...others] = conflicts.find(({ field }) => field === 'seal')?.values ?? [];
      return others.length > 0 ? [[id, others.map(({ value }) => value as unknown as NoteSeal)] as const] : [];
    }),
  );
}

const hashNow = async (note: Note): Promise<string> => (note.seal ? hashOf(sealText(note, note.seal)) : '');
