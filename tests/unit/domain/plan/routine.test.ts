/** Routines of a plan: what the form can say of a rule, and the next time after one was done. */
import { describe, expect, test } from 'vitest';
import { nextTime, readRoutine, writeRoutine } from '../../../../src/domain/plan/routine';

describe('a routine', () => {
  test.each([
    'FREQ=DAILY',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH',
    'FREQ=MONTHLY;INTERVAL=3',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
  ])('%s is read and written', (rule) => {
    const read = readRoutine(rule);
    expect(read && writeRoutine(read)).toBe(rule);
  });

  test.each([
    'FREQ=YEARLY',
    'FREQ=MONTHLY;BYDAY=1MO',
    'FREQ=MONTHLY;BYMONTHDAY=15',
    'FREQ=DAILY;BYMONTHDAY=-1',
    'FREQ=DAILY;COUNT=3',
    'FREQ=WEEKLY;INTERVAL=0',
    'INTERVAL=2',
    '',
  ])('%s says more or less than the form', (rule) => {
    expect(readRoutine(rule)).toBeNull();
  });

  test('goes on to its next time after it was done, early, late or on the day', () => {
    const weekly = 'FREQ=WEEKLY;BYDAY=MO,TH';
    expect(nextTime(weekly, '2026-11-23', '2026-11-23')).toBe('2026-11-26');
    expect(nextTime(weekly, '2026-11-23', '2026-12-08')).toBe('2026-12-10');
    expect(nextTime(weekly, '2026-11-23', '2026-11-20')).toBe('2026-11-26');
    expect(nextTime('FREQ=DAILY;INTERVAL=2', undefined, '2026-11-22')).toBe('2026-11-24');
    // A month without a 31st is left out; the last day is in every month.
    expect(nextTime('FREQ=MONTHLY', '2027-01-31', '2027-01-31')).toBe('2027-03-31');
    expect(nextTime('FREQ=MONTHLY;BYMONTHDAY=-1', '2027-01-31', '2027-01-31')).toBe('2027-02-28');
    expect(nextTime('FREQ=DAILY;UNTIL=20261122', '2026-11-20', '2026-11-22')).toBeNull();
  });
});
