import { describe, expect, test } from 'vitest';
import { readDate } from '../../../../src/domain/time/typed-date';
import { readTime } from '../../../../src/domain/time/typed-time';

describe('a time as people type it', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['2:30p', '14:30'],
    ['2:30 pm', '14:30'],
    ['2.30 P.M.', '14:30'],
    ['230p', '14:30'],
    ['14.30', '14:30'],
    ['1430', '14:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['9', '09:00'],
    ['9a', '09:00'],
    ['2', '14:00'],
    ['2:30', '14:30'],
    ['02:30', '02:30'],
    ['12', '12:00'],
    ['12a', '00:00'],
    ['12 pm', '12:00'],
    ['12:15am', '00:15'],
    ['8h', '08:00'],
    ['14h30', '14:30'],
    ['noon', '12:00'],
    ['Mediodía', '12:00'],
    [' 7:05 ', '07:05'],
    ['24:00', null],
    ['13p', null],
    ['0am', null],
    ['2:75', null],
    ['half past two', null],
    ['', null],
    ['12345', null],
  ];
  for (const [typed, time] of cases) {
    test(`“${typed}” is ${time ?? 'no time'}`, () => expect(readTime(typed)).toBe(time));
  }
});

describe('a date as people type it', () => {
  const today = '2026-11-23'; // a Monday
  const cases: readonly (readonly [string, string | null, ('day-first' | 'month-first')?])[] = [
    ['2026-11-30', '2026-11-30'],
    ['11/30', '2026-11-30'],
    ['11/30/26', '2026-11-30'],
    ['30/11', '2026-11-30', 'day-first'],
    ['30.11.', '2026-11-30'],
    ['30.11.2026', '2026-11-30'],
    ['1/2', '2027-01-02'],
    ['12/25', '2026-12-25'],
    ['Nov 30', '2026-11-30'],
    ['30 de noviembre de 2026', '2026-11-30', 'day-first'],
    ['December 1st, 2026', '2026-12-01'],
    ['3/14/78', '1978-03-14'],
    ['today', '2026-11-23'],
    ['Mañana', '2026-11-24'],
    ['ayer', '2026-11-22'],
    ['fri', '2026-11-27'],
    ['lunes', '2026-11-23'],
    ['+3', '2026-11-26'],
    ['2/30', null],
    ['13/45', null],
    ['soon', null],
    ['', null],
  ];
  for (const [typed, date, order = 'month-first'] of cases) {
    test(`“${typed}” is ${date ?? 'no date'}`, () => expect(readDate(typed, today, order)).toBe(date));
  }
});
