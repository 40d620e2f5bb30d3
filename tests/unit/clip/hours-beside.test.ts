import { describe, expect, it } from 'vitest';
import { looksLikeHours } from '../../../src/clip/hours/looks-like-hours';
import { readHours } from '../../../src/clip/hours/read-hours';

const rows = (text: string): string[] =>
  readHours(text).schedule.map(({ byday, opens_at, closes_at }) => `${byday} ${opens_at}-${closes_at}`);

describe('what stands beside opening hours and changes none of them', () => {
  it.each([
    ['9:00 AM - 5:00 PM EST, Monday-Friday', 'MO,TU,WE,TH,FR 09:00-17:00'],
    ['Tuesday: 10 am to noon (Pacific Time)', 'TU 10:00-12:00'],
    ['Mon 9am-5pm CET', 'MO 09:00-17:00'],
    ['Mon-Sun 10am-5 pm May-October', 'MO,TU,WE,TH,FR,SA,SU 10:00-17:00'],
    ['Mon-Fri 9-5 May through September', 'MO,TU,WE,TH,FR 09:00-17:00'],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual([expected]);
  });
});

describe('hours written as words', () => {
  it.each([
    ['open from nine to five, Monday to Friday', 'MO,TU,WE,TH,FR 09:00-17:00'],
    ['Wednesdays, eight a.m. to four p.m.', 'WE 08:00-16:00'],
    ["Saturdays from ten o'clock until noon", 'SA 10:00-12:00'],
    ['Sundays between two and 4 p.m.', 'SU 14:00-16:00'],
    ['Tuesdays from ten in the morning until two in the afternoon', 'TU 10:00-14:00'],
    ['los sábados, desde las nueve de la mañana hasta la una de la tarde', 'SA 09:00-13:00'],
  ])('%s', (text, expected) => {
    expect(looksLikeHours(text)).toBe(true);
    expect(rows(text)).toEqual([expected]);
  });

  it.each([
    'Monday, one of two pantries',
    'One to two bags on Saturday',
    'Friday: five volunteers and three drivers',
    'One to one support Mondays',
    'Story time Tuesdays for children three to five',
  ])('no hours in "%s"', (text) => {
    expect(rows(text).filter((row) => /\d/.test(row))).toEqual([]);
  });
});

describe('a date written as in Britain', () => {
  it('is one day, whatever times follow it', () => {
    expect(rows('Every Tuesday 2-4pm. The next is on Saturday 17 October 2026, 1-4pm')).toEqual(['TU 14:00-16:00']);
  });
});
