import { describe, expect, test } from 'vitest';
import { parseRule } from '../../../../src/domain/time/recurrence';
import { nextOccurrence, occurrences } from '../../../../src/domain/time/recurrence-days';

const days = (rule: string, start: string, to: string, except: readonly string[] = []) => {
  const read = parseRule(rule);
  if (!read.ok) throw new Error(read.why);
  return [...occurrences({ rule: read.value, start, except }, start, to)];
};

describe('days that come again', () => {
  test.each([
    [
      'every second Monday',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
      '2026-11-23',
      ['2026-11-23', '2026-12-07', '2026-12-21'],
    ],
    ['the first Monday of the month', 'FREQ=MONTHLY;BYDAY=1MO', '2026-11-01', ['2026-11-02', '2026-12-07']],
    ['the last Friday of the month', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-11-01', ['2026-11-27', '2026-12-25']],
    ['the last day of the month', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-01', ['2026-11-30', '2026-12-31']],
    [
      'Friday the 13th',
      'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
      '2026-01-01',
      ['2026-02-13', '2026-03-13', '2026-11-13'],
    ],
    ['three times in all', 'FREQ=DAILY;COUNT=3', '2026-11-29', ['2026-11-29', '2026-11-30', '2026-12-01']],
    ['up to a day, that day included', 'FREQ=DAILY;UNTIL=20261201', '2026-11-30', ['2026-11-30', '2026-12-01']],
    ['the third-last Thursday of the year', 'FREQ=YEARLY;BYDAY=-3TH', '2026-01-01', ['2026-12-17']],
  ])('%s', (_, rule, start, expected) => {
    expect(days(rule, start, '2026-12-31')).toEqual(expected);
  });

  test('the 31st is left out in months that have none, and February 29 in most years', () => {
    expect(days('FREQ=MONTHLY', '2026-08-31', '2027-01-31')).toEqual([
      '2026-08-31',
      '2026-10-31',
      '2026-12-31',
      '2027-01-31',
    ]);
    expect(days('FREQ=YEARLY', '2024-02-29', '2032-12-31')).toEqual(['2024-02-29', '2028-02-29', '2032-02-29']);
  });

  test('a day left out still counts', () => {
    expect(days('FREQ=DAILY;COUNT=3', '2026-11-29', '2026-12-31', ['2026-11-30'])).toEqual([
      '2026-11-29',
      '2026-12-01',
    ]);
  });

  test('a series that has ended has no next day; one that never falls on a day does not search for ever', () => {
    const rule = (text: string) => {
      const read = parseRule(text);
      if (!read.ok) throw new Error(read.why);
      return read.value;
    };
    const start = '2026-11-29';
    expect(nextOccurrence({ rule: rule('FREQ=DAILY;COUNT=3'), start }, '2026-12-01')).toBe('2026-12-01');
    expect(nextOccurrence({ rule: rule('FREQ=DAILY;COUNT=3'), start }, '2026-12-02')).toBeNull();
    // Every twelfth month from November on is a November.
    expect(nextOccurrence({ rule: rule('FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31'), start }, start)).toBeNull();
    expect(nextOccurrence({ rule: rule('FREQ=YEARLY;INTERVAL=7'), start: '2096-02-29' }, '2096-03-01')).toBe(
      '2124-02-29',
    );
  });

  test.each([
    ['', 'not-understood'],
    ['every Monday', 'not-understood'],
    ['FREQ=HOURLY', 'not-understood'],
    ['FREQ=WEEKLY;BYSETPOS=1', 'not-understood'],
    ['FREQ=WEEKLY;WKST=SU', 'not-understood'],
    ['FREQ=DAILY;FREQ=DAILY', 'not-understood'],
    ['FREQ=DAILY;UNTIL=20260230', 'not-understood'],
    ['FREQ=WEEKLY;BYDAY=XX', 'not-understood'],
    ['FREQ=DAILY;INTERVAL=0', 'wrong-number'],
    ['FREQ=DAILY;COUNT=1000', 'wrong-number'],
    ['FREQ=MONTHLY;BYDAY=6MO', 'wrong-number'],
    ['FREQ=MONTHLY;BYDAY=0MO', 'wrong-number'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'wrong-number'],
    ['FREQ=DAILY;COUNT=2;UNTIL=20261231', 'count-and-until'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'days-do-not-fit'],
    ['FREQ=WEEKLY;BYMONTHDAY=3', 'days-do-not-fit'],
    ['FREQ=MONTHLY;BYMONTHDAY=3;BYDAY=1MO', 'days-do-not-fit'],
  ])('“%s” is refused: %s', (text, why) => {
    expect(parseRule(text)).toEqual({ ok: false, why });
  });
});
