/** Calendar files, read back by a second program. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/time/plain-date';
import { type CalendarEvent, writeCalendar } from '../../src/formats';

const numRuns = 150 * Number(process.env.CASECLIP_ROUNDS ?? 1);
const MADE = '2026-11-23T15:00:00.000Z';

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.constantFrom('a;b,c\\n', 'señora Peña\nline two', '👩🏽‍🦽'.repeat(30)),
  )
  .map((one) => one.replace(/[^\P{Cc}\t\n]/gu, '').trim())
  .filter((one) => one !== '');
const day = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2024-01-01', days));
const moment = fc
  .integer({ min: 1_700_000_000, max: 2_000_000_000 })
  .map((seconds) => new Date(seconds * 1_000).toISOString());
const when: fc.Arbitrary<CalendarEvent['when']> = fc.oneof(
  fc.record({ from: moment, to: moment }),
  fc.record({ day }),
  fc.record({
    day,
    rule: fc.constantFrom('FREQ=WEEKLY', 'FREQ=DAILY;INTERVAL=3'),
    except: fc.array(day, { maxLength: 12 }),
  }),
);
const event: fc.Arbitrary<CalendarEvent> = fc.record(
  { id: fc.uuid(), summary: text, description: text, location: text, when, cancelled: fc.constant(true) },
  { requiredKeys: ['id', 'summary', 'when'] },
);

const read = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

describe('a calendar file', () => {
  test('says the same to another program as was put into it', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 5 }), (events) => {
        const found = read(writeCalendar(events, MADE));
        expect(found).toHaveLength(events.length);
        for (const [at, one] of events.entries()) {
          const theirs = found[at] as InstanceType<typeof ICAL.Event>;
          expect(theirs.uid).toBe(one.id);
          expect(theirs.summary).toBe(one.summary);
          expect(theirs.description ?? undefined).toBe(one.description);
          expect(theirs.location ?? undefined).toBe(one.location);
          if ('from' in one.when) {
            expect(theirs.startDate.toJSDate().toISOString()).toBe(one.when.from);
            expect(theirs.endDate.toJSDate().toISOString()).toBe(one.when.to);
          } else {
            expect(theirs.startDate.isDate).toBe(true);
            expect(theirs.startDate.toString()).toBe(one.when.day);
            expect(theirs.isRecurring()).toBe(one.when.rule !== undefined);
            const left = theirs.component.getAllProperties('exdate').flatMap((line) => line.getValues().map(String));
            expect(left).toEqual([...(one.when.except ?? [])]);
          }
        }
      }),
      { numRuns },
    );
  });

  test('has no line longer than 75 octets, ends every line with CR LF, and never cuts a character', () => {
    fc.assert(
      fc.property(event, (one) => {
        const file = writeCalendar([one], MADE);
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(line.isWellFormed?.() ?? true).toBe(true);
        }
      }),
      { numRuns },
    );
  });
});
