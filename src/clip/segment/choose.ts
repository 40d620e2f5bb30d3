/**
 * Chooses the cut of a page that explains it best, or none: then the page is one resource. A good cut has records
 * that each carry a name of their own and one set of contact values, and leaves few contact values outside.
 */
import type { Block } from '../capture/block';
import type { Facts } from '../fields/facts';
import type { Outline } from '../model/outline';
import { isHeadline } from '../name/plausible';
import { fold, wordsOf } from '../words/fold';
import { hasOrganizationWord } from '../words/name-words';
import type { Counts, Evidence } from './evidence';
import { groupings } from './groupings';
import { judge } from './judge';
import { linksOfOffice } from './links-of-office';
import type { Grouping, RecordRange } from './record';
import { restOf } from './rest';
import { seatsOnly } from './roster';

/** Most resources that one page yields. */
export const MAX_RECORDS = 300;

export interface Cut {
  readonly how: Grouping['how'];
  readonly records: readonly RecordRange[];
  readonly score: number;
  /** What tells of the parts of the page that are shaped otherwise. */
  readonly rest?: readonly Grouping[];
}

/** The best cut of the page into records, or null when it reads better as a whole. `about` are its title and headlines. */
export function chooseCut(
  outline: Outline,
  facts: Facts,
  evidence: Evidence,
  adapted: readonly Grouping[],
  foreign: ReadonlySet<number>,
  about: string,
): Cut | null {
  const whole = evidence.in(0, outline.blocks.length - 1);
  let best: Cut | null = null;
  const groups = groupings(outline, facts, adapted, foreign);
  for (const group of groups) {
    const cut = rate(outline, group, evidence, whole);
    if (!cut || (best !== null && cut.score <= best.score)) continue;
    if (!seatsOnly(cut.records, evidence, outline.blocks)) best = cut;
  }
  if (!best || linksOfOffice(best.records, evidence, whole, about)) return null;
  const towns = new Set(facts.addresses.map(({ value }) => fold(value.city)).filter((town) => town !== ''));
  return best.how === 'prose' || best.records.length === MAX_RECORDS
    ? best
    : { ...best, ...restOf(outline, best.records, groups, evidence, towns) };
}

/** Least score of a cut, and of one with two records only. */
const LEAST = 1.2;
const LEAST_OF_TWO = 1.45;
/** A page is put together of no more parts than these. */
const MOST_PARTS = 6;
/**
 * Lines without markup of their own only tell where a record begins, not where it ends; what a known product calls a
 * record is one.
 */
const TRUST: Partial<Record<Grouping['how'], number>> = { lines: 0.9, adapter: 1.1 };
/** The rows of a table whose head says that it lists organizations. */
const HEADED = 1.3;

const trust = ({ how, records }: Grouping): number =>
  how === 'rows' && records.every(({ listed }) => listed) ? HEADED : (TRUST[how] ?? 1);

function rate(outline: Outline, group: Grouping, evidence: Evidence, whole: Counts): Cut | null {
  if (isFrame(group, outline.blocks)) return null;
  const verdict = judge(group, evidence, outline.blocks);
  if (verdict.kept.length < (group.least ?? 2)) return null;
  if (verdict.kept.length === 2 && !verdict.kept.every((record) => standsAlone(record, evidence))) return null;
  if (verdict.kept.length === 2 && isUnderOwnHeadline(verdict.kept, outline.blocks)) return null;
  if (areHelp(verdict.kept, evidence) || areAreas(verdict.kept)) return null;
  const covered = coverage(verdict.kept, evidence, whole);
  const purity = verdict.kept.length / (verdict.kept.length + verdict.spoilt);
  const score = verdict.sum * purity * (0.25 + 0.75 * covered) * trust(group);
  const least = verdict.kept.length === 2 ? LEAST_OF_TWO : LEAST;
  if (score < least || purity < 0.5) return null;
  return { how: group.how, records: verdict.kept.slice(0, MAX_RECORDS), score };
}

/**
 * Side column, main part and foot of a page: one of them holds its first headline and the headings under that, the
 * others have none of that rank.
 */
function isFrame({ how, records }: Grouping, blocks: readonly Block[]): boolean {
  if (how !== 'siblings' || records.length > MOST_PARTS) return false;
  const levels = records.map(({ first, last }) =>
    blocks.slice(first, last + 1).flatMap(({ level, hidden }) => (level > 0 && !hidden ? [level] : [])),
  );
  const main = levels.filter((inside) => inside.includes(1));
  return main.length === 1 && (main[0]?.length ?? 0) > 2;
}

/** "Groceries. …", "Diapers. …": bold words that begin two or three paragraphs on what one organization gives. */
function areHelp(kept: readonly RecordRange[], evidence: Evidence): boolean {
  const bold = kept.filter(({ name }) => name?.from === 'bold' && !hasOrganizationWord(name.text));
  const places = kept.filter(({ first, last }) => evidence.in(first, last).addresses > 0);
  return kept.length < 4 && bold.length > 1 && places.length < 2;
}

/** "Lewis County", "Fleming County": the few offices of one organization, told by where they are. */
const areAreas = (kept: readonly RecordRange[]): boolean =>
  kept.length < 5 && kept.every(({ name }) => /^[^:]* (?:county|parish|region|condado|zona)$/i.test(name?.text ?? ''));

/** The page's only headline names one of two: it is about that one. */
const isUnderOwnHeadline = (kept: readonly RecordRange[], blocks: readonly Block[]): boolean =>
  kept.filter(({ name }) => blocks[name?.block ?? -1]?.level === 1).length === 1 &&
  blocks.filter(({ level, hidden, region }) => level === 1 && !hidden && region === 'main').length === 1;

/** Of two records each must be a place or an organization by itself: two headings alone make no list. */
const standsAlone = (record: RecordRange, evidence: Evidence): boolean => {
  const { text = '', from = 'line' } = record.name ?? {};
  if (isHeadline(text)) return false;
  if (hasOrganizationWord(text)) return true;
  return (
    from !== 'line' &&
    /^[^\p{Ll}]*\p{Lu}|^\d/u.test(text) &&
    wordsOf(text).length > 1 &&
    evidence.in(record.first, record.last).addresses > 0
  );
};

/** Share of the page's addresses, numbers and hours that lie inside the records; of its sites when it has no others. */
function coverage(kept: readonly RecordRange[], evidence: Evidence, whole: Counts): number {
  const inside = kept.map((record) => evidence.in(record.first, record.last));
  const total = (counts: readonly Counts[], of: (one: Counts) => number): number =>
    counts.reduce((sum, one) => sum + of(one), 0);
  const strong = (one: Counts): number => one.addresses + one.phones + 0.5 * one.hours;
  const all = total([whole], strong);
  // Rows of staff or department numbers elsewhere do not speak against a list of places.
  const places = whole.addresses >= 3 ? total(inside, (one) => one.addresses) / whole.addresses : 0;
  if (all > 0) return Math.min(1, Math.max(places, total(inside, strong) / all));
  const sites = total([whole], (one) => one.sites);
  return sites === 0 ? 0 : Math.min(1, total(inside, (one) => one.sites) / sites);
}
