/** What opening hours in plain words mean, pattern by pattern. */
import { describe, expect, it } from 'vitest';
import { looksLikeHours } from '../../../src/clip/hours/looks-like-hours';
import { readHours } from '../../../src/clip/hours/read-hours';
import { writeHours } from '../../support/write-hours';

const WEEK = 'MO,TU,WE,TH,FR,SA,SU';
const WEEKDAYS = 'MO,TU,WE,TH,FR';

/** "MO,TU 09:00-17:00; 1SA 10:00-" , an interval as "/2" behind the days. */
const short = (text: string): string =>
  readHours(text)
    .schedule.map(
      (row) => `${row.byday || '*'}${row.interval > 1 ? `/${row.interval}` : ''} ${row.opens_at}-${row.closes_at}`,
    )
    .join('; ');

describe('hours in whole sentences', () => {
  it('keeps the time by which one has to call apart from the hours', () => {
    expect(short('Monday through Friday at noon. Call by 10 a.m. the day before.')).not.toContain('12:00-10:00');
  });

  it('takes no minute after the end of the day for a time', () => {
    expect(short('Mon 8:00-24:00')).toBe('MO 08:00-24:00');
    for (const text of ['Mon 24:24', 'Mon 24:24 horas', 'Mon 0900-2430'])
      expect(short(text), text).not.toMatch(/24:[^0]/);
  });

  it('tells hours in four digits from years', () => {
    expect(short('Wednesdays 1700-1900')).toBe('WE 17:00-19:00');
    expect(looksLikeHours('By appointment only')).toBe(true);
    expect(looksLikeHours('Los martes se atiende de 8 de la mañana a 4 de la tarde')).toBe(true);
    expect(looksLikeHours('Ask by appointment letter about the form')).toBe(false);
  });
});

describe('days', () => {
  it.each([
    ['Mon-Fri 9am-5pm', `${WEEKDAYS} 09:00-17:00`],
    ['Monday through Thursday, 8:30 a.m. to 4 p.m.', 'MO,TU,WE,TH 08:30-16:00'],
    ['Mon., Wed. & Fri. 10 a.m.–2 p.m.', 'MO,WE,FR 10:00-14:00'],
    ['M-F 8-5', `${WEEKDAYS} 08:00-17:00`],
    ['M/W/F 1-4pm', 'MO,WE,FR 13:00-16:00'],
    ['MWF 9am-noon; TTh 1pm-6pm', 'MO,WE,FR 09:00-12:00; TU,TH 13:00-18:00'],
    ['Tu, Th: 9-12', 'TU,TH 09:00-12:00'],
    ['Sa-Su 10:00-16:00', 'SA,SU 10:00-16:00'],
    ['Daily 7 a.m. to 10 p.m.', `${WEEK} 07:00-22:00`],
    ['Weekdays 9-5, weekends 10-4', `${WEEKDAYS} 09:00-17:00; SA,SU 10:00-16:00`],
    ['7 days a week, 8am - 8pm', `${WEEK} 08:00-20:00`],
    ['Every day except Sunday 9am-5pm', 'MO,TU,WE,TH,FR,SA 09:00-17:00'],
    ['Fri-Mon 6pm-9pm', 'MO,FR,SA,SU 18:00-21:00'],
    ['Tuesdays and Thursdays from 5 to 7 pm', 'TU,TH 17:00-19:00'],
    ['Monday 9am-5pm\nTuesday 9am-7pm\nWednesday Closed', 'MO 09:00-17:00; TU 09:00-19:00'],
    ['Open Tuesday\n10:00 AM - 6:00 PM\nThursday\n12:00 PM - 8:00 PM', 'TU 10:00-18:00; TH 12:00-20:00'],
    ['9 am to 5 pm, Monday to Friday', `${WEEKDAYS} 09:00-17:00`],
    ['Monday\n8:00 AM\n-\n5:00 PM\nTuesday\n9:00 AM\n-\n1:00 PM', 'MO 08:00-17:00; TU 09:00-13:00'],
    ['MON 9A-5P TUE 9A-5P', 'MO 09:00-17:00; TU 09:00-17:00'],
    ['Tuesday evenings 6-8; Saturday mornings 9-11', 'TU 18:00-20:00; SA 09:00-11:00'],
    ['Daily 7 am to 9 pm, closed Sundays', 'MO,TU,WE,TH,FR,SA 07:00-21:00'],
    ['Open 10am-4pm on Saturdays and noon-4pm on Sundays', 'SA 10:00-16:00; SU 12:00-16:00'],
    ['8a-8p M-Th, 8a-5p F, 9a-1p Sa', 'MO,TU,WE,TH 08:00-20:00; FR 08:00-17:00; SA 09:00-13:00'],
    ['8:30-12 M-W, 1-5 Th', 'MO,TU,WE 08:30-12:00; TH 13:00-17:00'],
    ['9AM - 4PM\nMonday, Tuesday, Wednesday\n10AM - 2PM\nThursday', 'MO,TU,WE 09:00-16:00; TH 10:00-14:00'],
    ['Closed Mondays. Tues-Sat 11-7', 'TU,WE,TH,FR,SA 11:00-19:00'],
    [
      'Breakfast 7-8:30, lunch 11:30-1, dinner 5-6:30 every day',
      `${WEEK} 07:00-08:30; ${WEEK} 11:30-13:00; ${WEEK} 17:00-18:30`,
    ],
    [
      'Doors open at 11:30, lunch served 12:00 - 1:00 Monday thru Friday',
      `${WEEKDAYS} 11:30-; ${WEEKDAYS} 12:00-13:00`,
    ],
    ['Open 9-5. Pantry: 10-12 Tuesdays', '* 09:00-17:00; TU 10:00-12:00'],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});

describe('days of the month and every other week', () => {
  it.each([
    ['1st and 3rd Saturday, 9 a.m. - noon', '1SA,3SA 09:00-12:00'],
    ['Last Friday of the month 2pm-4pm', '-1FR 14:00-16:00'],
    ['Second Tuesday of each month at 6:30 p.m.', '2TU 18:30-'],
    ['Saturdays (2nd & 4th) 10am-1pm', '2SA,4SA 10:00-13:00'],
    ['First three Wednesdays of the month from 2-5 p.m.', '1WE,2WE,3WE 14:00-17:00'],
    ['Every Tuesday and every other Thursday 10am-1pm', 'TU 10:00-13:00; TH/2 10:00-13:00'],
    ['Every other Wednesday 10 am-2 pm', 'WE/2 10:00-14:00'],
    ['Every other week on Thursday, 1-3 pm', 'TH/2 13:00-15:00'],
    ['Every three weeks on Monday 9am-11am', 'MO/3 09:00-11:00'],
    ['primer y tercer sábado del mes, 9 a.m. a 12 p.m.', '1SA,3SA 09:00-12:00'],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});

describe('times', () => {
  it.each([
    ['Mon 9-5', 'MO 09:00-17:00'],
    ['Mon 12-4', 'MO 12:00-16:00'],
    ['Mon 9-12', 'MO 09:00-12:00'],
    ['Mon 2 - 7 p.m.', 'MO 14:00-19:00'],
    ['Mon 11 - 1 p.m.', 'MO 11:00-13:00'],
    ['Mon 11:30-1pm', 'MO 11:30-13:00'],
    ['Mon 9 a.m.–noon', 'MO 09:00-12:00'],
    ['Mon 8 p.m. to midnight', 'MO 20:00-24:00'],
    ['Mon 9pm-6am', 'MO 21:00-06:00'],
    ['Mon 0900-1730', 'MO 09:00-17:30'],
    ['Mon 9a-5p', 'MO 09:00-17:00'],
    ['Mon 08:00-12:00, 13:00-17:00', 'MO 08:00-12:00; MO 13:00-17:00'],
    ['Mon 9 a.m. to 12 noon and 1 to 4 p.m.', 'MO 09:00-12:00; MO 13:00-16:00'],
    ['Fri until 6 p.m.', 'FR -18:00'],
    ['Mon.-Thurs. 8:30AM-4:30PM, Fri. til noon', 'MO,TU,WE,TH 08:30-16:30; FR 08:30-12:00'],
    ['Open Monday–Saturday 8:30 am–5:30 pm; Wednesdays until 8 pm', 'MO,TU,TH,FR,SA 08:30-17:30; WE 08:30-20:00'],
    ['Saturday 10 am-1 pm, third Saturday until 3 pm', 'SA 10:00-13:00; 3SA 10:00-15:00'],
    ['Sundays 12-1 pm after the 11:00 service', 'SU 12:00-13:00'],
    ['Wednesdays after 5 pm', 'WE 17:00-'],
    ['Weekly call: Sundays, 4pm Eastern / 1pm Pacific', 'SU 16:00-'],
    ['Open seven nights a week, 6 p.m. to 8 a.m.', `${WEEK} 18:00-08:00`],
    ['Mon-Fri 8:30 to 4:30; Wed. open til 6', 'MO,TU,TH,FR 08:30-16:30; WE 08:30-18:00'],
    ['Friday, doors open at 5 p.m. and close at 9 p.m.', 'FR 17:00-21:00'],
    ['Between 9 and 11 a.m. on weekdays', `${WEEKDAYS} 09:00-11:00`],
    ['Meals daily at 8 a.m., noon and 5 p.m.', `${WEEK} 08:00-; ${WEEK} 12:00-; ${WEEK} 17:00-`],
    ['24/7', `${WEEK} 00:00-24:00`],
    ['Open 24 hours a day, 7 days a week', `${WEEK} 00:00-24:00`],
    ['Mon-Fri 24 hours', `${WEEKDAYS} 00:00-24:00`],
    ['24-hour crisis line', `${WEEK} 00:00-24:00`],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});

describe('in other languages', () => {
  it.each([
    ['Horario: L-V 9:00-17:00', `${WEEKDAYS} 09:00-17:00`],
    ['Segundo y cuarto jueves de cada mes, de 4 a 6 de la tarde', '2TH,4TH 16:00-18:00'],
    ['lunes a viernes de 9 a 17 h', `${WEEKDAYS} 09:00-17:00`],
    [
      'De lunes a jueves de 9:00 a.m. a 5:00 p.m.; viernes de 9:00 a.m. a 1:00 p.m.',
      'MO,TU,WE,TH 09:00-17:00; FR 09:00-13:00',
    ],
    ['martes y jueves de 10 de la mañana a 2 de la tarde', 'TU,TH 10:00-14:00'],
    ['Todos los días de 8 a 20 horas', `${WEEK} 08:00-20:00`],
    ['sábados y domingos, 10:00 a 14:00', 'SA,SU 10:00-14:00'],
    ['Abierto las 24 horas', `${WEEK} 00:00-24:00`],
    ['Du lundi au vendredi de 9h à 12h30', `${WEEKDAYS} 09:00-12:30`],
    ['maandag t/m donderdag 9.00 - 17.00 uur', 'MO,TU,WE,TH 09:00-17:00'],
    ['Ma-vr 9.00-12.30 en 13.30-17.00 uur', `${WEEKDAYS} 09:00-12:30; ${WEEKDAYS} 13:30-17:00`],
    [
      'De martes a sábado, 10-14 y 17-20 h. Domingos y festivos, 10-14 h. Lunes cerrado.',
      'TU,WE,TH,FR,SA 10:00-14:00; TU,WE,TH,FR,SA 17:00-20:00; SU 10:00-14:00',
    ],
    ['De 9 h. a 14 h. los lunes', 'MO 09:00-14:00'],
    ['Lun., mer., ven. : 9 h à 12 h', 'MO,WE,FR 09:00-12:00'],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});

describe('several services in one text', () => {
  it('keeps each under its own name', () => {
    const { schedule } = readHours(
      'Food pantry: Wed 10 a.m.-1 p.m.; Thu 4-6 p.m.; Clinic: first Friday, 9 a.m. to noon',
    );
    expect(schedule.map((row) => [row.notes, row.byday, row.opens_at])).toEqual([
      ['Food pantry', 'WE', '10:00'],
      ['Food pantry', 'TH', '16:00'],
      ['Clinic', '1FR', '09:00'],
    ]);
  });

  it('gives a meal inside the stated hours their days, and an office with longer hours none', () => {
    expect(short('Mon-Fri 9 a.m.-5 p.m.; Lunch: 11:30 a.m.-1 p.m.')).toBe(
      `${WEEKDAYS} 09:00-17:00; ${WEEKDAYS} 11:30-13:00`,
    );
    expect(short('Intake: Mon-Fri 8-9 a.m.; Office: 8 a.m.-9 p.m.')).toBe(`${WEEKDAYS} 08:00-09:00; * 08:00-21:00`);
  });

  it('keeps a season and words in brackets as notes', () => {
    expect(readHours('Sept-May: Mon-Fri 7-10 a.m.').schedule[0]?.notes).toBe('Sept-May');
    expect(readHours('Sat 9 a.m.-1 p.m. (women only)').schedule[0]?.notes).toBe('women only');
  });
});

describe('appointments', () => {
  it.each([
    'By appointment only',
    'Mon-Fri 9-5, evening appointments available',
    'Con cita previa',
    'Call for an appointment',
  ])('are needed or offered: %s', (text) => {
    expect(readHours(text).by_appointment).toBe(true);
  });
  it.each([
    'No appointment necessary',
    'Walk-in appointments Tue 9-11am',
    'Appointments are not required',
    'Mon-Fri 9-5',
    'Sin cita',
  ])('are not: %s', (text) => {
    expect(readHours(text).by_appointment).toBe(false);
  });
});

describe('doubt', () => {
  it.each([
    'Mon 8-10',
    'Wed 7-7',
    'Tue 9:30pm-5:00pm',
    'M F 8:00am-5:00pm',
    'First week of the month: Mon-Fri 9am-5pm',
    'Segunda semana del mes, miércoles de 17 a 19 h',
    'Mon 9am-5pm, Mon 10am-6pm',
    'Saturday, July 23, 2016 - 4:00pm to 6:00pm',
  ])('is flagged: %s', (text) => {
    expect(readHours(text).ambiguous).toBe(true);
  });
  it.each(['Mon-Fri 8-5', 'Mon 9pm-6am', 'Breakfast Mon 7-9', 'Mon 9am-noon, 1-5pm', '24/7', 'Dinner: Mon 6-8'])(
    'is not: %s',
    (text) => {
      expect(readHours(text).ambiguous).toBe(false);
    },
  );
});

describe('what is not opening hours', () => {
  it.each([
    'Ages 6-12',
    'For youth 18-24 years old',
    'Call 206-555-0134',
    'Serving King County since 1998',
    'Grades 9-12',
    '$5-10 per visit',
    'We reply within 24 to 48 hours',
    'Suite 9-12',
    'Room 5 to 7',
    'Hours vary; see our website',
    'December 5 @ 11:00 am - 1:00 pm',
    'Call 24 hours before the meeting',
    'Learn daily living skills',
  ])('%s', (text) => {
    expect(readHours(text).schedule).toEqual([]);
  });

  it('is told apart cheaply from what is', () => {
    for (const line of [
      'Mon-Fri 9-5',
      'Hours: 9 a.m. to 5 p.m.',
      '24/7',
      'lunes a viernes de 9 a 17 h',
      'Sunday: Closed',
      'M-F 8-5',
    ])
      expect(looksLikeHours(line), line).toBe(true);
    for (const line of ['Call 206-555-0134', '1234 Main St', 'Ages 6-12', 'We help families', 'Founded in 1998', ''])
      expect(looksLikeHours(line), line).toBe(false);
  });

  it('quotes the words that were used', () => {
    expect(readHours('Our office is open Mon–Fri, 9 a.m.–5 p.m. Parking is free.').text).toBe('Mon–Fri, 9 a.m.–5 p.m.');
  });
});

it.each([
  ['Maandag tot vrijdag doorlopend van 10u00 tot 17u30', 'MO,TU,WE,TH,FR 10:00-17:30'],
  ['Dinsdag: 9u - 12u', 'TU 09:00-12:00'],
])('reads Belgian hours: %s', (text, expected) => {
  expect(readHours(text).schedule.map((row) => `${row.byday} ${row.opens_at}-${row.closes_at}`)).toEqual([expected]);
});

it('writes hours in words a person would use', () => {
  const { schedule } = readHours('M-F 8-5; 1st & 3rd Sat 10am-noon; Hotline 24/7');
  expect(writeHours(schedule)).toBe(
    'Monday–Friday 8:00 AM–5:00 PM; 1st Saturday, 3rd Saturday of the month 10:00 AM–12:00 PM; daily 24 hours (Hotline)',
  );
});
