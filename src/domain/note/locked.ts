/** FHIR R4 DocumentReference.docStatus as a table, and the lock of what was signed. */
import type { Json } from '../record/json';
import type { DocStatus, Note } from './note';

export const NOTE_MOVES: Readonly<Record<DocStatus, readonly DocStatus[]>> = {
  preliminary: ['final', 'entered-in-error'],
  final: ['amended', 'entered-in-error'],
  amended: ['amended', 'entered-in-error'],
  'entered-in-error': [],
};

export const mayMoveNote = (from: DocStatus, to: DocStatus): boolean => NOTE_MOVES[from].includes(to);

/** A signed note keeps its words; additions are records of their own. */
export const isLocked = (note: Pick<Note, 'docStatus'>): boolean => note.docStatus !== 'preliminary';

/**
 * May these flat fields (see `Edit.set`) be written over the note as it is? A draft takes anything that keeps to
 * `NOTE_MOVES`. A signed note takes a listed move of its status, and nothing beside it; a note that does not exist
 * yet takes anything.
 */
export function mayChange(current: Note | undefined, set: Readonly<Record<string, Json | undefined>>): boolean {
  if (!current) return true;
  const to = 'docStatus' in set ? (set.docStatus as DocStatus | undefined) : current.docStatus;
  const moves = to !== undefined && (to === current.docStatus || mayMoveNote(current.docStatus, to));
  if (!isLocked(current)) return moves;
  return moves && Object.keys(set).every((field) => field === 'docStatus');
}
