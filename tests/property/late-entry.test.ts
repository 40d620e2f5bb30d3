import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amendmentKind, LATE_AFTER_DAYS, lateDays, noteLateness } from '../../src/domain/note/amendment';
import { addDays, dateOf } from '../../src/domain/time/plain-date';

const numRuns = 300 * Number(process.env.CASECLIP_ROUNDS ?? 1);
const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));
const zone = fc.constantFrom('America/Los_Angeles', 'America/New_York', 'Pacific/Kiritimati', 'UTC', 'Asia/Kolkata');
const moment = fc
  .integer({ min: Date.parse('2000-01-01'), max: Date.parse('2060-01-01') })
  .map((at) => new Date(at).toISOString());

test('what is written more days after its day than the limit is late, and nothing else is', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -400, max: 4_000 }), (about, days) => {
      expect(lateDays(about, addDays(about, days))).toBe(days > LATE_AFTER_DAYS ? days : 0);
    }),
    { numRuns },
  );
});

test('the clock, not the writer, makes an addendum a late entry; a correction stays a correction', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 4_000 }), (about, days) => {
      const written = addDays(about, days);
      expect(amendmentKind('addendum', about, written)).toBe(days > LATE_AFTER_DAYS ? 'late-entry' : 'addendum');
      expect(amendmentKind('correction', about, written)).toBe('correction');
    }),
    { numRuns },
  );
});

test('a note signed on its own day is never late, in whatever zone and at whatever hour it was written', () => {
  fc.assert(
    fc.property(moment, zone, fc.integer({ min: 0, max: 400 }), (signedAt, own, days) => {
      const date = dateOf(signedAt, own);
      expect(noteLateness({ date, signedAt, zone: own })).toBe(0);
      const late = noteLateness({ date: addDays(date, -days), signedAt, zone: own });
      expect(late).toBe(days > LATE_AFTER_DAYS ? days : 0);
    }),
    { numRuns },
  );
});
