import { describe, expect, it } from 'vitest';
import { readHours } from '../../../src/clip/hours/read-hours';

const rows = (text: string): string[] =>
  readHours(text).schedule.map(({ byday, interval, opens_at, closes_at }) =>
    [byday, interval > 1 ? `/${interval} ` : ' ', opens_at, '-', closes_at].join(''),
  );

describe('hours that a sentence tells beside other days', () => {
  it.each([
    ['Open 8 to 1 Monday to Friday and Wednesdays also 4 to 6:30 pm', 'MO,TU,WE,TH,FR 08:00-13:00; WE 16:00-18:30'],
    [
      'de 8:00 a 13:00 h de lunes a viernes y los jueves también de 16:00 a 18:30 h',
      'MO,TU,WE,TH,FR 08:00-13:00; TH 16:00-18:30',
    ],
    ['Mon–Thurs 8–4, closed noon to 1, Fri 8–11', 'MO,TU,WE,TH 08:00-12:00; MO,TU,WE,TH 13:00-16:00; FR 08:00-11:00'],
    ['Monday 9:00 - 4:00 (closed over the noon hour 12-1)', 'MO 09:00-12:00; MO 13:00-16:00'],
    ['Sábados alternos: 9 a.m. – 1 p.m.', 'SA/2 09:00-13:00'],
    ['We are open Thursdays 4-6 instead of Mondays 9-11.', 'TH 16:00-18:00'],
    ['Lunes, de nueve a once', 'MO 09:00-11:00'],
    ['MONDAY 5:00 - 6:00 pm 1st & 3rd Mondays only', '1MO,3MO 17:00-18:00'],
    ['Pantry Mondays 9-5. Board meets 3rd Monday', 'MO 09:00-17:00; 3MO -'],
    ['Stays from Friday 5pm to Sunday 3pm', ''],
  ])('%s', (text, expected) => expect(rows(text).join('; ')).toBe(expected));
});
