/**
 * All notes, findable: segments that never change, and the newest notes beside them until there are enough for another
 * segment. Of several entries of one note the one with the highest number counts, whatever order they came in.
 */
import type { NoteHead } from '../../domain/note/note-head';
import type { Id } from '../../domain/record/record';
import { bestOf, type NoteHit } from './best';
import { matchNote, matchSegment } from './match';
import { wordsOf } from './note-words';
import { buildSegment, type IndexedNote, type NoteEntry, SEGMENT_NOTES, type Segment, takeApart } from './segment';
import { byBeginning, nearly, type Weigh } from './weigh';

export interface NoteIndex {
  /** Notes just read. What is known with a higher number stays. */
  take(notes: readonly IndexedNote[]): void;
  /** A segment as it was kept. */
  join(segment: Segment): void;
  /** Best first. Notes that hold every word of the question, or its beginning; when none does, slips of the pen. */
  find(query: string, limit: number): readonly NoteHit[];
  /** Every note that is not in the trash. */
  heads(): Iterable<NoteHead>;
  /** Those in which two devices wrote without knowing of each other; none that is in the trash. */
  disputed(): readonly Id[];
  /** Notes known, also those in the trash. */
  readonly size: number;
  readonly segments: readonly Segment[];
  /** Those in no segment yet, as one; null when there are none. */
  rest(): Segment | null;
}

interface Part {
  readonly segment: Segment;
  /** 1 where the entry counts. */
  readonly live: Uint8Array;
  count: number;
}

interface Place {
  readonly lsn: number;
  /** Null: among the newest. */
  readonly part: Part | null;
  readonly at: number;
}

/**
 * @param draw gives a segment a name that no other has
 * @param perSegment at most `SEGMENT_NOTES`
 */
export function createNoteIndex(draw: () => string, perSegment = SEGMENT_NOTES): NoteIndex {
  const places = new Map<Id, Place>();
  const newest = new Map<Id, IndexedNote>();
  let parts: readonly Part[] = [];

  /** False when a newer entry is known. */
  const settle = (id: Id, place: Place): boolean => {
    const before = places.get(id);
    if (before && before.lsn >= place.lsn) return false;
    places.set(id, place);
    if (before?.part) {
      before.part.live[before.at] = 0;
      before.part.count -= 1;
    } else if (before && place.part) newest.delete(id);
    return true;
  };

  const join = (segment: Segment): void => {
    const part: Part = { segment, live: new Uint8Array(segment.entries.length), count: 0 };
    parts = [...parts, part];
    for (const [at, { id, lsn }] of segment.entries.entries()) {
      if (!settle(id, { lsn, part, at })) continue;
      part.live[at] = 1;
      part.count += 1;
    }
  };

  const add = (note: IndexedNote): void => {
    if (settle(note.id, { lsn: note.lsn, part: null, at: 0 })) newest.set(note.id, note);
  };

  /** A segment of which little counts any more gives its notes back to the newest. */
  const thin = (): void => {
    const thinned = parts.filter(({ segment, count }) => count * 2 < segment.entries.length);
    if (thinned.length === 0) return;
    parts = parts.filter((part) => !thinned.includes(part));
    for (const { segment, live } of thinned) {
      for (const note of takeApart(segment, (at) => live[at] === 1)) {
        places.set(note.id, { lsn: note.lsn, part: null, at: 0 });
        newest.set(note.id, note);
      }
    }
  };

  const fold = (): void => {
    while (newest.size >= perSegment) {
      const full = [...newest.values()].slice(0, perSegment);
      for (const { id } of full) {
        newest.delete(id);
        places.delete(id);
      }
      join(buildSegment(draw(), full));
    }
  };

  const search = (wanted: readonly string[], limit: number, weigh: Weigh): readonly NoteHit[] => {
    const { best, offer } = bestOf(limit);
    for (const { segment, live } of parts) {
      const total = matchSegment(segment, wanted, weigh);
      for (let at = 0; at < total.length; at += 1) {
        if (total[at] === 0 || live[at] === 0) continue;
        const head = segment.entries[at]?.head;
        if (head) offer(head, total[at] as number);
      }
    }
    for (const note of newest.values()) {
      const score = note.head ? matchNote(note, wanted, weigh) : 0;
      if (note.head && score > 0) offer(note.head, score);
    }
    return best;
  };

  function* entries(): Iterable<NoteEntry> {
    for (const { segment, live } of parts) {
      for (const [at, entry] of segment.entries.entries()) if (live[at] === 1) yield entry;
    }
    yield* newest.values();
  }

  return {
    take(notes) {
      for (const note of notes) {
        add(note);
        fold();
      }
      thin();
      fold();
    },
    join,
    find(query, limit) {
      const wanted = wordsOf(query.slice(0, 200));
      if (wanted.length === 0) return [];
      const found = search(wanted, limit, byBeginning);
      return found.length > 0 ? found : search(wanted, limit, nearly);
    },
    *heads() {
      for (const { head } of entries()) if (head) yield head;
    },
    disputed: () => [...entries()].flatMap(({ id, head, disputed }) => (head && disputed ? [id] : [])),
    get size() {
      return places.size;
    },
    get segments() {
      return parts.map(({ segment }) => segment);
    },
    rest: () => (newest.size > 0 ? buildSegment(draw(), [...newest.values()]) : null),
  };
}
