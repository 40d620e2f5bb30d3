/** The index of notes beside the plainest one there is: looking through every note. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Note } from '../../src/domain/note/note';
import { noteHead } from '../../src/domain/note/note-head';
import { createNoteIndex, type IndexedNote, noteWords, readSegment, writeSegment } from '../../src/search';

const ROUNDS = Number(process.env.CASECLIP_ROUNDS ?? 1) * 300;
const WORDS = ['bus', 'busy', 'rent', 'rental', 'sister', 'José', 'jos', 'don’t', '2nd', '90013', 'a', 'клиника', '家'];

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' '));
type Step =
  | { readonly kind: 'write'; readonly id: number; readonly text: string; readonly day: number }
  | { readonly kind: 'remove' | 'undo'; readonly id: number }
  | { readonly kind: 'restart' };
const id = fc.integer({ min: 0, max: 11 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('write' as const), id, text, day: fc.integer({ min: 1, max: 28 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('remove' as const, 'undo' as const), id }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
);

const note = (at: number, words: string, day: number): Note => ({
  id: `note-${at}`,
  clientId: `client-${at % 3}`,
  docStatus: 'preliminary',
  kind: 'contact',
  format: 'narrative',
  sections: { narrative: words },
  date: `2026-11-${String(day).padStart(2, '0')}`,
  zone: 'UTC',
  createdAt: '2026-11-01T00:00:00.000Z',
  // Each fact stated by some notes and not by others.
  ...(day % 2 === 0 && { reached: day % 4 === 0 }),
  ...(day % 3 === 0 && { startedAt: '2026-11-01T09:00:00.000Z' }),
  ...(day % 6 === 0 && { endedAt: '2026-11-01T09:40:00.000Z' }),
  ...(day % 5 === 0 && { travelMinutes: day % 10 }),
});

const indexed = (id: string, lsn: number, value: Note | null): IndexedNote =>
  value ? { id, lsn, head: noteHead(value), words: noteWords(value) } : { id, lsn, head: null, words: [] };

test('every word of every note is found, and no other note, after edits, deletions, undo and restarts', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (steps, perSegment) => {
      let names = 0;
      const draw = () => `segment ${names++}`;
      let index = createNoteIndex(draw, perSegment);
      const kept = new Map<string, Note | null>();
      const before = new Map<string, Note | null>();
      let lsn = 0;
      for (const one of steps) {
        if (one.kind === 'restart') {
          const bytes = [...index.segments, index.rest()].flatMap((segment) =>
            segment ? [writeSegment(segment)] : [],
          );
          index = createNoteIndex(draw, perSegment);
          for (const segment of bytes.reverse()) index.join(readSegment(segment));
          continue;
        }
        const key = `note-${one.id}`;
        const now =
          one.kind === 'write'
            ? note(one.id, one.text, one.day)
            : one.kind === 'undo'
              ? (before.get(key) ?? null)
              : null;
        before.set(key, kept.get(key) ?? null);
        kept.set(key, now);
        lsn += 1;
        index.take([indexed(key, lsn, now)]);
      }
      expect(index.size).toBe(kept.size);
      const living = [...kept.values()].filter((one) => one !== null);
      expect([...index.heads()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        living.map(noteHead).sort((a, b) => (a.id < b.id ? -1 : 1)),
      );
      for (const word of WORDS.flatMap((one) => noteWords(note(0, one, 1)))) {
        const hold = living.filter((one) => noteWords(one).some((own) => own.startsWith(word)));
        const found = index.find(word, 100).map(({ head }) => head.id);
        if (hold.length > 0) expect(found.sort()).toEqual(hold.map((one) => one.id).sort());
      }
      for (const one of living) {
        const words = noteWords(one).join(' ');
        if (words !== '') expect(index.find(words, 100).map(({ head }) => head.id)).toContain(one.id);
      }
    }),
    { numRuns: ROUNDS },
  );
});
