/** Opening hours: what is written in canonical words is read back, and nothing that is written can break the reader. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeHours } from '../../src/clip/hours/looks-like-hours';
import { readHours } from '../../src/clip/hours/read-hours';
import type { ScheduleValue } from '../../src/domain/resource/resource-draft';
import { writeHours } from '../support/write-hours';
import { hostile } from './hostile-text';

const rounds = Number(process.env.CASECLIP_ROUNDS ?? 1);
/** Milliseconds; a thousand times what any text needs, so that only a pattern that runs away is late. */
const TOO_LATE = 15_000;
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const clock = (last: number) =>
  fc.integer({ min: 0, max: last }).map((quarter) => {
    const minutes = quarter * 15;
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  });
const times = fc.oneof(
  fc.record({ opens_at: clock(95), closes_at: clock(96).filter((time) => time !== '00:00') }),
  fc.record({ opens_at: clock(95), closes_at: fc.constant('') }),
  fc.record({ opens_at: fc.constant(''), closes_at: clock(96).filter((time) => time !== '00:00') }),
  fc.record({ opens_at: fc.constant('00:00'), closes_at: fc.constant('24:00') }),
);
const weekly = fc.record({
  freq: fc.constant('WEEKLY' as const),
  interval: fc.constantFrom(1, 1, 1, 2, 3, 4),
  byday: fc.subarray(DAYS, { minLength: 1 }).map((days) => days.join(',')),
});
const monthly = fc.record({
  freq: fc.constant('MONTHLY' as const),
  interval: fc.constantFrom(1, 1, 2, 3),
  byday: fc
    .subarray(DAYS, { minLength: 1, maxLength: 2 })
    .chain((days) =>
      fc
        .tuple(
          ...days.map((day) =>
            fc.subarray([1, 2, 3, 4, 5, -1], { minLength: 1, maxLength: 3 }).map((ns) => ns.map((n) => n + day)),
          ),
        )
        .map((places) => places.flat().join(',')),
    ),
});
const unstated = fc.record({ freq: fc.constant('WEEKLY' as const), interval: fc.constant(1), byday: fc.constant('') });
const notes = fc.constantFrom('', '', 'food pantry', 'women only', 'ring the bell', 'English hotline');
const row: fc.Arbitrary<ScheduleValue> = fc
  .oneof(
    fc.tuple(fc.oneof(weekly, monthly, unstated), times, notes),
    fc.tuple(fc.oneof(weekly, monthly), fc.constant({ opens_at: '', closes_at: '' }), notes),
  )
  .map(([days, hours, note]) => ({ ...days, ...hours, notes: note }));
const schedule = fc.uniqueArray(row, { minLength: 1, maxLength: 6, selector: (one) => JSON.stringify(one) });

describe('opening hours in words', () => {
  it('are read back as the schedule they were written from', () => {
    fc.assert(
      fc.property(schedule, (rows) => {
        expect(readHours(writeHours(rows)).schedule).toEqual(rows);
      }),
      { numRuns: 2000 * rounds },
    );
  });

  it('are recognised as opening hours', () => {
    fc.assert(
      fc.property(weekly, times, (days, hours) => {
        expect(looksLikeHours(writeHours([{ ...days, ...hours, notes: '' }]))).toBe(true);
      }),
      { numRuns: 500 * rounds },
    );
  });

  it('are still read with invisible and bidirectional marks strewn in', () => {
    fc.assert(
      fc.property(schedule, fc.constantFrom('\u200b', '\u200e', '\u202e', '\ufeff', '\u00ad'), (rows, mark) => {
        const marked = [...writeHours(rows)].join(mark);
        expect(readHours(marked).schedule).toEqual(rows);
      }),
      { numRuns: 200 * rounds },
    );
  });

  it('take bounded time and give well-formed rows, whatever the text', () => {
    fc.assert(
      fc.property(hostile(), (text) => {
        const start = performance.now();
        const reading = readHours(text);
        looksLikeHours(text);
        expect(performance.now() - start).toBeLessThan(TOO_LATE);
        for (const one of reading.schedule) {
          expect(one.byday).toMatch(/^(?:(?:-?\d)?(?:MO|TU|WE|TH|FR|SA|SU)(?:,|$))*$/);
          expect(one.opens_at).toMatch(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/);
          expect(one.closes_at).toMatch(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)?$/);
        }
        expect(text).toContain(reading.text);
      }),
      { numRuns: 60 * rounds },
    );
  });
});
