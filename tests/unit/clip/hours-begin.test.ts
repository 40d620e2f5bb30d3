/** Days that say when hours begin to hold, nights told before their end, and days behind their times. */
import { expect, test } from 'vitest';
import { readHours } from '../../../src/clip/hours/read-hours';

const WEEK = 'MO,TU,WE,TH,FR,SA,SU';

const short = (text: string): string =>
  readHours(text)
    .schedule.map((row) => `${row.byday || '*'} ${row.opens_at}-${row.closes_at}`)
    .join('; ');

test.each([
  [
    'Starting Monday, April 15, open mornings only, from 7 a.m. to 11 a.m., Tuesday through Friday.',
    'TU,WE,TH,FR 07:00-11:00',
  ],
  [
    'Beginning Tuesday we return to our regular schedule of 7 AM - 11 AM, Monday-Saturday.',
    'MO,TU,WE,TH,FR,SA 07:00-11:00',
  ],
  ['A partir del lunes 3 de marzo, abrimos de martes a jueves de 9 a.m. a 1 p.m.', 'TU,WE,TH 09:00-13:00'],
  ['Doors open at 8 p.m. nightly and close at 7 a.m.', `${WEEK} 20:00-07:00`],
  ['Doors open at 8 p.m. each night and guests may stay until 7 a.m.', `${WEEK} 20:00-07:00`],
  ['Open every day but Wednesday, 10 to 6', 'MO,TU,TH,FR,SA,SU 10:00-18:00'],
  ['Open daily (except Tuesdays) 9 - 3', 'MO,WE,TH,FR,SA,SU 09:00-15:00'],
  ['Horas de oficina: 8:00 AM a 5:00 PM Lunes a Viernes (cerrado en días festivos)', 'MO,TU,WE,TH,FR 08:00-17:00'],
  ['Atendemos de 9 a 4, de lunes a viernes', 'MO,TU,WE,TH,FR 09:00-16:00'],
  ['Todos los días hábiles de 9:00 a 14:00', 'MO,TU,WE,TH,FR 09:00-14:00'],
  ['Open every business day from 9 am to 5 pm', 'MO,TU,WE,TH,FR 09:00-17:00'],
  ['We are here Monday-Wednesday-Friday from 10 to 2.', 'MO,WE,FR 10:00-14:00'],
])('%s', (text, hours) => {
  expect(short(text)).toBe(hours);
});
