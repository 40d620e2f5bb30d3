/**
 * Subjects among names: under "Kids" or "Homeless neighbors" stand the entries of a list, while under the other headings
 * of its rank stands one place each.
 */
import { isSpecific } from '../words/everyday-words';
import { fold } from '../words/fold';
import { hasOrganizationWord } from '../words/name-words';
import type { Evidence } from './evidence';
import type { Grouping, RecordName, RecordRange } from './record';

/** Share of the numbers, addresses and sites under a subject that its entries must have. */
const MOST = 0.7;
/** "Cars, noise, animals, etc". */
const LISTED = /,.*,| etc\.?$/i;

/** Which of the `kept` records are called after a subject, or after the town (one of `towns`, folded) of what stands there. */
export function subjectsAmong(kept: readonly RecordRange[], towns: ReadonlySet<string>): ReadonlySet<RecordRange> {
  const headed = kept.filter(
    ({ first, last, name }) =>
      first < last && (name?.from === 'heading' || name?.from === 'bold') && !hasOrganizationWord(name.text),
  );
  const inTown = headed.filter(({ name }) => towns.has(fold(name?.text ?? '').trim()));
  // Where several are called after their towns, the others are as well.
  const byTown = inTown.length >= TOWNS && headed.length === kept.length;
  return new Set(headed.filter(({ name }) => byTown || !isSpecific(name?.text ?? '') || LISTED.test(name?.text ?? '')));
}

const TOWNS = 2;

/** The entries under a subject, where they have most of what stands there; or null. */
export function entriesUnder(record: RecordRange, groups: readonly Grouping[], evidence: Evidence): Grouping | null {
  const reached = ({ first, last }: RecordRange): number => {
    const { phones, addresses, emails, sites, repeated } = evidence.in(first, last);
    return phones + addresses + emails + sites + repeated;
  };
  const all = reached(record);
  let best: Grouping | null = null;
  let most = Math.max(1, all * MOST);
  for (const { how, records } of groups) {
    if (how === 'prose' || how === 'headings') continue;
    const entries = records.filter(
      (one) => one.first > record.first && one.last <= record.last && isOwn(one.name) && reached(one) > 0,
    );
    const sum = entries.reduce((total, one) => total + reached(one), 0);
    const apart = entries.every((one, at) => one.first > (entries[at - 1]?.last ?? -1));
    if (!apart || sum < most || (best && sum === most && entries.length <= best.records.length)) continue;
    best = { how, records: entries };
    most = sum;
  }
  return best;
}

/** A name of somebody, and no street ("Kerkstraat 23"). */
const isOwn = (name: RecordName | null): boolean =>
  name !== null && isSpecific(name.text) && !(name.from === 'line' && /\d\p{L}?$/u.test(name.text));
