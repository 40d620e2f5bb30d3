/**
 * What the chosen cut leaves over. A page may list in several shapes: items in one part, paragraphs in the next, and
 * under its last heading nothing but links. Other cuts are tried on the blocks outside of all records, and on those
 * below a "record" that only heads others.
 */
import type { Outline } from '../model/outline';
import { isSpecific } from '../words/everyday-words';
import { hasOrganizationWord } from '../words/name-words';
import type { Counts, Evidence } from './evidence';
import { judge } from './judge';
import { type Grouping, isSites, type RecordRange } from './record';
import { entriesUnder, subjectsAmong } from './topics';
import { whoseHeading } from './whose';

/** Parts of one page that are shaped otherwise; more are chance. */
const SHAPES = 4;
const TRIES = 8;
/** Least sum of a further cut, and least share of good ones among its records. */
const LEAST = 1;
const PURE = 0.6;
/** Fewer records under one heading are its own lines. */
const HEADED = 3;
/** Whose a section of posts, comments or events is. */
const NEWS = /^(?:stranger|event)$/;
/** Share of them whose names say what they are. */
const TOLD = 0.4;

export interface WithRest {
  readonly records: readonly RecordRange[];
  readonly rest: readonly Grouping[];
}

/** The `kept` records of the best cut without those that head others, and the groups that tell of the rest. */
export function restOf(
  outline: Outline,
  kept: readonly RecordRange[],
  groups: readonly Grouping[],
  evidence: Evidence,
  towns: ReadonlySet<string>,
): WithRest {
  const { blocks } = outline;
  const regions = new Set(kept.map(({ first }) => blocks[first]?.region));
  const taken = new Uint8Array(blocks.length);
  let news = 0;
  for (const { index, level, region, text } of blocks) {
    if (level > 0 && (news === 0 || level <= news)) news = NEWS.test(whoseHeading(text, '', region) ?? '') ? level : 0;
    if (news > 0 || isSites(region) || !regions.has(region)) taken[index] = 1;
  }
  const outer = new Set<RecordRange>();
  const rest: Grouping[] = [];
  const subjects = subjectsAmong(kept, towns);
  for (const record of kept) {
    const entries = subjects.has(record) ? entriesUnder(record, groups, evidence) : null;
    if (entries) {
      outer.add(record);
      rest.push(entries);
      taken.fill(1, record.first, record.last + 1);
    } else if (headsOthers(record, groups, evidence)) outer.add(record);
    else taken.fill(1, record.first, record.last + 1);
  }
  const names = new Set(kept.filter((one) => !outer.has(one)).map(({ name }) => name?.text ?? ''));
  for (let tries = 0, shapes = 0; shapes < SHAPES && tries < TRIES; tries++) {
    let best: { readonly group: Grouping; readonly sum: number } | null = null;
    for (const group of groups) {
      const free = group.records.filter(
        (one) => !outer.has(one) && isFree(one, taken) && one.name && !names.has(one.name.text),
      );
      if (group.how === 'prose' || free.length < 2) continue;
      const { kept: good, sum, spoilt } = judge({ ...group, records: free }, evidence, blocks);
      const sure = good.filter((one) => isSure(one, evidence.in(one.first, one.last)));
      const told = good.filter((one) => one.name?.from !== 'line' || sure.includes(one));
      const worth = (sum * told.length) / good.length;
      if (told.length < Math.max(2, group.least ?? 2) || sure.length < good.length * PURE || worth < LEAST) continue;
      if (good.length < (good.length + spoilt) * PURE || worth <= (best?.sum ?? 0)) continue;
      best = { group: { ...group, records: told }, sum: worth };
    }
    if (best === null) break;
    const heads = best.group.records.filter((one) => headsOthers(one, groups, evidence));
    for (const one of heads) outer.add(one);
    if (heads.length > 0) continue;
    for (const { first, last, name } of best.group.records) {
      taken.fill(1, first, last + 1);
      names.add(name?.text ?? '');
    }
    rest.push(best.group);
    shapes++;
  }
  const told = rest.flatMap(({ records }) => records);
  const holds = (one: RecordRange): boolean => told.some(({ first, last }) => one.first <= first && last <= one.last);
  // What heads others stays where none of these could be told.
  return { records: kept.filter((one) => !outer.has(one) || !holds(one)), rest };
}

const isFree = ({ first, last }: RecordRange, taken: Uint8Array): boolean =>
  !taken.subarray(first, last + 1).includes(1);

/** Says what it is, or is reached at an address or number and not called by everyday words alone. */
function isSure({ name }: RecordRange, { addresses, phones, sites, repeated }: Counts): boolean {
  const text = name?.text ?? '';
  const reached = addresses + phones + repeated > 0;
  if (hasOrganizationWord(text)) return reached || sites > 0;
  return reached && (name?.from !== 'line' || isSpecific(text));
}

/**
 * A record all of whose numbers, addresses and links are those of several organizations below its name, or of one that
 * lent it its name and of others beside it.
 */
function headsOthers(record: RecordRange, groups: readonly Grouping[], evidence: Evidence): boolean {
  const all = evidence.in(record.first, record.last);
  const headed = record.name?.from === 'heading';
  if (record.first === record.last || all.addresses + all.phones + all.sites < (headed ? HEADED : 2)) return false;
  return groups.some(({ how, records }) => {
    if (how === 'prose' || how === 'headings') return false;
    const below = records.filter(
      (one) =>
        one.first >= record.first && one.last <= record.last && one.last - one.first < record.last - record.first,
    );
    const names = below.map((one) => one.name?.text ?? '');
    const told = names.filter((name) => (headed ? hasOrganizationWord(name) : isSpecific(name)));
    const lent = names[0] !== '' && names[0] === record.name?.text;
    if (lent === headed || below.length < (headed ? HEADED : 2)) return false;
    if (names.includes('') || new Set(names).size < names.length) return false;
    if (told.length < (headed ? below.length * TOLD : Math.max(2, below.length * PURE))) return false;
    const own = below.map((one) => evidence.in(one.first, one.last));
    const total = (of: (one: Counts) => number): number => own.reduce((sum, one) => sum + of(one), 0);
    return (
      own.every((one) => one.phones + one.addresses + (headed ? one.sites : 0) > 0) &&
      total((one) => one.phones) === all.phones &&
      total((one) => one.addresses) === all.addresses &&
      total((one) => one.sites) === all.sites
    );
  });
}
