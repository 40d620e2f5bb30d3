import { describe, expect, test } from 'vitest';
import { groupSchedule } from '../../../../src/domain/resource/group-schedule';
import { openNow } from '../../../../src/domain/resource/opening';

const row = (
  byday: string,
  opens_at: string,
  closes_at: string,
  freq: 'WEEKLY' | 'MONTHLY' = 'WEEKLY',
  interval = 1,
) => ({
  freq,
  interval,
  byday,
  opens_at,
  closes_at,
  notes: '',
});
// 2026-11-23 is a Monday, the 28th the fourth and last Saturday.
const at = (date: string, time: string) => ({ date, time });

describe('open now', () => {
  const week = [row('MO,TU', '09:00', '12:00'), row('MO', '13:00', '17:00')];
  test('tells until when', () => {
    expect(openNow(week, at('2026-11-23', '09:00'))).toEqual({ state: 'open', until: '12:00' });
    expect(openNow(week, at('2026-11-23', '14:00'))).toEqual({ state: 'open', until: '17:00' });
  });

  test('is closed at lunch, at closing time and on other days', () => {
    expect(openNow(week, at('2026-11-23', '12:00'))).toEqual({ state: 'closed' });
    expect(openNow(week, at('2026-11-23', '17:00'))).toEqual({ state: 'closed' });
    expect(openNow(week, at('2026-11-25', '10:00'))).toEqual({ state: 'closed' });
  });

  test('is unknown, never closed, without hours', () => {
    expect(openNow([], at('2026-11-23', '10:00'))).toEqual({ state: 'unknown' });
    expect(openNow([row('MO', '', '')], at('2026-11-23', '10:00'))).toEqual({ state: 'unknown' });
  });

  test('knows an opening time without a closing time only before it', () => {
    const from = [row('MO', '09:00', '')];
    expect(openNow(from, at('2026-11-23', '08:00'))).toEqual({ state: 'closed' });
    expect(openNow(from, at('2026-11-23', '10:00'))).toEqual({ state: 'unknown' });
  });

  test('goes through the night into the next morning', () => {
    const night = [row('MO', '18:00', '08:00')];
    expect(openNow(night, at('2026-11-23', '23:00'))).toEqual({ state: 'open', until: '08:00' });
    expect(openNow(night, at('2026-11-24', '07:59'))).toEqual({ state: 'open', until: '08:00' });
    expect(openNow(night, at('2026-11-24', '08:00'))).toEqual({ state: 'closed' });
    expect(openNow(night, at('2026-11-23', '07:00'))).toEqual({ state: 'closed' });
  });

  test('takes 24:00 as midnight', () => {
    expect(openNow([row('MO', '00:00', '24:00')], at('2026-11-23', '23:59'))).toEqual({
      state: 'open',
      until: '24:00',
    });
  });

  test('counts the days of a month from both ends', () => {
    const second = [row('2SA', '09:00', '12:00', 'MONTHLY')];
    expect(openNow(second, at('2026-11-14', '10:00')).state).toBe('open');
    expect(openNow(second, at('2026-11-21', '10:00')).state).toBe('closed');
    const last = [row('-1SA', '09:00', '12:00', 'MONTHLY')];
    expect(openNow(last, at('2026-11-28', '10:00')).state).toBe('open');
    expect(openNow(last, at('2026-11-21', '10:00')).state).toBe('closed');
  });

  test('is unknown on a day that may be the off week of every second week', () => {
    const biweekly = [row('MO', '09:00', '12:00', 'WEEKLY', 2)];
    expect(openNow(biweekly, at('2026-11-23', '10:00')).state).toBe('unknown');
    expect(openNow(biweekly, at('2026-11-24', '10:00')).state).toBe('closed');
  });
});

describe('a timetable in lines', () => {
  const shown = (rows: Parameters<typeof groupSchedule>[0]) =>
    groupSchedule(rows).map(
      (g) =>
        `${g.freq === 'MONTHLY' ? `${g.ordinals.join('&')} ` : ''}${g.run ? `${g.days[0]}–${g.days.at(-1)}` : g.days.join('+')} ${g.spans.map((s) => `${s.opens_at}-${s.closes_at}`).join(',')}`,
    );

  test('days with the same hours stand together, the week begins on Monday', () => {
    expect(
      shown([row('FR', '09:00', '17:00'), row('MO,TU,WE', '09:00', '17:00'), row('TH', '09:00', '17:00')]),
    ).toEqual(['MO–FR 09:00-17:00']);
    expect(shown([row('TH,TU', '10:00', '12:30')])).toEqual(['TU+TH 10:00-12:30']);
  });

  test('a break at noon makes two spans of one line', () => {
    expect(shown([row('MO,TU,WE', '13:00', '17:00'), row('MO,TU,WE', '09:00', '12:00')])).toEqual([
      'MO–WE 09:00-12:00,13:00-17:00',
    ]);
  });

  test('days of the month follow those of the week', () => {
    expect(shown([row('3SA,1SA', '09:00', '11:00', 'MONTHLY'), row('WE', '09:00', '20:00')])).toEqual([
      'WE 09:00-20:00',
      '1&3 SA 09:00-11:00',
    ]);
    expect(shown([row('-1SU,2SU', '09:00', '11:00', 'MONTHLY')])).toEqual(['2&-1 SU 09:00-11:00']);
  });

  test('nonsense days are left out', () => {
    expect(shown([row('XX', '09:00', '11:00'), row('', '', '')])).toEqual([]);
  });
});
