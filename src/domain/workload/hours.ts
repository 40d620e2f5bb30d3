/**
 * Hours: spent, from the times and the travel in signed notes; expected, from how often the tier asks for contact and how
 * long a contact takes. A meeting with a group is one piece of the worker's time: it is shared out among its clients, so
 * that the clients' hours add up to the worker's.
 */
import { contactMinutes } from '../note/contact-time';
import type { NoteHead } from '../note/note-head';
import type { Id, PlainDate } from '../record/record';
import type { ContactDays, RiskTier } from '../risk/tier';
import { isContact } from '../today/due-notes';

/** What is counted is the last four weeks, today included. */
export const WINDOW_DAYS = 28;
export const WINDOW_WEEKS = WINDOW_DAYS / 7;

/** Fewer contacts than this tell nothing: then one is taken to need so many minutes. */
export const CONTACTS_TO_KNOW = 5;
export const ASSUMED_MINUTES = 60;

/** A signed note with the minutes of it that are this client's. */
export interface TimedNote {
  readonly head: NoteHead;
  readonly minutes: number;
  readonly travel: number;
  /** Clients who share the meeting; 1 for a note by itself. */
  readonly shared: number;
}

const isSigned = ({ docStatus }: NoteHead): boolean => docStatus === 'final' || docStatus === 'amended';
const startOf = ({ startedAt }: NoteHead): string => startedAt ?? '';

/** Group notes of one day with the same times are one meeting; every other note is by itself. */
const meetingOf = (head: NoteHead): string =>
  head.kind === 'group' ? `${head.date} ${startOf(head)} ${head.endedAt ?? ''}` : head.id;

/** The signed notes from `from` to `to` that say how long something took, each with its share, the newest first. */
export function timedNotes(heads: Iterable<NoteHead>, from: PlainDate, to: PlainDate): readonly TimedNote[] {
  const meetings = new Map<string, NoteHead[]>();
  for (const head of heads) {
    if (!isSigned(head) || head.date < from || head.date > to) continue;
    const key = meetingOf(head);
    meetings.set(key, [...(meetings.get(key) ?? []), head]);
  }
  return [...meetings.values()]
    .flatMap(shareOut)
    .filter(({ minutes, travel }) => minutes + travel > 0)
    .sort((a, b) => b.head.date.localeCompare(a.head.date) || a.head.id.localeCompare(b.head.id));
}

/** Whole minutes to each; what does not divide goes to the first by id, so that the parts add up. */
function shareOut(heads: readonly NoteHead[]): readonly TimedNote[] {
  const minutes = Math.max(...heads.map((head) => contactMinutes(head) ?? 0));
  const travel = Math.max(...heads.map(({ travelMinutes = 0 }) => Math.max(0, Math.round(travelMinutes))));
  const shared = heads.length;
  const part = (whole: number, at: number) => Math.floor(whole / shared) + (at < whole % shared ? 1 : 0);
  return heads
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .map((head, at) => ({ head, minutes: part(minutes, at), travel: part(travel, at), shared }));
}

export interface Spent {
  readonly minutes: number;
  readonly travel: number;
}

/** Contact and travel together. */
export const allMinutes = ({ minutes, travel }: Spent): number => minutes + travel;

export const sumOf = (all: Iterable<Spent>): Spent => {
  let [minutes, travel] = [0, 0];
  for (const one of all) {
    minutes += one.minutes;
    travel += one.travel;
  }
  return { minutes, travel };
};

export interface PerContact {
  /** Minutes that one contact takes, with its travel and the work around it. */
  readonly minutes: number;
  /** Contacts with times that were counted. */
  readonly contacts: number;
  /** Too few contacts: the usual number stands. */
  readonly assumed: boolean;
}

/** All time of the timed notes, divided by the contacts in them. */
export function perContact(notes: readonly TimedNote[]): PerContact {
  const contacts = notes.filter(({ head }) => isContact(head)).length;
  if (contacts < CONTACTS_TO_KNOW) return { minutes: ASSUMED_MINUTES, contacts, assumed: true };
  return { minutes: Math.round(allMinutes(sumOf(notes)) / contacts), contacts, assumed: false };
}

export interface Expected {
  /** Contacts that the tier asks for in the time. */
  readonly contacts: number;
  readonly minutes: number;
}

export function expectedOf(tier: RiskTier, minutes: number, days: ContactDays): Expected {
  const contacts = Math.ceil(WINDOW_DAYS / days[tier]);
  return { contacts, minutes: contacts * minutes };
}

export const clientOf = ({ head }: TimedNote): Id => head.clientId;
