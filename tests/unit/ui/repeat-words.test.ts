import { afterEach, expect, test } from 'vitest';
import { firstWeekday, setLanguage } from '../../../src/i18n';
import { ruleWords } from '../../../src/ui/features/appointment/repeat-words';

afterEach(() => setLanguage('en'));

test.each([
  ['FREQ=DAILY', 'Every day', 'Cada día'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH', 'Every 2 weeks: Monday, Thursday', 'Cada 2 semanas: lunes, jueves'],
  ['FREQ=MONTHLY;BYDAY=1MO,-1FR', 'Every month: first Monday, last Friday', 'Cada mes: primer lunes, último viernes'],
  ['FREQ=MONTHLY;BYMONTHDAY=15,-1', 'Every month: day 15, last day', 'Cada mes: día 15, último día'],
  [
    'FREQ=MONTHLY;BYMONTHDAY=31',
    'Every month: day 31, in months that have one',
    'Cada mes: día 31, en los meses que lo tienen',
  ],
  [
    'FREQ=YEARLY;BYDAY=-3TH',
    'Every year: Thursday, number 3 from the end',
    'Cada año: jueves, número 3 desde el final',
  ],
  ['FREQ=WEEKLY;COUNT=12', 'Every week, 12 times', 'Cada semana, 12 veces'],
  ['FREQ=DAILY;UNTIL=20261224', 'Every day, until Dec 24, 2026', 'Cada día, hasta el 24 dic 2026'],
])('“%s” is said in words', (rule, english, spanish) => {
  expect(ruleWords(rule)).toBe(english);
  setLanguage('es');
  expect(ruleWords(rule)).toBe(spanish);
});

test('a rule of a later version is said to be unknown', () => {
  expect(ruleWords('FREQ=HOURLY')).toBe('by a rule that this version does not know');
});

test('weeks begin where the reader lives, not where her language comes from', () => {
  expect([firstWeekday(['en-US']), firstWeekday(['en-GB'])]).toEqual([0, 1]);
  setLanguage('es');
  expect([firstWeekday(['en-US', 'es-US']), firstWeekday(['es-ES'])]).toEqual([0, 1]);
});
