import { describe, expect, test } from 'vitest';
import { hoursWords, wordsNearHours } from '../../../src/clip/draft/hours-words';

const LONG =
  'The coordinator thanked the many volunteers who had cleaned the hall after the flood and said that the pantry will open from 2-4 p.m. each Monday.';

describe('The words of the hours in a long sentence', () => {
  test('are what tells the days and times', () => {
    expect(hoursWords(LONG)).toBe('will open from 2-4 p.m. each Monday.');
  });

  test('keep what little stands around them', () => {
    const text =
      'Lunch is served Monday through Friday from 11:30 to 1:00 in the hall behind the church, and everybody who comes in before one will be fed.';
    expect(hoursWords(text)).toBe('Lunch is served Monday through Friday from 11:30 to 1:00');
  });

  test('are a short line as it stands', () => {
    expect(hoursWords('Drop-in: Tue 9–11, or by appointment')).toBe('Drop-in: Tue 9–11, or by appointment');
  });

  test('stand beside what says what they are for', () => {
    expect(wordsNearHours(LONG)).not.toContain('volunteers');
    expect(wordsNearHours(LONG)).toContain('pantry');
  });
});
