/** What is closed, when, and for whom. */
import { describe, expect, it } from 'vitest';
import { readHours } from '../../../src/clip/hours/read-hours';

const WEEKDAYS = 'MO,TU,WE,TH,FR';

const short = (text: string): string =>
  readHours(text)
    .schedule.map(({ byday, opens_at, closes_at }) => `${byday} ${opens_at}-${closes_at}`)
    .join('; ');

describe('closures', () => {
  it('lists the days said to be closed and no others', () => {
    expect(readHours('Monday: Closed Tuesday: 9:00-17:00 Sunday: Closed').closed).toEqual(['MO', 'SU']);
    expect(readHours('Mon-Fri 9-5, closed Saturday and Sunday').closed).toEqual(['SA', 'SU']);
    expect(readHours('Closed on weekends. Mon-Fri 9-5').closed).toEqual(['SA', 'SU']);
    expect(readHours('Mon-Fri 9-5, closed holidays').closed).toEqual([]);
    expect(readHours('Cerrado los domingos').closed).toEqual(['SU']);
  });

  it('splits no other service at the closure of one', () => {
    expect(short('Dental: Mon-Fri 7am-5pm. Pharmacy: Mon-Fri 8am-5pm, closed 1-1:30pm')).toBe(
      `${WEEKDAYS} 07:00-17:00; ${WEEKDAYS} 08:00-13:00; ${WEEKDAYS} 13:30-17:00`,
    );
    expect(short('Office: Mon-Thu 8am-5pm; Intake: Fri 8am-4pm; closed noon-1 daily')).toBe(
      'MO,TU,WE,TH 08:00-12:00; MO,TU,WE,TH 13:00-17:00; FR 08:00-12:00; FR 13:00-16:00',
    );
  });

  it.each([
    '8 am - 5 pm, Monday - Friday (closed holidays)',
    '8 am - 5 pm Monday through Friday, closed on all county-observed holidays',
    '8:00 a.m. - 5:00 p.m., Mon-Fri (closed during school breaks)',
  ])('leaves the days open that an occasion closes: %s', (words) => {
    expect(short(words)).toBe(`${WEEKDAYS} 08:00-17:00`);
    expect(readHours(words).closed).toEqual([]);
  });

  it('splits the day where it closes for lunch', () => {
    expect(short('Mon-Fri 9 a.m.-5 p.m., closed noon-1 p.m.')).toBe(`${WEEKDAYS} 09:00-12:00; ${WEEKDAYS} 13:00-17:00`);
    expect(short('Mon-Thu 8am-4pm (closed for lunch 12-1)')).toBe('MO,TU,WE,TH 08:00-12:00; MO,TU,WE,TH 13:00-16:00');
  });
});
