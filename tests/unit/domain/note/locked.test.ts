import { describe, expect, test } from 'vitest';
import { mayChange, mayMoveNote } from '../../../../src/domain/note/locked';
import type { DocStatus, Note } from '../../../../src/domain/note/note';

const STATUSES: readonly DocStatus[] = ['preliminary', 'final', 'amended', 'entered-in-error'];
const LISTED = [
  'preliminary final',
  'final amended',
  'amended amended',
  'preliminary entered-in-error',
  'final entered-in-error',
  'amended entered-in-error',
];

const note = (docStatus: DocStatus): Note => ({
  id: 'n1',
  clientId: 'c1',
  docStatus,
  kind: 'contact',
  format: 'narrative',
  sections: { narrative: 'Spoke with her.' },
  date: '2026-11-23',
  zone: 'UTC',
  createdAt: '2026-11-23T18:00:00.000Z',
});

describe('the status of a note moves only as listed', () => {
  for (const from of STATUSES)
    for (const to of STATUSES) {
      const listed = LISTED.includes(`${from} ${to}`);
      test(`from ${from} to ${to} is ${listed ? 'a move' : 'refused'}`, () => {
        expect(mayMoveNote(from, to)).toBe(listed);
      });
    }
});

describe('the lock of a signed note', () => {
  test('a draft may be changed and signed', () => {
    expect(mayChange(note('preliminary'), { 'sections/narrative': 'New words' })).toBe(true);
    expect(mayChange(note('preliminary'), { 'sections/narrative': 'New', docStatus: 'final' })).toBe(true);
    expect(mayChange(undefined, { docStatus: 'final' })).toBe(true);
  });

  test('a draft does not become amended', () => {
    expect(mayChange(note('preliminary'), { docStatus: 'amended' })).toBe(false);
  });

  for (const status of ['final', 'amended', 'entered-in-error'] as const) {
    test(`a note that is ${status} keeps its words, its facts and its signature`, () => {
      for (const field of ['sections/narrative', 'date', 'clientId', 'signedAt', 'place']) {
        expect(mayChange(note(status), { [field]: 'other' })).toBe(false);
        expect(mayChange(note(status), { [field]: undefined })).toBe(false);
      }
    });
    test(`a note that is ${status} does not become a draft again`, () => {
      expect(mayChange(note(status), { docStatus: 'preliminary' })).toBe(false);
      expect(mayChange(note(status), { docStatus: undefined })).toBe(false);
    });
  }

  test('a signed note may be marked as amended or as a mistake, and nothing is slipped in with it', () => {
    expect(mayChange(note('final'), { docStatus: 'amended' })).toBe(true);
    expect(mayChange(note('final'), { docStatus: 'entered-in-error' })).toBe(true);
    expect(mayChange(note('final'), { docStatus: 'amended', 'sections/narrative': 'x' })).toBe(false);
  });
});
