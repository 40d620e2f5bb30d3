/**
 * What may be added to a signed note. Three kinds: an addendum (not known then), a late entry (left out then), a
 * correction (what stands there is wrong). Nothing is deleted: an addition is a signed note of its own that names the
 * one it belongs to. Nobody chooses "late entry": the clock says it.
 */
import type { PlainDate } from '../record/record';
import { dateOf, daysBetween } from '../time/plain-date';
import type { Note } from './note';

export type AmendmentKind = 'addendum' | 'late-entry' | 'correction';
/** What the writer can say about an addition. */
export type AmendmentChoice = Exclude<AmendmentKind, 'late-entry'>;

/** What is written more than this many days after the day it tells about is late. */
export const LATE_AFTER_DAYS = 2;

/** How many days after the day it tells about something was written; 0 while it is in time. */
export function lateDays(about: PlainDate, writtenOn: PlainDate): number {
  const days = daysBetween(about, writtenOn);
  return days > LATE_AFTER_DAYS ? days : 0;
}

/** A correction stays one however late it comes: it says itself that something was wrong. */
export const amendmentKind = (choice: AmendmentChoice, about: PlainDate, writtenOn: PlainDate): AmendmentKind =>
  choice === 'addendum' && lateDays(about, writtenOn) > 0 ? 'late-entry' : choice;

/** A late entry has its own two dates; an addendum and a correction say why. */
export const needsReason = (kind: AmendmentKind): boolean => kind !== 'late-entry';

/** Days between the day a signed note tells about and its signature, by the writer's own calendar; 0 = in time. */
export const noteLateness = ({ date, signedAt, zone }: Pick<Note, 'date' | 'signedAt' | 'zone'>): number =>
  signedAt ? lateDays(date, dateOf(signedAt, zone)) : 0;

export interface NoteThread {
  readonly note: Note;
  /** In the order they were signed. */
  readonly additions: readonly Note[];
}

/** Each note with what was added to it, in the order given. An addition whose note is not here stands by itself. */
export function noteThreads(notes: readonly Note[]): readonly NoteThread[] {
  const here = new Set(notes.map(({ id }) => id));
  const added = notes.filter(({ amends }) => amends !== undefined && here.has(amends));
  const bySignature = (a: Note, b: Note) => (a.signedAt ?? '').localeCompare(b.signedAt ?? '');
  return notes
    .filter((note) => !added.includes(note))
    .map((note) => ({ note, additions: added.filter(({ amends }) => amends === note.id).toSorted(bySignature) }));
}
