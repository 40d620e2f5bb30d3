/**
 * What is open in each case of the benchmark, by the place of its client: a plan with its steps, tasks, a risk, appointments,
 * insurance. Counted from the day it is looked at, so that Today has the same few hundred lines on every day.
 */
import type { Moment, PlainDate } from '../../../src/domain/record/record';
import type { TableName } from '../../../src/domain/record/tables';
import { addDays } from '../../../src/domain/time/plain-date';

/** Adds a record and gives its id. */
export type Add = (table: TableName, fields: Record<string, unknown>) => string;

export interface Case {
  readonly clientId: string;
  readonly episodeId: string;
  readonly at: number;
  readonly today: PlainDate;
  /** So many words. */
  readonly words: (count: number) => string;
}

export const atNoon = (day: PlainDate): Moment => `${day}T12:00:00.000Z`;

/** One in three has an insurance that ends within a year. */
export const coverageOf = (at: number, today: PlainDate) =>
  at % 3 === 0
    ? { coverages: { own: { payer: 'Sample Plan', status: 'active', end: addDays(today, at % 365) } } }
    : undefined;

/** One referral in five waits for something, and one in two of those for too long. */
export function stateOfAttempt(at: number, today: PlainDate) {
  const waiting = [
    { status: 'requested', businessStatus: 'sent', days: 12 },
    { status: 'on-hold', businessStatus: 'waitlisted', days: 34 },
    { status: 'in-progress', businessStatus: 'receiving-service', days: 33 },
    { status: 'draft', businessStatus: 'saved', days: 9 },
  ][at % 20];
  const { days, ...state } = waiting ?? { status: 'accepted', businessStatus: 'accepted', days: 5 };
  const changedAt = atNoon(addDays(today, -(at % 40 < 20 ? days : 1)));
  const move = { ...state, changedAt, effectiveAt: changedAt, reportedBy: 'worker', order: 0 };
  return { ...state, changedAt, moves: { first: move } };
}

export function caseWork(add: Add, { clientId, episodeId, at, today, words }: Case): void {
  const own = { clientId, createdAt: atNoon(addDays(today, -30)) };
  const kind = [{ deadline: 'appeal' }, { repeat: 'FREQ=WEEKLY', repeatFrom: addDays(today, -70) }][at % 8];
  add('todo', {
    ...own,
    title: words(4),
    due: addDays(today, (at % 60) - 5),
    status: 'requested',
    owner: 'worker',
    ...kind,
  });
  if (at % 5 === 0) {
    const level = ['low', 'moderate', 'high'][at % 3];
    const days = { date: addDays(today, -30), reviewBy: addDays(today, (at % 90) - 4) };
    add('risk', { ...own, episodeId, kind: 'health', level, status: 'final', reason: words(8), ...days });
  }
  if (at % 5 < 3) carePlan(add, { clientId, episodeId, at, today, words });
  const startsAt = addDays(today, (at % 50) - 20);
  const status = startsAt < addDays(today, -1) ? 'fulfilled' : 'booked';
  const times = { startsAt: `${startsAt}T17:00:00.000Z`, endsAt: `${startsAt}T18:00:00.000Z` };
  add('appointment', { ...own, status, title: words(2), zone: 'America/Los_Angeles', ...times });
}

/** Two goals, and three steps to each. */
function carePlan(add: Add, { clientId, episodeId, at, today, words }: Case): void {
  const own = { clientId, episodeId, createdAt: atNoon(addDays(today, -30)) };
  const reviewBy = addDays(today, (at % 95) - 5);
  add('plan', { ...own, status: 'active', version: 1, reviewBy, startedOn: addDays(today, -30) });
  for (let goal = 0; goal < 2; goal++) {
    const text = words(9);
    const state = { lifecycleStatus: 'active', statusDate: addDays(today, -30) };
    const goalId = add('goal', { ...own, text, category: 'food-insecurity', ...state });
    for (let step = 0; step < 3; step++) {
      const due = addDays(today, ((at * 7 + goal * 3 + step * 11) % 80) - 4);
      const owner = step === 0 ? 'worker' : 'client';
      add('step', { ...own, goalId, text: words(7), owner, due, status: step === 2 ? 'completed' : 'requested' });
    }
  }
}
