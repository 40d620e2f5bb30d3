import { afterEach, describe, expect, test } from 'vitest';
import type { ScheduleValue } from '../../../src/domain/resource/resource-draft';
import { setLanguage } from '../../../src/i18n';
import { hoursLines } from '../../../src/ui/features/clip/hours-words';
import { phoneWords } from '../../../src/ui/features/clip/phone-words';

const row = (byday: string, opens_at: string, closes_at: string, rest: Partial<ScheduleValue> = {}): ScheduleValue => ({
  freq: /\d/.test(byday) ? 'MONTHLY' : 'WEEKLY',
  interval: 1,
  byday,
  opens_at,
  closes_at,
  notes: '',
  ...rest,
});
/** The space before AM is a narrow one in some versions of the language data. */
const plain = (lines: readonly string[]) => lines.map((line) => line.replace(/[\u202f\u00a0\u2009]/g, ' '));

afterEach(() => setLanguage('en'));

describe('A timetable in words', () => {
  test('days with the same hours share a line', () => {
    expect(plain(hoursLines([row('TU', '10:00', '12:30'), row('TH', '10:00', '12:30')]))).toEqual([
      'Tue, Thu 10:00 AM–12:30 PM',
    ]);
  });

  test('three days in a row or more become a span', () => {
    expect(plain(hoursLines([row('MO,TU,WE,TH,FR', '08:00', '17:00')]))).toEqual(['Mon–Fri 8:00 AM–5:00 PM']);
  });

  test('two spans of one day stand on one line', () => {
    expect(plain(hoursLines([row('MO', '09:00', '11:00'), row('MO', '13:00', '15:00')]))).toEqual([
      'Mon 9:00–11:00 AM, 1:00–3:00 PM',
    ]);
  });

  test('weeks of the month are counted', () => {
    expect(plain(hoursLines([row('1SA,3SA', '09:00', '11:00')]))).toEqual(['1st and 3rd Sat 9:00–11:00 AM']);
    expect(plain(hoursLines([row('-1SU', '', '')]))).toEqual(['last Sun']);
  });

  test('midnight as an end, and all day', () => {
    expect(plain(hoursLines([row('FR', '18:00', '24:00')]))).toEqual(['Fri 6:00 PM–12:00 AM']);
    expect(plain(hoursLines([row('MO,TU,WE,TH,FR,SA,SU', '00:00', '24:00')]))).toEqual(['Mon–Sun all day']);
  });

  test('a time that is not stated is left out, never guessed', () => {
    expect(plain(hoursLines([row('WE', '09:00', '')]))).toEqual(['Wed from 9:00 AM']);
    expect(plain(hoursLines([row('WE', '', '')]))).toEqual(['Wed']);
  });

  test('every other week is said', () => {
    expect(plain(hoursLines([row('WE', '09:00', '10:00', { interval: 2 })]))).toEqual([
      'Wed 9:00–10:00 AM every 2 weeks',
    ]);
  });

  test('Spanish reads as Spanish', () => {
    setLanguage('es');
    expect(plain(hoursLines([row('1SA,3SA', '09:00', '11:00')]))).toEqual(['1.º y 3.º sáb 9:00–11:00']);
  });
});

describe('A telephone number', () => {
  test('is written the American way, with its extension', () => {
    expect(phoneWords({ number: '+12135550134', extension: '4' })).toBe('(213) 555-0134, ext. 4');
  });
  test('a short code is spoken digit by digit, 988 as it is', () => {
    expect(phoneWords({ number: '211', extension: null })).toBe('2-1-1');
    expect(phoneWords({ number: '988', extension: null, as_written: '988' })).toBe('988');
  });
  test('another country’s number stays as the page wrote it', () => {
    expect(phoneWords({ number: '+442079460958', extension: null, as_written: '020 7946 0958' })).toBe('020 7946 0958');
  });
});
