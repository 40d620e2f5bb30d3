/** Which notes answer a question: every word of it is in the note. */

import type { IndexedNote, Segment } from './segment';
import { byBeginning, EXACT, type Weigh } from './weigh';

/** For each place in `entries` the sum of the words' weights; 0 where a word is missing. */
export function matchSegment(segment: Segment, wanted: readonly string[], weigh: Weigh): Uint16Array {
  const total = new Uint16Array(segment.entries.length);
  for (const [turn, word] of wanted.entries()) {
    const own = new Uint8Array(segment.entries.length);
    for (const [at, weight] of holding(segment.words, word, weigh)) {
      const from = segment.starts[at] ?? 0;
      const to = segment.starts[at + 1] ?? from;
      for (let place = from; place < to; place += 1) {
        const note = segment.notes[place] as number;
        if ((own[note] as number) < weight) own[note] = weight;
      }
    }
    for (let note = 0; note < total.length; note += 1) {
      const weight = own[note] as number;
      const before = total[note] as number;
      total[note] = weight === 0 || (turn > 0 && before === 0) ? 0 : before + weight;
    }
  }
  return total;
}

export function matchNote({ words }: IndexedNote, wanted: readonly string[], weigh: Weigh): number {
  let total = 0;
  for (const word of wanted) {
    let best = 0;
    for (const own of words) {
      best = Math.max(best, weigh(own, word));
      if (best === EXACT) break;
    }
    if (best === 0) return 0;
    total += best;
  }
  return total;
}

/** Places of the words that answer `wanted`. Those that begin with it stand together. */
function* holding(words: readonly string[], wanted: string, weigh: Weigh): Iterable<readonly [number, number]> {
  if (weigh === byBeginning) {
    for (let at = firstFrom(words, wanted); at < words.length; at += 1) {
      const weight = weigh(words[at] as string, wanted);
      if (weight === 0) return;
      yield [at, weight];
    }
    return;
  }
  for (const [at, word] of words.entries()) {
    const weight = weigh(word, wanted);
    if (weight > 0) yield [at, weight];
  }
}

/** Place of the first word that is not before `wanted`. */
function firstFrom(words: readonly string[], wanted: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
