/** The best of many hits, kept while they pass by, so that a word that every note holds costs no sorting. */
import type { NoteHead } from '../../domain/note/note-head';

export interface NoteHit {
  readonly head: NoteHead;
  readonly score: number;
}

/** The better answer first, then the later day. */
const isBefore = (score: number, head: NoteHead, other: NoteHit): boolean =>
  score !== other.score
    ? score > other.score
    : head.date !== other.head.date
      ? head.date > other.head.date
      : head.id < other.head.id;

export function bestOf(limit: number) {
  const best: NoteHit[] = [];
  return {
    best,
    offer(head: NoteHead, score: number): void {
      const last = best.at(-1);
      if (best.length >= limit && (!last || !isBefore(score, head, last))) return;
      let at = best.length;
      while (at > 0 && isBefore(score, head, best[at - 1] as NoteHit)) at -= 1;
      best.splice(at, 0, { head, score });
      if (best.length > limit) best.pop();
    },
  };
}
