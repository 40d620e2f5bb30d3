/** Times that are no opening: the end of asking, and days that are told only to say that they are over. */
import { describe, expect, it } from 'vitest';
import { looksLikeHours } from '../../../src/clip/hours/looks-like-hours';
import { readHours } from '../../../src/clip/hours/read-hours';

const short = (text: string): string =>
  readHours(text)
    .schedule.map(({ byday, opens_at, closes_at }) => `${byday} ${opens_at}-${closes_at}`)
    .join('; ');

describe('until when one may ask', () => {
  it.each([
    ['Text us by Friday noon. We drop off Sundays between 1 and 4.', 'SU 13:00-16:00'],
    ['Call by Thursday at 3 p.m. to reserve a box.', ''],
    ['Orders must be in by Wednesday 5 pm; pick up Friday 2-4.', 'FR 14:00-16:00'],
    ['Pida su caja antes del viernes a las 3. Entrega sábados de 9 a 11 a.m.', 'SA 09:00-11:00'],
    ['Open before Friday 9-5', 'FR 09:00-17:00'],
  ])('%s', (text, rows) => expect(short(text)).toBe(rows));
});

describe('what is no more', () => {
  it.each([
    ['You no longer need an appointment Mondays 9 am to 5 pm', 'MO 09:00-17:00'],
    ['Rather than calling, come Mondays 9-5', 'MO 09:00-17:00'],
    ['We are no longer open Mondays 9-5. Come Tuesdays 9-5.', 'TU 09:00-17:00'],
    ['Tuesdays 9-11 instead of Mondays', 'TU 09:00-11:00'],
  ])('%s', (text, rows) => expect(short(text)).toBe(rows));
});

describe('days of few letters', () => {
  it.each(['T-F 12-5', 'W-Sa 10-4', 'Th-Su 1-5 pm', 'lunch noon – 1:30, 7 days a week'])('%s are hours', (text) =>
    expect(looksLikeHours(text)).toBe(true),
  );
  it('a code is none', () => expect(looksLikeHours('Form T-F revised')).toBe(false));
});
