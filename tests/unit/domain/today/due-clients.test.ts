import { describe, expect, test } from 'vitest';
import type { Appointment } from '../../../../src/domain/appointment/appointment';
import type { Client } from '../../../../src/domain/client/client';
import type { Coverage } from '../../../../src/domain/client/coverage';
import type { Goal } from '../../../../src/domain/plan/goal';
import type { Plan } from '../../../../src/domain/plan/plan';
import type { Step } from '../../../../src/domain/plan/step';
import type { Risk, RiskLevel } from '../../../../src/domain/risk/risk';
import { dueItems } from '../../../../src/domain/today/due-items';
import { DEFAULT_RULES } from '../../../../src/domain/today/rules';
import { byId, client, data, episode, moment, note, notesOf, shown, today, todo } from './due-data';

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
