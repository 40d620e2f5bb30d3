import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin, mayContact, type SafeRule, VERDICTS, WAYS, WEEKDAYS } from '../../src/domain/client/safe-contact';
import { addDays } from '../../src/domain/time/plain-date';

const numRuns = 500 * Number(process.env.CASECLIP_ROUNDS ?? 1);
const time = fc
  .integer({ min: 0, max: 1_439 })
  .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);
const wall = fc.record({ date: fc.integer({ min: 0, max: 900 }).map((day) => addDays('2025-01-01', day)), time });
const optional = { requiredKeys: [] as [] };
const ways = fc.record(
  Object.fromEntries(WAYS.map((way) => [way, fc.constantFrom('ok' as const, 'no' as const)])),
  optional,
);
const rule: fc.Arbitrary<SafeRule> = fc.record(
  {
    never: fc.boolean(),
    ways,
    days: fc.subarray([...WEEKDAYS]),
    from: time,
    until: time,
    say: fc.string(),
  },
  optional,
);
const way = fc.constantFrom(...WAYS);

describe('the rule before a call', () => {
  test('nothing is ever “ok” that the client did not say is ok', () => {
    fc.assert(
      fc.property(rule, way, wall, (said, asked, now) => {
        const ok = mayContact(said, asked, now) === 'ok';
        if (ok) expect([said.never ?? false, said.ways?.[asked]]).toEqual([false, 'ok']);
        if (said.never) expect(mayContact(said, asked, now)).toBe('never');
      }),
      { numRuns },
    );
  });

  test('saying more about it never makes it less strict', () => {
    const strict = (said: SafeRule, asked: (typeof WAYS)[number], now: { date: string; time: string }) =>
      VERDICTS.indexOf(mayContact(said, asked, now));
    fc.assert(
      fc.property(rule, way, wall, time, (said, asked, now, from) => {
        const { days: _days, from: _from, until: _until, ...always } = said;
        expect(strict({ ...said, never: true }, asked, now)).toBeLessThanOrEqual(strict(said, asked, now));
        expect(strict({ ...always, from }, asked, now)).toBeLessThanOrEqual(strict(always, asked, now));
      }),
      { numRuns },
    );
  });

  test('of any hours and the hours between their end and their beginning, one holds and only one', () => {
    fc.assert(
      fc.property(time, time, wall, (from, until, now) => {
        fc.pre(from !== until);
        expect(isWithin({ from, until }, now)).not.toBe(isWithin({ from: until, until: from }, now));
      }),
      { numRuns },
    );
  });

  test('a rule is the same every week', () => {
    fc.assert(
      fc.property(rule, way, wall, (said, asked, now) => {
        const later = { ...now, date: addDays(now.date, 7) };
        expect(mayContact(said, asked, later)).toBe(mayContact(said, asked, now));
      }),
      { numRuns },
    );
  });
});
