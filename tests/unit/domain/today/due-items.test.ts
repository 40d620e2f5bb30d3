import { describe, expect, test } from 'vitest';
import type { Appointment } from '../../../../src/domain/appointment/appointment';
import type { Client } from '../../../../src/domain/client/client';
import type { Coverage } from '../../../../src/domain/client/coverage';
import type { Episode } from '../../../../src/domain/episode/episode';
import type { Note } from '../../../../src/domain/note/note';
import type { Goal } from '../../../../src/domain/plan/goal';
import type { Plan } from '../../../../src/domain/plan/plan';
import type { Step } from '../../../../src/domain/plan/step';
import type { Attempt, Referral } from '../../../../src/domain/referral/referral';
import type { BusinessStatus, TaskStatus } from '../../../../src/domain/referral/status';
import type { ResourceView } from '../../../../src/domain/resource/resource-view';
import type { Risk, RiskLevel } from '../../../../src/domain/risk/risk';
import { type DueData, dueItems, groupOf } from '../../../../src/domain/today/due-items';
import { dueNotes } from '../../../../src/domain/today/due-notes';
import { DEFAULT_RULES } from '../../../../src/domain/today/rules';
import type { Todo } from '../../../../src/domain/todo/todo';

// A Monday.
const today = '2026-11-23';
const moment = (day: string) => `${day}T15:00:00.000Z`;

const client: Client = { id: 'c', given: 'Otto', family: 'Umbrellastand', createdAt: moment('2026-01-01') };
const todo = (due: string, over: Partial<Todo> = {}): Todo => {
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
const referral: Referral = {
  id: 'r',
  clientId: 'c',
  category: 'food-insecurity',
  priority: 'routine',
  status: 'active',
  authoredOn: moment('2026-11-01'),
};
const attempt = (status: TaskStatus, businessStatus: BusinessStatus, day: string): Attempt => {
  const at = moment(day);
  const move = { status, businessStatus, changedAt: at, effectiveAt: at, reportedBy: 'worker', order: 0 } as const;
  const ids = { id: 'a', referralId: 'r', clientId: 'c', serviceAtLocationId: 's' };
  return { ...ids, status, businessStatus, changedAt: at, moves: { m: move } };
};
const note = (date: string, over: Partial<Note> = {}): Note => ({
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
const episode: Episode = { id: 'e', clientId: 'c', status: 'active', phase: 'intake', start: '2026-01-01' };
const resource = (assured_date?: string): ResourceView => ({
  sal: { id: 's', service_id: 'v', location_id: 'l' },
  service: { id: 'v', organization_id: 'o', name: 'Pantry', status: 'active', ...(assured_date && { assured_date }) },
  organization: { id: 'o', name: 'Neighbors' },
  location: { id: 'l', location_type: 'virtual' },
  phones: [],
  schedules: [],
});

const byId = <Row extends { id: string }>(...rows: Row[]) => new Map(rows.map((row) => [row.id, row]));
const notesOf = (...notes: readonly Note[]) => dueNotes(notes);
const data = (over: Partial<DueData>): DueData => ({
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
const shown = (over: Partial<DueData>) =>
  dueItems(today, data(over)).map((item) => `${item.rule} ${item.when} ${item.due} ${item.daysLate}`);

describe('things to do', () => {
  test('are due now when their day has come or gone, and can wait a week ahead', () => {
    expect(shown({ todos: byId(todo('2026-11-21')) })).toEqual(['todo-due now 2026-11-21 2']);
    expect(shown({ todos: byId(todo(today)) })).toEqual(['todo-due now 2026-11-23 0']);
    expect(shown({ todos: byId(todo('2026-11-30')) })).toEqual(['todo-due wait 2026-11-30 -7']);
    expect(shown({ todos: byId(todo('2026-12-01')) })).toEqual([]);
  });
  test('are left out when done, dropped, without a day, or about a client in the trash', () => {
    expect(shown({ todos: byId(todo(today, { status: 'completed' })) })).toEqual([]);
    expect(shown({ todos: byId(todo(today, { status: 'cancelled' })) })).toEqual([]);
    expect(shown({ todos: byId(todo(today, { due: undefined })) })).toEqual([]);
    expect(shown({ todos: byId(todo(today)), clients: new Map() })).toEqual([]);
  });
  test('of the office need no client', () => {
    expect(shown({ todos: byId(todo(today, { clientId: undefined })), clients: new Map() })).toHaveLength(1);
  });
});

describe('referrals', () => {
  test('sent and silent for five working days are due, one working day when urgent', () => {
    const sent = byId(attempt('requested', 'sent', '2026-11-16'));
    expect(shown({ attempts: sent })).toEqual(['attempt-silent now 2026-11-23 0']);
    const urgent = byId<Referral>({ ...referral, priority: 'urgent' });
    expect(shown({ attempts: sent, referrals: urgent })).toEqual(['attempt-silent now 2026-11-17 6']);
    expect(shown({ attempts: byId(attempt('requested', 'sent', '2026-11-18')) })).toEqual([
      'attempt-silent wait 2026-11-25 -2',
    ]);
  });
  test('on hold or in progress are looked at after thirty days', () => {
    expect(shown({ attempts: byId(attempt('on-hold', 'waitlisted', '2026-10-23')) })).toEqual([
      'attempt-on-hold now 2026-11-22 1',
    ]);
    expect(shown({ attempts: byId(attempt('in-progress', 'enrolled', '2026-10-23')) })).toEqual([
      'attempt-in-progress now 2026-11-22 1',
    ]);
    expect(shown({ attempts: byId(attempt('on-hold', 'waitlisted', '2026-11-10')) })).toEqual([]);
  });
  test('saved and never sent come up after a week, and can wait', () => {
    expect(shown({ attempts: byId(attempt('draft', 'saved', '2026-11-10')) })).toEqual([
      'attempt-unsent wait 2026-11-17 6',
    ]);
  });
  test('that were accepted or have ended rest', () => {
    expect(shown({ attempts: byId(attempt('accepted', 'accepted', '2026-01-10')) })).toEqual([]);
    expect(shown({ attempts: byId(attempt('completed', 'got-help', '2026-01-10')) })).toEqual([]);
  });
  test('name the service and the days of silence', () => {
    const [item] = dueItems(today, data({ attempts: byId(attempt('requested', 'sent', '2026-11-13')) }));
    expect(item).toMatchObject({ clientId: 'c', link: { kind: 'attempt', id: 'a' } });
    expect(item?.params).toEqual({ resource: 'Pantry', limit: 5, days: 10 });
  });
});

describe('notes', () => {
  test('are to be signed within two days', () => {
    const draft = notesOf(note('2026-11-19', { docStatus: 'preliminary' }));
    expect(shown({ notes: draft })).toEqual(['note-unsigned now 2026-11-21 2']);
    expect(shown({ notes: notesOf(note('2026-11-19')) })).toEqual([]);
  });
});

describe('clients', () => {
  const quiet = { episodes: byId(episode) };
  test('nobody was in touch with for thirty days come up', () => {
    expect(shown({ ...quiet, notes: notesOf(note('2026-10-20')) })).toEqual(['client-quiet now 2026-11-19 4']);
    expect(shown({ ...quiet, notes: notesOf(note('2026-10-28')) })).toEqual(['client-quiet wait 2026-11-27 -4']);
    expect(shown({ ...quiet, notes: notesOf(note('2026-11-10')) })).toEqual([]);
  });
  test('an attempt that reached nobody is no contact', () => {
    const tried = note('2026-11-20', { kind: 'attempted-contact', reached: false });
    expect(shown({ ...quiet, notes: notesOf(note('2026-10-20', { id: 'o' }), tried) })).toHaveLength(1);
    expect(
      shown({ ...quiet, notes: notesOf(note('2026-10-20', { id: 'o' }), { ...tried, kind: 'contact' }) }),
    ).toHaveLength(1);
  });
  test('without an active episode rest', () => {
    expect(shown({ episodes: byId<Episode>({ ...episode, status: 'finished' }) })).toEqual([]);
  });
  test('new ones count from the start of their episode', () => {
    expect(shown({ episodes: byId<Episode>({ ...episode, start: '2026-11-20' }) })).toEqual([]);
  });
});

describe('the tier of a client', () => {
  const risk = (level: RiskLevel, over: Partial<Risk> = {}): Risk => ({
    id: 'k',
    clientId: 'c',
    kind: 'housing-loss',
    level,
    status: 'final',
    reason: 'x',
    date: '2026-11-01',
    reviewBy: '2027-01-01',
    createdAt: moment('2026-11-01'),
    ...over,
  });
  const quiet = { episodes: byId(episode), notes: notesOf(note('2026-11-13')) };
  test('says how long nobody may have been in touch', () => {
    expect(shown({ ...quiet, risks: byId(risk('low')) })).toEqual([]);
    expect(shown({ ...quiet, risks: byId(risk('moderate')) })).toEqual(['client-quiet wait 2026-11-27 -4']);
    expect(shown({ ...quiet, risks: byId(risk('high')) })).toEqual(['client-quiet now 2026-11-20 3']);
    expect(shown({ ...quiet, risks: byId(risk('immediate')) })).toEqual(['client-quiet now 2026-11-14 9']);
    expect(shown({ ...quiet, risks: byId(risk('high', { status: 'cancelled' })) })).toEqual([]);
  });
  test('goes by the numbers that were set', () => {
    const rules = { ...DEFAULT_RULES, contact: { ...DEFAULT_RULES.contact, 'not-judged': 5 } };
    expect(dueItems(today, data(quiet), rules)[0]?.params).toEqual({ limit: 5, days: 10, tier: 'not-judged' });
  });
  test('a risk is looked at again when its day comes; one that was ended or judged anew is not', () => {
    const old = risk('high', { reviewBy: '2026-11-20' });
    expect(shown({ risks: byId(old) })).toEqual(['risk-review now 2026-11-20 3']);
    expect(shown({ risks: byId(risk('high', { reviewBy: '2026-11-27' })) })).toEqual([
      'risk-review wait 2026-11-27 -4',
    ]);
    const anew = risk('low', { id: 'k2', date: '2026-11-20' });
    expect(shown({ risks: byId(old, anew) })).toEqual([]);
    expect(shown({ risks: byId({ ...old, status: 'cancelled' as const }) })).toEqual([]);
    expect(shown({ risks: byId(old), clients: new Map() })).toEqual([]);
  });
});

describe('a care plan', () => {
  const goal: Goal = {
    id: 'g',
    clientId: 'c',
    text: 'Keep my home',
    category: 'housing-instability',
    lifecycleStatus: 'active',
    statusDate: '2026-11-01',
    createdAt: moment('2026-11-01'),
  };
  const step: Step = {
    id: 'w',
    clientId: 'c',
    goalId: 'g',
    text: 'Call the landlord',
    owner: 'worker',
    due: '2026-11-20',
    status: 'requested',
    createdAt: moment('2026-11-01'),
  };
  const plan: Plan = {
    id: 'l',
    clientId: 'c',
    status: 'active',
    version: 1,
    reviewBy: '2026-11-27',
    createdAt: moment('2026-11-01'),
  };
  test('brings the worker’s own steps and its review, and nobody else’s steps', () => {
    const over = { goals: byId(goal), plans: byId(plan) };
    expect(shown({ ...over, steps: byId(step) })).toEqual([
      'plan-step now 2026-11-20 3',
      'plan-review wait 2026-11-27 -4',
    ]);
    const theirs = byId<Step>({ ...step, owner: 'client' });
    expect(shown({ ...over, steps: theirs })).toEqual(['plan-review wait 2026-11-27 -4']);
  });
});

describe('what pays for a client', () => {
  const covered = (end: string, status: Coverage['status'] = 'active') =>
    byId<Client>({ ...client, coverages: { k: { payer: 'Sample Health', status, end } } });
  test('is renewed before it ends, and named until that is put right', () => {
    expect(shown({ clients: covered('2027-01-07') })).toEqual(['coverage-ends wait 2027-01-07 -45']);
    expect(shown({ clients: covered('2027-01-08') })).toEqual([]);
    expect(shown({ clients: covered('2026-11-20') })).toEqual(['coverage-ends now 2026-11-20 3']);
    expect(shown({ clients: covered('2026-11-20', 'cancelled') })).toEqual([]);
  });
});

describe('appointments', () => {
  const meeting = (day: string, over: Partial<Appointment> = {}): Appointment => ({
    id: 'p',
    clientId: 'c',
    status: 'booked',
    startsAt: moment(day),
    endsAt: `${day}T16:00:00.000Z`,
    zone: 'UTC',
    createdAt: moment('2026-11-01'),
    ...over,
  });
  test('of today come with their hour, the earlier first, before what has the whole day', () => {
    const early = meeting(today, { id: 'early', startsAt: `${today}T08:00:00.000Z` });
    const items = dueItems(today, data({ appointments: byId(meeting(today), early), todos: byId(todo(today)) }));
    expect(items.map(({ link }) => link.id)).toEqual(['early', 'p', 't']);
    expect(items[0]?.params.at).toBe(early.startsAt);
  });
  test('past ones are asked about until somebody says what came of them', () => {
    expect(shown({ appointments: byId(meeting('2026-11-20')) })).toEqual(['appointment-unsettled now 2026-11-20 3']);
    for (const status of ['fulfilled', 'noshow', 'cancelled', 'entered-in-error'] as const)
      expect(shown({ appointments: byId(meeting('2026-11-20', { status })) })).toEqual([]);
  });
  test('of the days ahead are coming up, a week at most', () => {
    expect(shown({ appointments: byId(meeting('2026-11-30')) })).toEqual(['appointment wait 2026-11-30 -7']);
    expect(shown({ appointments: byId(meeting('2026-12-01')) })).toEqual([]);
  });
});

describe('other things to do', () => {
  test('with a day that must not be missed are seen two weeks ahead', () => {
    expect(shown({ todos: byId(todo('2026-12-07', { deadline: 'hearing' })) })).toEqual([
      'deadline wait 2026-12-07 -14',
    ]);
    expect(shown({ todos: byId(todo('2026-12-08', { deadline: 'hearing' })) })).toEqual([]);
  });
  test('that come again are check-ins', () => {
    expect(shown({ todos: byId(todo(today, { repeat: 'FREQ=WEEKLY' })) })).toEqual(['check-in now 2026-11-23 0']);
  });
  test('stand among the late, the ones of today, those coming up and those that can be done at any time', () => {
    const items = dueItems(
      today,
      data({
        todos: byId(todo('2026-11-22'), todo(today, { id: 'u' }), todo('2026-11-25', { id: 'v' })),
        attempts: byId(attempt('draft', 'saved', '2026-10-01')),
      }),
    );
    expect(items.map(groupOf)).toEqual(['late', 'today', 'soon', 'any-time']);
  });
});

describe('the directory', () => {
  test('asks to check a service that clients hold and nobody looked at for ninety days', () => {
    const old = new Map([['s', resource('2026-08-01')]]);
    const held = byId(attempt('accepted', 'accepted', '2026-11-20'));
    expect(shown({ resources: old, attempts: held })).toEqual(['resource-unchecked wait 2026-10-30 24']);
    expect(shown({ resources: old })).toEqual([]);
  });
});

test('what is due now comes first, the latest on top; patient rules come last', () => {
  const order = shown({
    todos: byId(todo('2026-11-22'), todo('2026-11-25', { id: 'soon' })),
    notes: notesOf(note('2026-11-10', { docStatus: 'preliminary' })),
    attempts: byId(attempt('draft', 'saved', '2026-10-01')),
  });
  expect(order.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'note-unsigned now',
    'todo-due now',
    'todo-due wait',
    'attempt-unsent wait',
  ]);
});
