/** What comes again, read out of a calendar file by a second program: the days that our own calendar shows. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarEvents } from '../../src/app/calendar/calendar-events';
import { calendarEntries } from '../../src/domain/calendar/calendar-entries';
import type { Client } from '../../src/domain/client/client';
import type { Goal } from '../../src/domain/plan/goal';
import type { Plan } from '../../src/domain/plan/plan';
import type { Step } from '../../src/domain/plan/step';
import { addDays } from '../../src/domain/time/plain-date';
import { parseRule, writeRule } from '../../src/domain/time/recurrence';
import { occurrences } from '../../src/domain/time/recurrence-days';
import type { Todo } from '../../src/domain/todo/todo';
import { writeCalendar } from '../../src/formats';
import { KIND_WORDS, NOTHING } from '../support/calendar-data';

const numRuns = 200 * Number(process.env.CASECLIP_ROUNDS ?? 1);
const MADE = '2026-11-23T15:00:00.000Z';
const START = '2026-01-05';
const DAYS = 400;

const pattern = fc.constantFrom(
  'FREQ=DAILY',
  'FREQ=DAILY;INTERVAL=3',
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;BYDAY=MO,TH',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR',
  'FREQ=MONTHLY;BYMONTHDAY=5',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO',
);
const end = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 60 }).map((count) => `;COUNT=${count}`),
  fc.integer({ min: 0, max: 500 }).map((days) => `;UNTIL=${addDays(START, days).replaceAll('-', '')}`),
);
const kept = fc.record({
  rule: fc.tuple(pattern, end).map((parts) => parts.join('')),
  /** Which of its days the open one stands for. */
  at: fc.nat({ max: 30 }),
  moved: fc.oneof(fc.constant(0), fc.integer({ min: -20, max: 40 })),
  off: fc.uniqueArray(fc.nat({ max: 45 }), { maxLength: 3 }),
  /** From the day the open one stands for. */
  today: fc.integer({ min: -30, max: 40 }),
});

/** As another program shows them: every day of every event from `from` to `to`. */
function daysIn(file: string, from: string, to: string): readonly string[] {
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const days: string[] = [];
  for (const event of events.filter((one) => !one.isRecurrenceException())) {
    if (!event.isRecurring()) days.push(event.startDate.toString());
    else {
      const walk = event.iterator();
      for (let next = walk.next(); next && next.toString() <= addDays(to, 60); next = walk.next())
        days.push(event.getOccurrenceDetails(next).startDate.toString());
    }
  }
  return days.filter((day) => day >= from && day <= to).sort();
}

test('another program shows a check-in on the days our calendar shows it on, also with an end, moved and called off', () => {
  let [ended, exceptions] = [0, 0];
  fc.assert(
    fc.property(kept, ({ rule, at, moved, off, today: after }) => {
      const read = parseRule(rule);
      if (!read.ok) throw new Error(rule);
      const days = [...occurrences({ rule: read.value, start: START }, START, addDays(START, 4_000))];
      const own = days[at];
      fc.pre(own !== undefined);
      const todo: Todo = {
        id: 'open',
        series: 'first',
        title: 'Call',
        status: 'requested',
        owner: 'worker',
        due: addDays(own as string, moved),
        ...(moved !== 0 && { standsFor: own as string }),
        repeat: writeRule(read.value),
        repeatFrom: START,
        createdAt: MADE,
      };
      const cancelled = off.flatMap((n): Todo[] => {
        const day = days[n];
        return day === undefined || day <= (own as string)
          ? []
          : [{ ...todo, id: `off ${n}`, due: day, standsFor: day, status: 'cancelled' }];
      });
      const todos = new Map([todo, ...cancelled].map((one) => [one.id, one]));
      const today = addDays(own as string, after);
      const to = addDays(today, DAYS);
      const data = { ...NOTHING, todos };
      const file = writeCalendar(calendarEvents(data, today, { names: false, words: KIND_WORDS }), MADE);
      const ours = calendarEntries({ ...data, risks: new Map(), blocks: [] }, { from: today, to }).map(
        ({ day }) => day,
      );
      expect(daysIn(file, today, to)).toEqual(ours);
      expect(daysIn(file, '2000-01-01', addDays(today, -1))).toEqual([]);
      if (/COUNT|UNTIL/.test(file)) ended += 1;
      if (/EXDATE|RECURRENCE-ID/.test(file)) exceptions += 1;
    }),
    { numRuns },
  );
  expect(Math.min(ended, exceptions)).toBeGreaterThan(numRuns / 10);
});

test('another program shows a worker’s routine on the days our calendar shows it on, whatever day it was given', () => {
  const at = { clientId: 'c', createdAt: `${START}T15:00:00.000Z` };
  const client: Client = { id: 'c', given: 'Otto', family: 'Umbrellastand', createdAt: MADE };
  const goal: Goal = { ...at, id: 'g', text: '', category: '', lifecycleStatus: 'active', statusDate: START };
  const plan: Plan = { ...at, id: 'p', status: 'active', version: 1 };
  const given = fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined });
  fc.assert(
    fc.property(pattern, given, fc.integer({ min: -30, max: 90 }), (rrule, due, after) => {
      const step: Step = {
        ...at,
        id: 's',
        goalId: 'g',
        text: 'Bring the pills',
        owner: 'worker',
        status: 'requested',
        rrule,
        ...(due !== undefined && { due: addDays(START, due) }),
      };
      const steps = new Map([['s', step]]);
      const data = {
        ...NOTHING,
        clients: new Map([['c', client]]),
        goals: new Map([['g', goal]]),
        plans: new Map([['p', plan]]),
        steps,
      };
      const [today, to] = [addDays(START, after), addDays(START, after + DAYS)];
      const file = writeCalendar(calendarEvents(data, today, { names: false, words: KIND_WORDS }), MADE);
      const ours = calendarEntries({ ...data, risks: new Map(), blocks: [] }, { from: today, to });
      expect(daysIn(file, today, to)).toEqual(ours.map(({ day }) => day));
    }),
    { numRuns },
  );
});
