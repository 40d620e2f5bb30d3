/** Opening hours that a page lays out in pieces: which pieces belong together. */
import { describe, expect, it } from 'vitest';
import { purposeNamed } from '../../../src/clip/draft/hours-purpose';
import { joinLines, underDays } from '../../../src/clip/hours/join-lines';
import { lineKind } from '../../../src/clip/hours/line-kind';
import { readHours } from '../../../src/clip/hours/read-hours';

const joined = (...lines: string[]): string[] => joinLines(lines, lines.map(lineKind)).map(({ text }) => text);

describe('a line', () => {
  it.each([
    ['Monday – Friday', 'days'],
    ['Tuesdays & Thursdays', 'days'],
    ['Every third Wednesday of the month or by appointment.', 'days'],
    ['lunes a viernes', 'days'],
    ['9-5', 'times'],
    ['9am – 5pm', 'times'],
    ['Closed', 'times'],
    ['By appointment', 'times'],
    ['16:30 – 19:00 uur', 'times'],
    ['Monday 9-5', 'other'],
    ['Saturday, October 4', 'other'],
    ['120 Oak Street', 'other'],
    ['Call 213-555-0134', 'other'],
    ['We served 12,000 families in 2024', 'other'],
  ])('%s is made of: %s', (line, kind) => {
    expect(lineKind(line)).toBe(kind);
  });
});

describe('days and times in lines of their own', () => {
  it('are joined when each day stands above its times', () => {
    expect(joined('Monday', '9-12', '1-5', 'Tuesday', 'Closed')).toEqual(['Monday: 9-12, 1-5', 'Tuesday: Closed']);
  });

  it('are joined when a column of days stands beside a column of times', () => {
    expect(joined('Mon – Fri', 'Saturday', '9am – 5pm', '10am – 2pm')).toEqual([
      'Mon – Fri: 9am – 5pm\nSaturday: 10am – 2pm',
    ]);
  });

  it('are joined when the times stand above their day', () => {
    expect(joined('10 AM – 1 PM', 'Tuesdays')).toEqual(['Tuesdays: 10 AM – 1 PM']);
  });

  it('are joined when opening and closing time have a line each', () => {
    expect(joined('Monday', '9:00 AM', '5:00 PM')).toEqual(['Monday: 9:00 AM - 5:00 PM']);
  });

  it('are left alone when nobody could tell which belong together', () => {
    expect(joined('Monday', 'Tuesday', 'Wednesday', '9-5', '10-4')).toEqual([]);
  });

  it('do not take the times of "open today" above the week', () => {
    expect(joined('9 AM – 5 PM', 'Monday', '8 AM – 4 PM')).toEqual(['Monday: 8 AM – 4 PM']);
  });

  it('are joined in a table with the days across, the first cell naming what they are for', () => {
    const cells = ['Pantry', '9-12', 'Closed'];
    expect(underDays(['Mon', 'Tue'], cells, cells.map(lineKind))).toBe('Pantry\nMon: 9-12\nTue: Closed');
  });
});

describe('words of more languages and shapes', () => {
  it.each([
    ['de dilluns a divendres de 9 a 14 h', 'MO,TU,WE,TH,FR 09:00-14:00'],
    ['L, X y V de 10 a 13 h', 'MO,WE,FR 10:00-13:00'],
    ['L-J 8:00-15:00', 'MO,TU,WE,TH 08:00-15:00'],
    ['M-W-F, 11:45am-12:30pm', 'MO,WE,FR 11:45-12:30'],
    ['Regular business hours: 8-5, M-F.', 'MO,TU,WE,TH,FR 08:00-17:00'],
    ['Monday through Friday 9 to 4, closed on Wednesday', 'MO,TU,TH,FR 09:00-16:00'],
    ['Sat 9am-1pm (1st & 3rd only)', '1SA,3SA 09:00-13:00'],
    ['Elke 2e dinsdag van de maand 10.00-12.00 uur', '2TU 10:00-12:00'],
    ['Every Saturday (except holiday weekends) 8-10am', 'SA 08:00-10:00'],
  ])('%s', (text, row) => {
    expect(readHours(text).schedule.map((one) => `${one.byday} ${one.opens_at}-${one.closes_at}`)).toEqual([row]);
  });

  it('are doubted where a place would stay open until the next afternoon', () => {
    expect(readHours('Friday 11pm-2pm').ambiguous).toBe(true);
    expect(readHours('Friday 5pm-8am').ambiguous).toBe(false);
  });
});

describe('hours are for', () => {
  it.each([
    ['Pantry hours', 'service'],
    ['Hours', 'service'],
    ['Office hours', 'office'],
    ['Phone hours', 'phone'],
    ['Mass times', 'other'],
    ['Donation drop-off', 'other'],
    ['Volunteer shifts', 'other'],
    ['Board meetings', 'event'],
    ['Misas', 'other'],
    ['Chapel Street', null],
  ])('%s: %s', (label, purpose) => {
    expect(purposeNamed(label)).toBe(purpose);
  });
});
