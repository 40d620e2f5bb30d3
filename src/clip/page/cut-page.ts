/**
 * The page cut into resources: as its blocks stand, and, where sentences tell of several places, with the text parted
 * there. The cut that explains the page better is taken; the parted text only for a cut that needs it.
 */
import { type Adapted, adapt } from '../adapters/adapt';
import { PageText } from '../capture/page-text';
import { type Facts, findFacts } from '../fields/facts';
import type { Outline } from '../model/outline';
import { partProse } from '../prose/part-prose';
import { type Cut, chooseCut } from '../segment/choose';
import { Evidence } from '../segment/evidence';
import { nearbyBlocks } from '../segment/nearby';
import { withoutForeign } from '../segment/own-facts';
import { withoutNotices, withoutSessions } from '../segment/public-meetings';
import type { RecordRange } from '../segment/record';
import { proseGroup } from '../segment/run-groups';
import { fold } from '../words/fold';

export interface CutPage {
  readonly outline: Outline;
  readonly page: PageText;
  readonly facts: Facts;
  readonly adapted: Adapted;
  readonly chosen: Cut | null;
}

interface Around {
  readonly region: string;
  readonly url: string;
  readonly home: string;
  /** What the site and its page call themselves, folded. */
  readonly called: string;
  /** Title and headlines. */
  readonly about: string;
  readonly expired: () => boolean;
}

/** All records of a cut, with those of its parts that are shaped otherwise. */
const count = (cut: Cut | null): number =>
  (cut?.rest ?? []).reduce((sum, group) => sum + group.records.length, cut?.records.length ?? 0);
/** So many records are a list, whatever its text tells. */
const LIST = 4;

/** How much better the parted text must explain a page that its markup explains as well. */
const BETTER = 1.15;

export function cutPage(outline: Outline, page: PageText, around: Around): CutPage {
  const { all, ...plain } = cutOf(outline, page, around);
  const parted = plain.adapted.groups.length > 0 ? null : partProse(outline, page, all, around);
  if (parted === null || around.expired()) return plain;
  const { all: _, ...told } = cutOf(parted, new PageText(parted.blocks, parted.elements), around);
  const named = told.chosen || plain.chosen ? told : { ...told, chosen: numbersOf(told) };
  if (named.chosen === null) return plain;
  const { score = 0, rest = [] } = plain.chosen ?? {};
  // A list of some length is only told more finely.
  const finer = count(plain.chosen) >= LIST && named.chosen.score >= score && count(named.chosen) > count(plain.chosen);
  const better = named.chosen.score > score * BETTER || finer;
  // What else the page lists is told by its markup alone.
  const fewer = count(plain.chosen) > count(named.chosen);
  return better && !(rest.length > 0 && fewer) && tellsOfOthers(named, around.called) ? named : plain;
}

/** "… have Elm Legal Aid (213-555-0134) and Oak Lawyers (213-555-0135)", on a page that gives no other number: theirs. */
function numbersOf({ outline, facts }: CutPage): Cut | null {
  const { how, records } = proseGroup(outline);
  const holds = ({ first, last }: RecordRange, block: number): boolean => first <= block && block <= last;
  const theirs = [...facts.phones, ...facts.emails].every(({ block }) => records.some((one) => holds(one, block)));
  const each = records.every((one) => facts.phones.some(({ block }) => holds(one, block)));
  return records.length > 1 && theirs && each ? { how, records, score: records.length } : null;
}

/** Others than whoever writes: three, or two that each have an address or a number. */
function tellsOfOthers({ chosen, facts, outline }: CutPage, called: string): boolean {
  const records = chosen?.records ?? [];
  const others = records.filter(({ name }) => name && !called.includes(fold(name.text)));
  const holds = ({ first, last }: RecordRange, block: number): boolean => first <= block && block <= last;
  const [placed = [], numbered = []] = [facts.addresses, facts.phones].map((hits) => hits.map(({ block }) => block));
  const own = (at: number): boolean =>
    outline.blocks[at]?.region === 'main' && !others.some((record) => holds(record, at));
  // Below whoever says where it is and how to call it, numbers alone are whom else to call.
  if (placed.some(own) && numbered.some(own) && !others.some((one) => placed.some((at) => holds(one, at))))
    return false;
  if (others.length > 2) return true;
  const within = (record: RecordRange): boolean => [...placed, ...numbered].some((at) => holds(record, at));
  return others.length === 2 && others.every(within);
}

function cutOf(outline: Outline, page: PageText, around: Around): CutPage & { readonly all: Facts } {
  const all = withoutNotices(findFacts(page, around.region, around.url, around.expired), page, around.about);
  const adapted = adapt(outline);
  const foreign = new Set([...adapted.staff, ...nearbyBlocks(outline.blocks, all)]);
  const facts = withoutForeign(all, foreign);
  const cutBy = (by: Facts): Cut | null =>
    chooseCut(outline, by, new Evidence(outline.blocks, by, around.home), adapted.groups, foreign, around.about);
  const chosen = cutBy(facts);
  const lasting = withoutSessions(facts, page, around.about);
  // Halls and papers may only speak for a cut: without them no page falls apart that did not.
  return { outline, page, facts, adapted, all, chosen: chosen && lasting !== facts ? cutBy(lasting) : chosen };
}
