/** Hours for which no appointment is needed, and what is always there on the web beside them. */
import { describe, expect, it } from 'vitest';
import { isOnlineAlways, withoutOnline } from '../../../src/clip/hours/online';
import { readHours } from '../../../src/clip/hours/read-hours';

const WEEKDAYS = 'MO,TU,WE,TH,FR';

const short = (text: string): string =>
  readHours(text)
    .schedule.map((row) => `${row.byday} ${row.opens_at}-${row.closes_at}`)
    .join('; ');

describe('hours without an appointment and on the web', () => {
  it.each([
    ['Sin cita: lunes a viernes de 8:00 a. m. a 12:00 p. m.', `${WEEKDAYS} 08:00-12:00`],
    ['Sin cita previa, martes y jueves de 9:00 a 14:00', 'TU,TH 09:00-14:00'],
    ['Sin cita los martes de 9 a 11 a. m.', 'TU 09:00-11:00'],
    ['No appointment needed: Mon-Fri 8-12', `${WEEKDAYS} 08:00-12:00`],
    ['Lunch Mon-Fri 12-1. No lunch Sun.', `${WEEKDAYS} 12:00-13:00`],
  ])('%s', (text, rows) => {
    expect(short(text)).toBe(rows);
  });

  it('passes over what is always there on the web, and keeps what answers day and night', () => {
    expect(withoutOnline('Monday-Friday, 8:30 AM - 4:30 PM CT. Electronic filing (CM/ECF) available 24/7.')).toBe(
      'Monday-Friday, 8:30 AM - 4:30 PM CT.',
    );
    expect(withoutOnline('Lunes a viernes de 9 a. m. a 1 p. m. Trámites en línea las 24 horas.')).toBe(
      'Lunes a viernes de 9 a. m. a 1 p. m.',
    );
    for (const kept of ['Call or chat online 24/7', 'Open 24 hours', 'Our shelter is open 24/7; apply online'])
      expect(withoutOnline(kept)).toBe(kept);
    expect(isOnlineAlways('The online docket is available 24/7')).toBe(true);
    expect(isOnlineAlways('Monday: online filing help, 24 hours')).toBe(false);
  });

  it.each([
    ['Lunes a viernes, 9:00 a.m. – 4:00 p.m. (presentación electrónica las 24 horas)'],
    ['Lunes a viernes 9:00 a.m. - 4:00 p.m.; buzón 24 horas'],
    ['Lunes a viernes 9:00 a.m. - 4:00 p.m. | Caja de depósito nocturno: 24 horas'],
    ['Mon-Fri 9:00 am - 4:00 pm (drop box available 24 hours)'],
    ['Monday–Friday 9 a.m.–4 p.m. The automated phone system is available 24 hours a day, 7 days a week.'],
    ['Lunes a viernes, 9:00 a.m. a 4:00 p.m. La presentación electrónica (CM/ECF) está disponible 24/7.'],
  ])('of “%s” the counter’s hours are left', (text) => {
    expect(short(withoutOnline(text))).toBe(`${WEEKDAYS} 09:00-16:00`);
  });
});
