/** The two times of a contact: how long it was, and what cannot be so. */
import type { Id, Moment } from '../record/record';
import { addDays, momentOf, wallTimeOf } from '../time/plain-date';
import type { NoteForm } from './note-form';

type Times = { readonly startedAt?: Moment; readonly endedAt?: Moment };

/** A contact that would have gone on for longer past midnight is taken as typed: its end lies before its start. */
export const MOST_HOURS_PAST_MIDNIGHT = 8;

/** Whole minutes; null where a time is missing or the end lies before the start. */
export function contactMinutes({ startedAt, endedAt }: Times): number | null {
  if (!startedAt || !endedAt || endedAt < startedAt) return null;
  return Math.floor((Date.parse(endedAt) - Date.parse(startedAt)) / 60_000);
}

export const endsBeforeStart = ({ startedAt, endedAt }: Times): boolean =>
  startedAt !== undefined && endedAt !== undefined && endedAt < startedAt;

/** Both times on the note's day; one that ends on the clock a little before it started went past midnight. */
export function onItsDay(form: NoteForm): NoteForm {
  const { startedAt, endedAt, zone } = form;
  if (!startedAt || !endedAt) return form;
  const { time } = wallTimeOf(endedAt, zone);
  const sameDay = momentOf({ date: form.date, time }, zone);
  if (sameDay >= startedAt) return { ...form, endedAt: sameDay };
  const nextDay = momentOf({ date: addDays(form.date, 1), time }, zone);
  const hours = (Date.parse(nextDay) - Date.parse(startedAt)) / 3_600_000;
  return { ...form, endedAt: hours <= MOST_HOURS_PAST_MIDNIGHT ? nextDay : sameDay };
}

/** Do the two share time? One that ends when the other starts does not. */
export function overlaps(a: Times, b: Times): boolean {
  if (!a.startedAt || !a.endedAt || !b.startedAt || !b.endedAt) return false;
  return a.startedAt < b.endedAt && b.startedAt < a.endedAt;
}

/** The first of the others that shares time with this one. */
export const overlapping = <Other extends Times & { readonly id: Id }>(
  one: Times & { readonly id: Id },
  others: readonly Other[],
): Other | undefined => others.find((other) => other.id !== one.id && overlaps(one, other));
