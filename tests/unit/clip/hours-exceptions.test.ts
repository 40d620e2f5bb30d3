/** Days that open or close otherwise than the rest, told in the same sentence. */
import { describe, expect, it } from 'vitest';
import { purposeOf } from '../../../src/clip/draft/line-purpose';
import { underDays } from '../../../src/clip/hours/join-lines';
import { lineKind } from '../../../src/clip/hours/line-kind';
import { isOnlineAlways } from '../../../src/clip/hours/online';
import { readHours } from '../../../src/clip/hours/read-hours';

const short = (text: string): string =>
  readHours(text)
    .schedule.map(({ byday, opens_at, closes_at }) => `${byday} ${opens_at}-${closes_at}`)
    .join('; ');

describe('a day with an end or a beginning of its own', () => {
  it.each([
    ['open weekdays from 9 until 5 (Tuesdays until 7 for tenants)', 'MO,WE,TH,FR 09:00-17:00; TU 09:00-19:00'],
    ['Monday to Thursday from 9.30am to 5pm and until 4pm on Fridays', 'MO,TU,WE,TH 09:30-17:00; FR 09:30-16:00'],
    ['Mon-Fri 9am to 3pm, except Wednesday when it opens at noon', 'MO,TU,TH,FR 09:00-15:00; WE 12:00-15:00'],
    ['Mon-Sat 10-4, except Thursdays when we close at 1pm', 'MO,TU,WE,FR,SA 10:00-16:00; TH 10:00-13:00'],
    ['Mon-Fri 9-5 except Wed 9-1', 'MO,TU,TH,FR 09:00-17:00; WE 09:00-13:00'],
    ['Monday to Friday 9–3, except Wednesday', 'MO,TU,TH,FR 09:00-15:00'],
    ['Lunes a jueves 9:00 a 17:00 y viernes hasta las 14:00', 'MO,TU,WE,TH 09:00-17:00; FR 09:00-14:00'],
    [
      'Mon and Tue 9 to 5. On Thursdays we stay open until 7 p.m. (opening at 10 a.m.)',
      'MO,TU 09:00-17:00; TH 10:00-19:00',
    ],
    ['Open daily 8am-5pm except Sunday. Saturday clinic 9am-11am.', 'MO,TU,WE,TH,FR,SA 08:00-17:00; SA 09:00-11:00'],
    ['Mon-Fri 9am-5pm except Wednesday; Saturday 10am-2pm', 'MO,TU,TH,FR 09:00-17:00; SA 10:00-14:00'],
    ['Daily except Sunday 8 am-2 pm', 'MO,TU,WE,TH,FR,SA 08:00-14:00'],
  ])('%s', (text, rows) => {
    expect(short(text)).toBe(rows);
  });
});

describe('an hour without', () => {
  it.each([
    [
      'Mon-Fri 9am-5pm but we close between 12 and 1 for lunch',
      'MO,TU,WE,TH,FR 09:00-12:00; MO,TU,WE,TH,FR 13:00-17:00',
    ],
    ['Lunes a viernes de 9 a 5 (cerramos de 12 a 1)', 'MO,TU,WE,TH,FR 09:00-12:00; MO,TU,WE,TH,FR 13:00-17:00'],
    ['Mon 8am-5pm; Tue 8am-7pm. Closed noon to 1pm', 'MO 08:00-12:00; MO 13:00-17:00; TU 08:00-12:00; TU 13:00-19:00'],
    ['Tues 10:00-18:00 (closed for lunch 12.30 - 1.15)', 'TU 10:00-12:30; TU 13:15-18:00'],
    [
      'Mon-Thu 9-5, Fri 9-4 (we close for lunch 1 - 2)',
      'MO,TU,WE,TH 09:00-13:00; MO,TU,WE,TH 14:00-17:00; FR 09:00-13:00; FR 14:00-16:00',
    ],
  ])('is taken out: %s', (text, rows) => {
    expect(short(text)).toBe(rows);
  });

  it('is not the end of the day', () => {
    expect(short('Open 9 a.m. and close at 5 p.m. Monday to Friday')).toBe('MO,TU,WE,TH,FR 09:00-17:00');
    expect(short('Lun a vie 8-6, la oficina cierra a las 6')).toContain('MO,TU,WE,TH,FR 08:00-18:00');
  });
});

describe('letters and numbers that are no days', () => {
  it.each([
    ['1301 S. J St., open 24/7', 'MO,TU,WE,TH,FR,SA,SU 00:00-24:00'],
    ['9 Elm St, L8R 1K5 – Sunday brunch 9:30 to 11:30', 'SU 09:30-11:30'],
    ['Mill Lane, Leeds M1 4WX. Tues 10-2', 'TU 10:00-14:00'],
    ['M-F 8-11 / 1-3', 'MO,TU,WE,TH,FR 08:00-11:00; MO,TU,WE,TH,FR 13:00-15:00'],
    [
      'Breakfast 7:00-8:00, supper 5:00-6:00, seven days.',
      'MO,TU,WE,TH,FR,SA,SU 07:00-08:00; MO,TU,WE,TH,FR,SA,SU 17:00-18:00',
    ],
  ])('%s', (text, rows) => {
    expect(short(text)).toBe(rows);
  });
});

describe('a table with the days across', () => {
  it('may leave days without times, and have two spans in a cell', () => {
    const cells = ['Depot lot\n12 Rail St', '9-12\n1-4', '-', '8a-12p'];
    expect(underDays(['Mon', 'Tue', 'Wed'], cells, cells.map(lineKind))).toBe(
      'Depot lot\n12 Rail St\nMon: 9-12, 1-4\nWed: 8a-12p',
    );
    expect(underDays(['Mon', 'Tue'], ['-', '-'], ['other', 'other'])).toBeNull();
  });
});

describe('what hours are for', () => {
  const line = (text: string, cells?: string) => ({
    at: 0,
    length: text.length,
    block: 0,
    text,
    ...(cells && { cells }),
  });

  it('is not said by the name of a listed place', () => {
    expect(purposeOf(line('Valley Church Council 301 Main St Mon 9-11', 'Mon 9-11'), true)).toBeNull();
    expect(purposeOf(line('Board meeting Mon 7-8 pm', 'Mon 7-8 pm'), true)).toBe('event');
  });

  it('is the service where volunteers do something, and not where they are sought', () => {
    const doing = 'Trained volunteers will help you file on Tuesdays and Thursdays from 4 to 8pm through April.';
    expect(purposeOf(line(doing), false)).toBe('service');
    expect(purposeOf(line('Volunteers are needed to sort and pack the boxes every Tuesday from 4 to 8pm'), false)).toBe(
      'other',
    );
  });

  it('is the key of a member, not an open door', () => {
    expect(isOnlineAlways('Members have 24/7 key card access')).toBe(true);
    expect(isOnlineAlways('The shelter is open 24/7 to residents')).toBe(false);
    expect(isOnlineAlways('Open 24 hours a day, 7 days a week. Residents can access laundry.')).toBe(false);
  });
});
