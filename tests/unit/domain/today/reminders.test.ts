import { expect, test } from 'vitest';
import {
  asReminderChoice,
  dueCount,
  hidesNumber,
  NO_REMINDERS,
  nextTimeOfDay,
  noticeToSay,
} from '../../../../src/domain/today/reminders';

const ZONE = 'America/Los_Angeles';
const at = (moment: string) => Date.parse(moment);

test('nothing is shown outside the program until it is switched on, whatever the device has kept', () => {
  for (const kept of [undefined, null, 7, 'on', {}, { badge: 'yes', notify: 1, at: '25:00' }]) {
    expect(asReminderChoice(kept)).toEqual(NO_REMINDERS);
  }
  const chosen = { badge: true, hideOnLock: true, notify: true, at: '07:05' };
  expect(asReminderChoice({ ...chosen, name: 'Rosa' })).toEqual(chosen);
});

test('only what is due is counted, not what lies ahead', () => {
  expect(dueCount([{ when: 'now' }, { when: 'wait' }, { when: 'now' }])).toBe(2);
});

test('a lock leaves the number unless the person chose otherwise or hid everything', () => {
  expect(hidesNumber(NO_REMINDERS, 'idle')).toBe(false);
  expect(hidesNumber({ ...NO_REMINDERS, hideOnLock: true }, 'idle')).toBe(true);
  expect(hidesNumber(NO_REMINDERS, 'quick-hide')).toBe(true);
});

test('the next time of day is today or tomorrow, also where the clock changes at night', () => {
  const next = (time: string, after: string) => new Date(nextTimeOfDay(time, at(after), ZONE)).toISOString();
  expect(next('08:30', '2026-11-23T16:29:00Z')).toBe('2026-11-23T16:30:00.000Z');
  expect(next('08:30', '2026-11-23T16:30:00Z')).toBe('2026-11-24T16:30:00.000Z');
  expect(next('08:30', '2026-03-07T16:30:00Z')).toBe('2026-03-08T15:30:00.000Z');
  expect(next('08:30', '2026-10-31T15:30:00Z')).toBe('2026-11-01T16:30:00.000Z');
  // The night the clock jumps from two to three.
  expect(next('02:30', '2026-03-08T09:00:00Z')).toBe('2026-03-08T10:30:00.000Z');
});

test('what was counted is said on its own day, a plain sentence on others, and nothing at another time than is chosen', () => {
  const notice = { at: '08:30', counted: { day: '2026-11-23', text: '5 things for today' }, plain: 'Look at Today' };
  const said = (planned: string, now = planned) => noticeToSay(notice, at(planned), at(now), ZONE);
  expect(said('2026-11-23T16:30:00Z')).toBe('5 things for today');
  expect(said('2026-11-24T16:30:00Z')).toBe('Look at Today');
  expect(said('2026-11-23T15:30:00Z')).toBeNull();
  // The computer slept until the afternoon; then until the next morning.
  expect(said('2026-11-23T16:30:00Z', '2026-11-23T22:00:00Z')).toBe('5 things for today');
  expect(said('2026-11-23T16:30:00Z', '2026-11-24T16:00:00Z')).toBeNull();
});
