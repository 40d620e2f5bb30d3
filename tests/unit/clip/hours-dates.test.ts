/** Dates in words about hours: those of one day, and those that only bound hours of every week. */
import { describe, expect, it } from 'vitest';
import { isSingleDate } from '../../../src/clip/draft/hours-groups';
import { readHours } from '../../../src/clip/hours/read-hours';

describe('hours of one date', () => {
  it.each([
    'Flu shots Saturday, October 28, 9-1.',
    'Please join us Saturday, June 3 from 9 to 11 a.m.',
    'December 18 @ 9:00 am – 12:00 pm',
  ])('are those of an event: %s', (text) => expect(isSingleDate(text)).toBe(true));

  it.each([
    'Beginning March 4th the pantry will be open Monday from 4:30 to 7 p.m.',
    'Open Wednesday 10-2 (closed Dec. 25).',
    'The clinic is open Saturday, 9 to 11 a.m., through June 30.',
    'Regular hours (M/W/F, 9-noon) resume Dec. 2.',
    'We will be closed Thursday, Nov. 28. Regular hours are 9 to noon on Monday.',
    'A partir del 12 de noviembre se abre el martes de 9 a 12.',
  ])('are not hours of every week that a date bounds: %s', (text) => expect(isSingleDate(text)).toBe(false));
});

describe('bare hours behind a place in the month', () => {
  it.each([
    ['1st Tuesday of every month 2-4', ['1TU 14:00-16:00']],
    ['Thu 4-6, and the 2nd Sat of the month 9-11', ['TH 16:00-18:00', '2SA 09:00-11:00']],
  ])('are read: %s', (text, rows) =>
    expect(readHours(text).schedule.map((one) => `${one.byday} ${one.opens_at}-${one.closes_at}`)).toEqual(rows),
  );
});
