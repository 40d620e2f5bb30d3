import { describe, expect, test } from 'vitest';
import {
  addDays,
  addWorkingDays,
  dateOf,
  daysBetween,
  isPlainDate,
  momentOf,
  wallTimeOf,
} from '../../../../src/domain/time/plain-date';

describe('days', () => {
  test('are counted across months, leap years and clock changes', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2);
    expect(daysBetween('2026-11-02', '2026-10-31')).toBe(-2);
  });

  test('five working days after a Friday is the next Friday', () => {
    expect(addWorkingDays('2026-11-20', 5)).toBe('2026-11-27');
    expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-21', 1)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-18', 5)).toBe('2026-11-25');
  });

  test('the 30th of February is no day', () => {
    expect(isPlainDate('2026-02-30')).toBe(false);
    expect(isPlainDate('2026-2-3')).toBe(false);
    expect(isPlainDate('2026-02-28')).toBe(true);
  });
});

describe('today means the day on the wall', () => {
  test('late in the evening in Los Angeles it is already tomorrow in Greenwich', () => {
    const moment = '2026-11-24T05:30:00.000Z';
    expect(dateOf(moment, 'America/Los_Angeles')).toBe('2026-11-23');
    expect(dateOf(moment, 'UTC')).toBe('2026-11-24');
    expect(wallTimeOf(moment, 'America/Los_Angeles')).toEqual({ date: '2026-11-23', time: '21:30' });
  });

  test('midnight is 00:00, not 24:00', () => {
    expect(wallTimeOf('2026-11-24T00:00:00.000Z', 'UTC').time).toBe('00:00');
  });
});

describe('a time on the wall becomes a moment', () => {
  const zone = 'America/New_York';
  test('in summer and in winter', () => {
    expect(momentOf({ date: '2026-07-01', time: '14:30' }, zone)).toBe('2026-07-01T18:30:00.000Z');
    expect(momentOf({ date: '2026-12-01', time: '14:30' }, zone)).toBe('2026-12-01T19:30:00.000Z');
  });

  test('an hour that comes twice is its first; one that is skipped is the hour after', () => {
    expect(momentOf({ date: '2026-11-01', time: '01:30' }, zone)).toBe('2026-11-01T05:30:00.000Z');
    expect(momentOf({ date: '2026-03-08', time: '02:30' }, zone)).toBe('2026-03-08T07:30:00.000Z');
  });
});
