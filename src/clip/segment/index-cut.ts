/**
 * An index: a page that names many organizations and leads to a page of the same site for each, with nothing else said
 * of them. Looked for only where the page says that it is one, and has no address of its own to be read.
 */
import type { Facts } from '../fields/facts';
import type { Outline } from '../model/outline';
import { fold } from '../words/fold';
import { hasOrganizationWord } from '../words/name-words';
import type { Cut } from './choose';
import { hostOf } from './evidence';
import { groupings } from './groupings';
import type { Grouping, RecordRange } from './record';

const INDEX =
  /\b(directory|agencies|organi[sz]ations|members|partners|pantries|shelters|clinics|centers|centres|providers|locations|listings|churches|search results|find (a|an|your|food|help|services)|directorio|organizaciones|agencias|miembros|despensas|albergues|clinicas|centros)\b/;
const FEWEST = 6;
const MOSTLY = 0.6;
const MOST = 300;

/** The cut of an index page. `about` are its title and headlines, `home` its host. */
export function indexCut(
  outline: Outline,
  facts: Facts,
  adapted: readonly Grouping[],
  home: string,
  about: string,
): Cut | null {
  if (home === '' || !INDEX.test(fold(about))) return null;
  const { blocks } = outline;
  if (facts.addresses.some((hit) => hit.value.address_1 !== '' && blocks[hit.block]?.region === 'main')) return null;
  const linked = new Set(
    facts.sites.filter((hit) => hostOf(hit.value) === home && blocks[hit.block]?.region === 'main').map((h) => h.block),
  );
  const leads = ({ first, last }: RecordRange): boolean => {
    for (let at = first; at <= last; at++) if (linked.has(at)) return true;
    return false;
  };
  let best: Cut | null = null;
  for (const { how, records } of groupings(outline, facts, adapted)) {
    const kept = named(records).filter(leads).slice(0, MOST);
    const organizations = kept.filter((record) => hasOrganizationWord(record.name?.text ?? '')).length;
    if (kept.length < FEWEST || kept.length < records.length * MOSTLY || organizations < kept.length * MOSTLY) continue;
    const score = kept.length + kept.reduce((sum, { first, last }) => sum + last - first, 0) / 1_000;
    if (best === null || score > best.score) best = { how, records: kept, score };
  }
  return best;
}

/** The first record of each name that stands on its own line. */
function named(records: readonly RecordRange[]): RecordRange[] {
  const seen = new Set<string>();
  return records.filter(({ name }) => {
    const key = fold(name?.text ?? '');
    return key !== '' && name?.from !== 'line' && !seen.has(key) && Boolean(seen.add(key));
  });
}
