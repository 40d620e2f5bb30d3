/**
 * Subjects among names: under "Kids" or "Homeless neighbors" stand the entries of a list, while under the other headings
 * of its rank stands one place each.
 */
import { isSpecific } from '../words/everyday-words';
import { hasOrganizationWord } from '../words/name-words';
import type { Evidence } from './evidence';
import type { Grouping, RecordRange } from './record';

/** Share of what stands under a subject to reach somebody by that its entries must have. */
const MOST = 0.7;
/** "Cars, noise, animals, etc". */
const LISTED = /,.*,| etc\.?$/i;

/** The entries under `record`, where its name is a subject and they have most of what stands there; or null. */
export function entriesUnder(record: RecordRange, groups: readonly Grouping[], evidence: Evidence): Grouping | null {
  const { text = '', from = 'line' } = record.name ?? {};
  if (record.first === record.last || (from !== 'heading' && from !== 'bold')) return null;
  if (hasOrganizationWord(text) || (isSpecific(text) && !LISTED.test(text))) return null;
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
      (one) =>
        one.first > record.first &&
        one.last <= record.last &&
        one.name &&
        isSpecific(one.name.text) &&
        reached(one) > 0,
    );
    const sum = entries.reduce((total, one) => total + reached(one), 0);
    const apart = entries.every((one, at) => one.first > (entries[at - 1]?.last ?? -1));
    if (!apart || sum < most || (best && sum === most && entries.length <= best.records.length)) continue;
    best = { how, records: entries };
    most = sum;
  }
  return best;
}
