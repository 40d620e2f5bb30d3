import { describe, expect, test } from 'vitest';
import { masked } from '../../../../src/domain/client/client-number';
import { byStanding, type Coverage, standingOf } from '../../../../src/domain/client/coverage';
import { ageOn, type Fact, factsOf, freshness, yearlyIncome } from '../../../../src/domain/client/fact';
import { type Flag, flagsOn } from '../../../../src/domain/client/flag';

const TODAY = '2026-11-23';
const fact = (answer: Fact['answer'], date = TODAY, more: Partial<Fact> = {}): Fact => ({
  answer,
  date,
  source: 'client',
  ...more,
});

describe('facts that programmes ask for', () => {
  test('an income is worth asking about again after 90 days, being a veteran never', () => {
    expect(freshness('income', fact({ value: 900 }, '2026-08-25'), TODAY)).toBe('fresh');
    expect(freshness('income', fact({ value: 900 }, '2026-08-24'), TODAY)).toBe('old');
    expect(freshness('veteran', fact({ value: 'yes' }, '2001-01-01'), TODAY)).toBe('fresh');
  });

  test('a refusal never grows old, “I don’t know” does, and what was not asked is told from both', () => {
    expect(freshness('income', fact({ absent: 'asked-declined' }, '2001-01-01'), TODAY)).toBe('fresh');
    expect(freshness('veteran', fact({ absent: 'asked-unknown' }, '2026-10-01'), TODAY)).toBe('old');
    expect(freshness('veteran', fact({ absent: 'asked-unknown' }, '2026-11-01'), TODAY)).toBe('fresh');
    expect(freshness('income', fact({ absent: 'not-asked' }), TODAY)).toBe('not-asked');
    expect(freshness('income', undefined, TODAY)).toBe('not-asked');
  });

  test('a year of an income follows from what it is paid for', () => {
    expect(yearlyIncome(fact({ value: 500 }, TODAY, { per: 'week' }))).toBe(26_000);
    expect(yearlyIncome(fact({ value: 1_200.5 }, TODAY, { per: 'month' }))).toBe(14_406);
    expect(yearlyIncome(fact({ value: 500 }))).toBeUndefined();
    expect(yearlyIncome(fact({ absent: 'asked-declined' }, TODAY, { per: 'month' }))).toBeUndefined();
    expect(yearlyIncome(fact({ value: 500 }, TODAY, { per: 'fortnight' as never }))).toBeUndefined();
  });

  test('the age grows on the birthday, and a day of birth that cannot be has none', () => {
    expect(ageOn('1990-11-23', TODAY)).toBe(36);
    expect(ageOn('1990-11-24', TODAY)).toBe(35);
    expect(ageOn('2027-01-01', TODAY)).toBeUndefined();
    expect(ageOn('1990-02-31', TODAY)).toBeUndefined();
    expect(ageOn(undefined, TODAY)).toBeUndefined();
  });

  test('every kind is listed, and what cannot be read is as if it had not been asked', () => {
    const read = factsOf({ veteran: fact({ value: 'no' }), income: {} as Fact, shoes: fact({ value: '42' }) });
    expect(read.filter(([, one]) => one).map(([kind]) => kind)).toEqual(['veteran']);
    expect(factsOf(undefined)).toHaveLength(8);
  });
});

describe('who pays', () => {
  const coverage = (more: Partial<Coverage>): Coverage => ({ payer: 'Sample Health', status: 'active', ...more });

  test.each<[Partial<Coverage>, string]>([
    [{}, 'in-force'],
    [{ start: TODAY, end: '2027-06-30' }, 'in-force'],
    [{ end: '2026-12-31' }, 'ends-soon'],
    [{ end: '2026-11-22' }, 'ended'],
    [{ start: '2026-12-01' }, 'not-yet'],
    [{ status: 'draft' }, 'applied'],
    [{ status: 'draft', end: '2026-01-01' }, 'ended'],
    [{ status: 'cancelled', end: '2027-01-01' }, 'cancelled'],
    [{ status: 'entered-in-error' }, 'mistake'],
  ])('%o stands as %s', (more, standing) => {
    expect(standingOf(coverage(more), TODAY)).toBe(standing);
  });

  test('what holds today stands first', () => {
    const all = [coverage({ status: 'cancelled' }), coverage({ payer: 'Zeta' }), coverage({ payer: 'Alpha' })];
    expect(all.sort(byStanding(TODAY)).map(({ payer, status }) => `${payer} ${status}`)).toEqual([
      'Alpha active',
      'Zeta active',
      'Sample Health cancelled',
    ]);
  });
});

describe('flags', () => {
  test('only those that hold today are shown, safety first', () => {
    const flag = (more: Partial<Flag>): Flag => ({ kind: 'other', words: 'x', status: 'active', ...more });
    const flags = {
      a: flag({ kind: 'allergy', words: 'Penicillin' }),
      b: flag({ kind: 'safety', words: 'Dog in the yard', until: TODAY }),
      c: flag({ until: '2026-11-22' }),
      d: flag({ from: '2026-11-24' }),
      e: flag({ status: 'entered-in-error' }),
      f: flag({ kind: 'later-kind' as never, words: 'Kept' }),
    };
    expect(flagsOn(flags, TODAY).map(([id]) => id)).toEqual(['b', 'a', 'f']);
    expect(flagsOn(undefined, TODAY)).toEqual([]);
  });
});

describe('numbers', () => {
  test.each([
    ['123456789', '••••6789'],
    ['123456', '••••56'],
    ['12345', '••••'],
    [' ', '••••'],
  ])('%s is shown as %s until somebody asks', (value, shown) => {
    expect(masked(value)).toBe(shown);
  });
});
