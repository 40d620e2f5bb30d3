/**
 * Minutes of contact as units, by the rule of the payer. The rules are data: how long a unit is, from how many minutes
 * over full units another one counts, and whether the contacts with one client on one day are added up first. Travel is
 * never in them.
 *
 *   minutes           0–7  8–14  15–22  23–29  30
 *   exact              0–7  8–14  15–22  23–29  30   (a unit is a minute)
 *   eight-minute       0    1     1      2      2    (the day's contacts together)
 *   nearest-quarter    0    1     1      2      2    (each contact by itself)
 *   minimum-15         0    0     1      1      2    (the day's contacts together)
 *
 * Source of the eight-minute rule: Medicare Claims Processing Manual, chapter 5, section 20.2.
 */
import type { Id, PlainDate } from '../record/record';
import { contactMinutes } from './contact-time';
import type { Note, NoteKind } from './note';

export interface UnitRule {
  readonly unitMinutes: number;
  /** So many minutes over full units count as one more; as long as the unit itself: none does. */
  readonly countsFrom: number;
  /** Contacts with one client on one day are added up before they are counted. */
  readonly wholeDay: boolean;
}

export type UnitRuleId = 'exact' | 'eight-minute' | 'nearest-quarter' | 'minimum-15';

export const UNIT_RULES: Readonly<Record<UnitRuleId, UnitRule>> = {
  exact: { unitMinutes: 1, countsFrom: 1, wholeDay: false },
  'eight-minute': { unitMinutes: 15, countsFrom: 8, wholeDay: true },
  'nearest-quarter': { unitMinutes: 15, countsFrom: 8, wholeDay: false },
  'minimum-15': { unitMinutes: 15, countsFrom: 15, wholeDay: true },
};

export const isUnitRule = (id: unknown): id is UnitRuleId => typeof id === 'string' && Object.hasOwn(UNIT_RULES, id);

/** Units of so many whole minutes. */
export function unitsOf({ unitMinutes, countsFrom }: UnitRule, minutes: number): number {
  const rest = minutes % unitMinutes;
  return Math.floor(minutes / unitMinutes) + (rest > 0 && rest >= countsFrom ? 1 : 0);
}

/** Units of the contacts with one client on one day. */
export function dayUnits(rule: UnitRule, minutes: readonly number[]): number {
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  return rule.wholeDay ? unitsOf(rule, sum(minutes)) : sum(minutes.map((one) => unitsOf(rule, one)));
}

/** No payer counts these as contact time. */
const UNCOUNTED: readonly NoteKind[] = ['attempted-contact', 'supervision'];

type Timed = Pick<Note, 'id' | 'kind' | 'date' | 'startedAt' | 'endedAt'> & Partial<Pick<Note, 'docStatus' | 'amends'>>;

/** Minutes of a note that count; null where it has no two times, or is of a kind that does not count. */
export const countedMinutes = (note: Timed): number | null =>
  UNCOUNTED.includes(note.kind) || note.docStatus === 'entered-in-error' || note.amends ? null : contactMinutes(note);

export interface UnitCount {
  readonly minutes: number;
  /** Of this note alone. */
  readonly units: number;
  /** The client's whole day, where there were other contacts that day. */
  readonly day?: { readonly minutes: number; readonly units: number };
}

/** What a note comes to among the notes of its client; null where it has no minutes that count. */
export function countUnits(rule: UnitRule, note: Timed, ofClient: readonly Timed[]): UnitCount | null {
  const minutes = countedMinutes(note);
  if (minutes === null) return null;
  const others = sameDay(ofClient, note.date, note.id).flatMap((other) => countedMinutes(other) ?? []);
  const all = [minutes, ...others];
  const day = { minutes: all.reduce((sum, one) => sum + one, 0), units: dayUnits(rule, all) };
  return { minutes, units: unitsOf(rule, minutes), ...(others.length > 0 && { day }) };
}

const sameDay = (notes: readonly Timed[], date: PlainDate, but: Id): readonly Timed[] =>
  notes.filter((note) => note.date === date && note.id !== but);
