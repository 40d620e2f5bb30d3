import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactMinutes, overlaps } from '../../src/domain/note/contact-time';
import { countUnits, dayUnits, UNIT_RULES, unitsOf } from '../../src/domain/note/units';

const numRuns = 500 * Number(process.env.CASECLIP_ROUNDS ?? 1);
const minutes = fc.integer({ min: 0, max: 1_440 });
const contacts = fc.array(minutes, { minLength: 1, maxLength: 12 });
const sum = (all: readonly number[]) => all.reduce((one, two) => one + two, 0);
const BASE = Date.parse('2026-11-23T16:00:00.000Z');
const at = (minute: number) => new Date(BASE + minute * 60_000).toISOString();

describe('units', () => {
  test('exact minutes are the minutes, day or no day', () => {
    fc.assert(
      fc.property(contacts, (all) => {
        expect(dayUnits(UNIT_RULES.exact, all)).toBe(sum(all));
      }),
      { numRuns },
    );
  });

  test('by the 8-minute rule a day’s contacts are one sum: 8 to 22 minutes are one unit, 23 to 37 two, and so on', () => {
    fc.assert(
      fc.property(contacts, (all) => {
        const total = sum(all);
        const units = dayUnits(UNIT_RULES['eight-minute'], all);
        expect(units).toBe(Math.floor((total + 7) / 15));
        if (units > 0) expect(total).toBeGreaterThanOrEqual(units * 15 - 7);
        expect(total).toBeLessThan(units * 15 + 8);
      }),
      { numRuns },
    );
  });

  test('to the nearest quarter hour each contact is rounded alone, by less than eight minutes', () => {
    fc.assert(
      fc.property(contacts, (all) => {
        const each = all.map((one) => unitsOf(UNIT_RULES['nearest-quarter'], one));
        for (const [place, units] of each.entries()) expect(Math.abs(units * 15 - (all[place] ?? 0))).toBeLessThan(8);
        expect(dayUnits(UNIT_RULES['nearest-quarter'], all)).toBe(sum(each));
      }),
      { numRuns },
    );
  });

  test('with at least 15 minutes only full quarter hours of the day’s sum count', () => {
    fc.assert(
      fc.property(contacts, (all) => {
        const units = dayUnits(UNIT_RULES['minimum-15'], all);
        expect(units * 15).toBeLessThanOrEqual(sum(all));
        expect(sum(all) - units * 15).toBeLessThan(15);
      }),
      { numRuns },
    );
  });

  test('by no rule does the order of contacts matter, or a longer contact count for less', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(UNIT_RULES)), contacts, minutes, (rule, all, more) => {
        expect(dayUnits(rule, all.toReversed())).toBe(dayUnits(rule, all));
        const [first = 0, ...rest] = all;
        expect(dayUnits(rule, [first + more, ...rest])).toBeGreaterThanOrEqual(dayUnits(rule, all));
      }),
      { numRuns },
    );
  });
});

test('a note counts its own client’s other contacts of the day once each, whatever their order, and never its travel', () => {
  const note = fc.record({
    id: fc.uuid(),
    start: minutes,
    length: minutes,
    travelMinutes: minutes,
    date: fc.constantFrom('2026-11-23', '2026-11-24'),
    kind: fc.constantFrom('contact', 'collateral', 'attempted-contact', 'supervision'),
  } as const);
  fc.assert(
    fc.property(fc.uniqueArray(note, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }), (drawn) => {
      const notes = drawn.map(({ start, length, ...rest }) => ({
        ...rest,
        startedAt: at(start),
        endedAt: at(start + length),
      }));
      const counted = (one: (typeof drawn)[number]) => !['attempted-contact', 'supervision'].includes(one.kind);
      for (const [place, own] of notes.entries()) {
        const count = countUnits(UNIT_RULES['eight-minute'], own, notes);
        const same = drawn.filter((one) => one.date === own.date && counted(one));
        const here = drawn[place];
        if (!here || !counted(here)) expect(count).toBeNull();
        else {
          expect(count?.minutes).toBe(here.length);
          expect(count?.day?.minutes ?? count?.minutes).toBe(sum(same.map(({ length }) => length)));
        }
      }
    }),
    { numRuns: numRuns / 5 },
  );
});

test('a contact that ends before it starts has no minutes; two share time only when each begins before the other ends', () => {
  fc.assert(
    fc.property(minutes, minutes, minutes, minutes, (a, b, c, d) => {
      const one = { startedAt: at(a), endedAt: at(b) };
      expect(contactMinutes(one)).toBe(b < a ? null : b - a);
      const other = { startedAt: at(c), endedAt: at(d) };
      expect(overlaps(one, other)).toBe(overlaps(other, one));
      if (a < b && c < d) {
        const shared = Array.from({ length: b - a }, (_, step) => a + step).some((minute) => minute >= c && minute < d);
        expect(overlaps(one, other)).toBe(shared);
      }
    }),
    { numRuns: numRuns / 2 },
  );
});
