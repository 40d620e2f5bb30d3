import { describe, expect, it } from 'vitest';
import { readHours } from '../../../src/clip/hours/read-hours';

const rows = (text: string): string[] =>
  readHours(text).schedule.map(({ byday, opens_at, closes_at }) => `${byday} ${opens_at}-${closes_at}`);

describe('what stands beside opening hours and changes none of them', () => {
  it.each([
    ['9:00 AM - 5:00 PM EST, Monday-Friday', 'MO,TU,WE,TH,FR 09:00-17:00'],
    ['Tuesday: 10 am to noon (Pacific Time)', 'TU 10:00-12:00'],
    ['Mon 9am-5pm CET', 'MO 09:00-17:00'],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual([expected]);
  });
});
