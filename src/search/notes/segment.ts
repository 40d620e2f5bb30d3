/**
 * Some thousands of notes, made findable once and never changed after that: the words of all of them in one sorted list,
 * and for each word the numbers of the notes that hold it. A twentieth of the memory of a general index, and read from the
 * disk as it lies there.
 */
import type { NoteHead } from '../../domain/note/note-head';
import type { Id } from '../../domain/record/record';

export interface NoteEntry {
  readonly id: Id;
  /** Number of the row it was read from; of two entries the one with the higher number counts. */
  readonly lsn: number;
  /** Null: in the trash, or its row does not open. */
  readonly head: NoteHead | null;
  /** Two devices wrote in it without knowing of each other, and nobody has chosen. */
  readonly disputed?: true;
}

export interface IndexedNote extends NoteEntry {
  /** Each once, folded. */
  readonly words: readonly string[];
}

export interface Segment {
  /** Unique among all segments there ever were. */
  readonly name: string;
  readonly entries: readonly NoteEntry[];
  /** Sorted by UTF-16 code units. */
  readonly words: readonly string[];
  /** Where the notes of each word begin in `notes`; one more than there are words. */
  readonly starts: Uint32Array;
  /** Places in `entries`. */
  readonly notes: Uint16Array;
}

/** So many notes to a segment; their numbers fit 16 bits. */
export const SEGMENT_NOTES = 4096;

export function buildSegment(name: string, indexed: readonly IndexedNote[]): Segment {
  const holders = new Map<string, number[]>();
  for (const [at, { words }] of indexed.entries()) {
    for (const word of words) {
      const known = holders.get(word);
      if (known) known.push(at);
      else holders.set(word, [at]);
    }
  }
  const words = [...holders.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  for (const [at, word] of words.entries()) starts[at + 1] = (starts[at] ?? 0) + (holders.get(word)?.length ?? 0);
  const notes = new Uint16Array(starts.at(-1) ?? 0);
  for (const [at, word] of words.entries()) notes.set(holders.get(word) ?? [], starts[at]);
  return { name, entries: indexed.map(({ words: _, ...entry }) => entry), words, starts, notes };
}

/** The words of the notes at the places `wanted` says, taken out of the segment again. */
export function takeApart(segment: Segment, wanted: (at: number) => boolean): readonly IndexedNote[] {
  const words = new Map<number, string[]>();
  for (const at of segment.entries.keys()) if (wanted(at)) words.set(at, []);
  for (const [at, word] of segment.words.entries()) {
    for (const note of segment.notes.subarray(segment.starts[at], segment.starts[at + 1])) words.get(note)?.push(word);
  }
  return segment.entries.flatMap((entry, at) => {
    const own = words.get(at);
    return own ? [{ ...entry, words: own }] : [];
  });
}
