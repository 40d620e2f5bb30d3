import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Note } from '../../../src/domain/note/note';
import { type NoteHead, noteHead } from '../../../src/domain/note/note-head';
import {
  createNoteIndex,
  INDEX_FORM,
  type IndexedNote,
  noteWords,
  readSegment,
  writeSegment,
} from '../../../src/search';

const head = (id: string, date = '2026-11-02', more: Partial<NoteHead> = {}): NoteHead => {
  return { id, clientId: 'rosa', docStatus: 'final', kind: 'contact', date, ...more };
};
const entry = (id: string, lsn: number, words: string, date?: string): IndexedNote => {
  return { id, lsn, head: head(id, date), words: words.split(' ') };
};
const gone = (id: string, lsn: number): IndexedNote => ({ id, lsn, head: null, words: [] });
const index = (perSegment?: number) => {
  let names = 0;
  return createNoteIndex(() => `segment ${names++}`, perSegment);
};
const found = (from: ReturnType<typeof index>, query: string, limit = 20) =>
  from.find(query, limit).map((hit) => hit.head.id);

describe('a note is found', () => {
  const notes = index(2);
  notes.take([
    entry('a', 1, 'she called about the bus pass', '2026-01-05'),
    entry('b', 2, 'the bus was late', '2026-03-05'),
    entry('c', 3, 'busy week no contact', '2026-02-05'),
    entry('d', 4, 'apartment application sent', '2026-02-06'),
    entry('e', 5, 'bus pass sent', '2026-04-01'),
  ]);

  test('by the beginning of any word, the whole word before its beginning, the later day before the earlier', () => {
    expect(found(notes, 'bus')).toEqual(['e', 'b', 'a', 'c']);
    expect(found(notes, 'BUS', 2)).toEqual(['e', 'b']);
  });

  test('only when it holds everything that was asked', () => {
    expect(found(notes, 'pass bus')).toEqual(['e', 'a']);
    expect(found(notes, 'pass late')).toEqual([]);
  });

  test('with one slip of the pen, when nothing fits without', () => {
    expect(found(notes, 'aplication')).toEqual(['d']);
    expect(found(notes, 'applicatoin')).toEqual(['d']);
    expect(found(notes, 'apartmend')).toEqual(['d']);
    expect(found(notes, 'aprtmnt')).toEqual([]);
  });

  test('by nothing at all not', () => {
    expect(found(notes, '')).toEqual([]);
    expect(found(notes, ' … ')).toEqual([]);
  });
});

describe('the newest writing counts', () => {
  test('whatever order it is read in', () => {
    const notes = index(3);
    notes.take([entry('a', 9, 'new words'), entry('b', 5, 'other')]);
    notes.take([entry('a', 2, 'old words'), gone('b', 7), entry('c', 8, 'old')]);
    expect(found(notes, 'old')).toEqual(['c']);
    expect(found(notes, 'new')).toEqual(['a']);
    expect(found(notes, 'other')).toEqual([]);
    expect(notes.size).toBe(3);
  });

  test('a segment that is mostly outlived is taken apart, and nothing is lost with it', () => {
    const notes = index(4);
    notes.take([1, 2, 3, 4].map((at) => entry(`n${at}`, at, `first word${at}`)));
    expect(notes.segments).toHaveLength(1);
    notes.take([1, 2, 3].map((at) => entry(`n${at}`, 10 + at, `second word${at}`)));
    expect(found(notes, 'first')).toEqual(['n4']);
    expect(found(notes, 'second').sort()).toEqual(['n1', 'n2', 'n3']);
    expect(notes.segments).toHaveLength(1);
    expect(notes.segments[0]?.entries.map(({ lsn }) => lsn).sort((a, b) => a - b)).toEqual([4, 11, 12, 13]);
  });
});

test('which notes wait for a choice is known, wherever they lie, until the choice is made or they are thrown away', () => {
  const waits = (id: string, lsn: number): IndexedNote => ({ ...entry(id, lsn, 'word'), disputed: true });
  const notes = index(3);
  notes.take([waits('a', 1), entry('b', 2, 'word'), waits('c', 3), waits('d', 4)]);
  expect(notes.segments).toHaveLength(1);
  expect(notes.disputed()).toEqual(['a', 'c', 'd']);
  notes.take([entry('a', 5, 'chosen'), gone('d', 6)]);
  expect(notes.disputed()).toEqual(['c']);
  notes.take([entry('b', 7, 'word')]);
  // The segment was taken apart.
  expect(notes.disputed()).toEqual(['c']);
});

test('a segment comes back from its bytes as it was, also from the middle of other bytes', () => {
  const notes = index(8);
  const mine = head('d', '2026-01-01', { reached: false, kind: 'collateral' });
  notes.take([entry('a', 1, 'été 家 x'), gone('b', 2), { id: 'd', lsn: 3, head: mine, words: ['x'], disputed: true }]);
  const rest = notes.rest();
  if (!rest) throw new Error('There are notes.');
  const bytes = writeSegment(rest);
  const amid = new Uint8Array(bytes.length + 3);
  amid.set(bytes, 3);
  expect(readSegment(amid.subarray(3))).toEqual(rest);
  expect(index().rest()).toBeNull();
});

test('an index kept by an older program is read only while both make the same of a note', () => {
  const timed = head('a', '2026-11-02', {
    reached: true,
    startedAt: '2026-11-02T17:00:00.000Z',
    endedAt: '2026-11-02T17:40:00.000Z',
    travelMinutes: 25,
  });
  const note: Note = {
    ...timed,
    format: 'soap',
    sections: { subjective: 'Called Dr. O’Brien’s office: 555-0134', plan: 'Más información, ß, 家族' },
    withWhom: 'her sister',
    place: 'the clinic',
    author: 'J. Worker',
    signedBy: 'J. Worker',
    zone: 'UTC',
    createdAt: '2026-11-02T18:00:00.000Z',
  };
  const notes = index();
  const indexed = { id: 'a', lsn: 1, head: noteHead(note), words: noteWords(note), disputed: true } as const;
  notes.take([indexed, gone('b', 2)]);
  const rest = notes.rest();
  const form = rest && createHash('sha256').update(writeSegment(rest)).digest('hex').slice(0, 16);
  // When this fails, the index is made in another way than before: raise INDEX_FORM, then write the new pair here.
  expect([INDEX_FORM, form]).toEqual([3, '585007db2573321e']);
});
