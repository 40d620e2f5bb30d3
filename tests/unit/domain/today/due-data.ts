/** A client and what may be due about her: for the tests of Today. */
import type { Client } from '../../../../src/domain/client/client';
import type { Episode } from '../../../../src/domain/episode/episode';
import type { Note } from '../../../../src/domain/note/note';
import type { Attempt, Referral } from '../../../../src/domain/referral/referral';
import type { BusinessStatus, TaskStatus } from '../../../../src/domain/referral/status';
import type { ResourceView } from '../../../../src/domain/resource/resource-view';
import { type DueData, dueItems } from '../../../../src/domain/today/due-items';
import { dueNotes } from '../../../../src/domain/today/due-notes';
import type { Todo } from '../../../../src/domain/todo/todo';

// A Monday.
export const today = '2026-11-23';
export const moment = (day: string) => `${day}T15:00:00.000Z`;

export const client: Client = { id: 'c', given: 'Otto', family: 'Umbrellastand', createdAt: moment('2026-01-01') };
export const todo = (due: string, over: Partial<Todo> = {}): Todo => {
  return {
    id: 't',
    clientId: 'c',
    title: 'Call',
    due,
    status: 'requested',
    owner: 'worker',
    createdAt: moment(due),
    ...over,
  };
};
export const referral: Referral = {
  id: 'r',
  clientId: 'c',
  category: 'food-insecurity',
  priority: 'routine',
  status: 'active',
  authoredOn: moment('2026-11-01'),
};
export const attempt = (status: TaskStatus, businessStatus: BusinessStatus, day: string): Attempt => {
  const at = moment(day);
  const move = { status, businessStatus, changedAt: at, effectiveAt: at, reportedBy: 'worker', order: 0 } as const;
  const ids = { id: 'a', referralId: 'r', clientId: 'c', serviceAtLocationId: 's' };
  return { ...ids, status, businessStatus, changedAt: at, moves: { m: move } };
};
export const note = (date: string, over: Partial<Note> = {}): Note => ({
  id: 'n',
  clientId: 'c',
  docStatus: 'final',
  kind: 'contact',
  format: 'narrative',
  sections: { narrative: 'x' },
  date,
  zone: 'UTC',
  createdAt: moment(date),
  ...over,
});
export const episode: Episode = { id: 'e', clientId: 'c', status: 'active', phase: 'intake', start: '2026-01-01' };
export const resource = (assured_date?: string): ResourceView => ({
  sal: { id: 's', service_id: 'v', location_id: 'l' },
  service: { id: 'v', organization_id: 'o', name: 'Pantry', status: 'active', ...(assured_date && { assured_date }) },
  organization: { id: 'o', name: 'Neighbors' },
  location: { id: 'l', location_type: 'virtual' },
  phones: [],
  schedules: [],
});

export const byId = <Row extends { id: string }>(...rows: Row[]) => new Map(rows.map((row) => [row.id, row]));
export const notesOf = (...notes: readonly Note[]) => dueNotes(notes);
export const data = (over: Partial<DueData>): DueData => ({
  zone: 'UTC',
  clients: byId(client),
  episodes: new Map(),
  todos: new Map(),
  referrals: byId(referral),
  attempts: new Map(),
  notes: dueNotes([]),
  resources: new Map([['s', resource('2026-11-20')]]),
  risks: new Map(),
  appointments: new Map(),
  plans: new Map(),
  goals: new Map(),
  steps: new Map(),
  ...over,
});
export const shown = (over: Partial<DueData>) =>
  dueItems(today, data(over)).map((item) => `${item.rule} ${item.when} ${item.due} ${item.daysLate}`);
