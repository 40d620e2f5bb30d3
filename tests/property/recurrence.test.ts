/** Days that come again, against a slow reading of the standard day by day, and against a second library. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, momentOf, wallTimeOf, weekdayOf } from '../../src/domain/time/plain-date';
import { checkRule, FREQUENCIES, parseRule, type Recurrence, writeRule } from '../../src/domain/time/recurrence';
import { nextOccurrence, occurrences, type Series } from '../../src/domain/time/recurrence-days';

const numRuns = 120 * Number(process.env.CASECLIP_ROUNDS ?? 1);

const date = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2023-12-25', days));
const monthDay = fc.oneof(
  fc.integer({ min: 1, max: 31 }),
  fc.integer({ min: -31, max: -1 }),
  fc.constantFrom(29, 30, 31, -1),
);
const day = fc.record(
  { weekday: fc.integer({ min: 0, max: 6 }), nth: fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom(1, -1)) },
  { requiredKeys: ['weekday'] },
);
const rule = fc
  .record(
    {
      freq: fc.constantFrom(...FREQUENCIES),
      interval: fc.integer({ min: 1, max: 5 }),
      days: fc.uniqueArray(day, { minLength: 1, maxLength: 3, selector: (one) => `${one.nth} ${one.weekday}` }),
      monthDays: fc.uniqueArray(monthDay, { minLength: 1, maxLength: 3 }),
      count: fc.integer({ min: 1, max: 40 }),
      until: date,
    },
    { requiredKeys: ['freq', 'interval'] },
  )
  .filter((one) => checkRule(one) === null);
const series: fc.Arbitrary<Series> = fc
  .record({ rule, start: date, left: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 4 }) })
  .map(({ rule, start, left }) => ({ rule, start, except: left.map((days) => addDays(start, days)) }));

const year = (of: string) => Number(of.slice(0, 4));
const month = (of: string) => Number(of.slice(5, 7));
const dayOf = (of: string) => Number(of.slice(8));
/** 1 for the first of its weekday between `first` and `last`, and from the end -1 for the last. */
const places = (of: string, first: string, last: string) => [
  Math.floor(daysBetween(first, of) / 7) + 1,
  -Math.floor(daysBetween(of, last) / 7) - 1,
];
const endOfMonth = (of: string): string => {
  let end = of;
  while (month(addDays(end, 1)) === month(of)) end = addDays(end, 1);
  return end;
};

/** Would the rule name this day, were there no count? Asked of one day alone, without making any list. */
function names({ freq, interval, days, monthDays, until }: Recurrence, start: string, of: string): boolean {
  if (of < start || (until !== undefined && of > until)) return false;
  const monday = (any: string) => addDays(any, -((weekdayOf(any) + 6) % 7));
  const apart = {
    DAILY: () => daysBetween(start, of),
    WEEKLY: () => daysBetween(monday(start), monday(of)) / 7,
    MONTHLY: () => (year(of) - year(start)) * 12 + month(of) - month(start),
    YEARLY: () => year(of) - year(start),
  }[freq]();
  if (apart % interval !== 0) return false;
  const span =
    freq === 'YEARLY'
      ? [`${of.slice(0, 4)}-01-01`, `${of.slice(0, 4)}-12-31`]
      : [`${of.slice(0, 7)}-01`, endOfMonth(of)];
  const fromEnd = dayOf(of) - dayOf(endOfMonth(of)) - 1;
  if (monthDays && !monthDays.includes(dayOf(of)) && !monthDays.includes(fromEnd)) return false;
  const fits = (one: { readonly weekday: number; readonly nth?: number }) =>
    one.weekday === weekdayOf(of) && (!one.nth || places(of, span[0] ?? '', span[1] ?? '').includes(one.nth));
  if (days && !days.some(fits)) return false;
  if (days || monthDays || freq === 'DAILY') return true;
  if (freq === 'WEEKLY') return weekdayOf(of) === weekdayOf(start);
  return dayOf(of) === dayOf(start) && (freq === 'MONTHLY' || month(of) === month(start));
}

function dayByDay({ rule, start, except = [] }: Series, from: string, to: string): readonly string[] {
  const found: string[] = [];
  let counted = 0;
  for (let of = start; of <= to; of = addDays(of, 1)) {
    if (!names(rule, start, of)) continue;
    counted += 1;
    if (rule.count !== undefined && counted > rule.count) break;
    if (of >= from && !except.includes(of)) found.push(of);
  }
  return found;
}

describe('days that come again', () => {
  test('are the ones that looking at every single day finds, in order, whatever span is asked for', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: -200, max: 1_200 }),
        fc.integer({ min: 0, max: 500 }),
        (one, after, long) => {
          const from = addDays(one.start, after);
          const to = addDays(from, long);
          expect([...occurrences(one, from, to)]).toEqual(dayByDay(one, from, to));
        },
      ),
      { numRuns },
    );
  });

  test('are the ones a second library finds', () => {
    // Only what it answers at all: it looks for ever for a day that no month of the rule has.
    const shared = rule.filter(
      ({ freq, days, monthDays }) =>
        !(days && monthDays) &&
        (freq !== 'YEARLY' || !(days || monthDays)) &&
        (freq !== 'DAILY' || !(days || monthDays)) &&
        !days?.some(({ nth = 1 }) => Math.abs(nth) > 4) &&
        !monthDays?.some((day) => day > 28 || day < -28),
    );
    const early = date.filter((day) => Number(day.slice(8)) <= 28);
    fc.assert(
      fc.property(shared, early, (one, start) => {
        const to = addDays(start, 900);
        const [first] = occurrences({ rule: one, start }, start, to);
        fc.pre(first !== undefined);
        const theirs: string[] = [];
        // It takes the first day as given, so it is given one that the rule names.
        const walk = ICAL.Recur.fromString(writeRule(one)).iterator(ICAL.Time.fromDateString(first));
        for (let next = walk.next(); next && next.toString() <= to; next = walk.next()) theirs.push(next.toString());
        expect([...occurrences({ rule: one, start }, start, to)]).toEqual(theirs);
      }),
      { numRuns },
    );
  });

  test('the next one is the first of all that follow', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -50, max: 800 }), (one, after) => {
        const from = addDays(one.start, after);
        const next = nextOccurrence(one, from);
        const [expected] = dayByDay(one, from, addDays(from, 1_500));
        if (expected !== undefined) expect(next).toBe(expected);
        else if (next !== null) expect(next > addDays(from, 1_500)).toBe(true);
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  });

  test('a rule is read back as it was written', () => {
    fc.assert(
      fc.property(rule, (one) => {
        expect(parseRule(writeRule(one))).toEqual({ ok: true, value: one });
        expect(parseRule(`RRULE:${writeRule(one).toLowerCase()}`)).toEqual({ ok: true, value: one });
      }),
      { numRuns },
    );
  });

  test('the clock on the wall says the same hour on each of them, also where the clocks change', () => {
    const zones = fc.constantFrom('America/Los_Angeles', 'America/New_York', 'Europe/Madrid', 'America/Phoenix', 'UTC');
    fc.assert(
      fc.property(series, zones, (one, zone) => {
        for (const at of [...occurrences(one, one.start, addDays(one.start, 400))].slice(0, 20))
          expect(wallTimeOf(momentOf({ date: at, time: '09:30' }, zone), zone)).toEqual({ date: at, time: '09:30' });
      }),
      { numRuns: Math.ceil(numRuns / 10) },
    );
  });

  test('no text makes the reader fail otherwise than by saying so', () => {
    const words = fc.constantFrom(
      'FREQ',
      'WEEKLY',
      'BYDAY',
      '=',
      ';',
      ',',
      '1MO',
      '-1FR',
      '99',
      'UNTIL',
      '20261332',
      'COUNT',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((all) => all.join('')),
        ),
        (text) => {
          const read = parseRule(text);
          if (read.ok) expect(checkRule(read.value)).toBeNull();
        },
      ),
      { numRuns },
    );
  });
});
