import type { Client } from '../../domain/client/client';
import type { Id, PlainDate } from '../../domain/record/record';
import type { TableName } from '../../domain/record/tables';
import { addDays } from '../../domain/time/plain-date';
import { type DueItem, dueItems } from '../../domain/today/due-items';
import type { DueNotes } from '../../domain/today/due-notes';
import type { App } from '../app';
import { isEnding } from '../data/ending';
import { DIRECTORY_TABLES, readResources } from '../resources/read-resources';
import { readPutOff } from './put-off';
import { readRules } from './today-rules';

/** What Today depends on: follow these. */
export const TODAY_TABLES: readonly TableName[] = [
  'client',
  'episode',
  'todo',
  'referral',
  'attempt',
  'note',
  'risk',
  'appointment',
  'plan',
  'goal',
  'step',
  'setting',
  ...DIRECTORY_TABLES,
];

export interface Today {
  readonly items: readonly DueItem[];
  /** Those that are not to be seen before a day, with that day. */
  readonly putOff: readonly { readonly item: DueItem; readonly until: PlainDate }[];
  /** False while older notes are still to be read. */
  readonly complete: boolean;
  /** The search failed: what depends on notes is missing. */
  readonly withoutNotes: boolean;
  /** To name the client of an item. */
  readonly clients: ReadonlyMap<Id, Client>;
}

/** Notes of the last so many days are read before anything is said; what is older adds to it when it has been read. */
const RECENT_DAYS = 90;

/** Nobody is said to wait for a contact of whom it is not known. */
const NONE_KNOWN: DueNotes = { unsigned: [], lastContact: new Map(), complete: false };

/** Null: the search failed. The rest of the day is there without it. */
async function recentNotes(app: App, today: PlainDate): Promise<DueNotes | null> {
  try {
    return await app.search.dueNotes(addDays(today, -RECENT_DAYS));
  } catch (error) {
    if (isEnding(error)) throw error;
    return null;
  }
}

/** What is due and why, on `today`. */
export async function readToday(app: App, today: PlainDate): Promise<Today> {
  const [
    clients,
    episodes,
    todos,
    referrals,
    attempts,
    risks,
    appointments,
    plans,
    goals,
    steps,
    known,
    resources,
    rules,
    later,
  ] = await Promise.all([
    app.records.all('client'),
    app.records.all('episode'),
    app.records.all('todo'),
    app.records.all('referral'),
    app.records.all('attempt'),
    app.records.all('risk'),
    app.records.all('appointment'),
    app.records.all('plan'),
    app.records.all('goal'),
    app.records.all('step'),
    recentNotes(app, today),
    readResources(app.records),
    readRules(app),
    readPutOff(app),
  ]);
  const notes = known ?? NONE_KNOWN;
  const zone = app.platform.zone();
  const data = {
    zone,
    clients,
    episodes,
    todos,
    referrals,
    attempts,
    notes,
    resources,
    risks,
    appointments,
    plans,
    goals,
    steps,
  };
  const all = dueItems(today, data, rules);
  const until = ({ key }: DueItem) => later.get(key) ?? today;
  return {
    items: all.filter((item) => until(item) <= today),
    putOff: all.filter((item) => until(item) > today).map((item) => ({ item, until: until(item) })),
    complete: notes.complete,
    withoutNotes: known === null,
    clients,
  };
}
