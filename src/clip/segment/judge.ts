/**
 * Judges the records of one cut: which are resources, what each is worth, and what speaks against the cut. Numbers
 * with a bare label ("Food Protection: 555-0142") are departments, not resources, unless the names say otherwise.
 */
import type { Block } from '../capture/block';
import { isSpecific } from '../words/everyday-words';
import { fold } from '../words/fold';
import { hasOrganizationWord } from '../words/name-words';
import type { Counts, Evidence } from './evidence';
import type { Grouping, RecordRange } from './record';

export interface Verdict {
  readonly kept: readonly RecordRange[];
  readonly sum: number;
  /** Records that hold contact values and yet name no one. */
  readonly spoilt: number;
}

/** Headings over several resources: "Legal Aid Organizations", "Houston Bankruptcy Resources". */
const CATEGORY =
  /\b(resources|organizations|agencies|tools|links|providers|shelters|pantries|food banks|clinics|centers|hotlines|numbers|locations|recursos|organizaciones|agencias)( (in|near|with|for|by|of)\b.*)?$/i;
/** A record worth less is only kept among many better ones. */
const ENOUGH = 0.5;
/** Share of good records from which their look-alikes are admitted. */
const MAJORITY = 0.6;
const LISTED = 0.55;
const HALF = 0.5;

/** The verdict on one cut. */
export function judge({ how, records }: Grouping, evidence: Evidence, blocks: readonly Block[]): Verdict {
  const whole = evidence.in(0, blocks.length - 1);
  const rated = distinct(how === 'rows' ? withoutFrames(records) : records).map((record) => {
    const counts = evidence.in(record.first, record.last);
    return { record, counts, worth: holdsMost(counts, whole) ? 0 : worthOf(record, counts, blocks, how === 'prose') };
  });
  const good = rated.filter((one) => one.worth >= ENOUGH);
  const named = rated.filter((one) => one.record.name !== null && one.worth > 0);
  // Under each of several headings something to reach it by: then half of them may say little.
  const every = how === 'headings' && named.length >= 4 && named.length === records.length;
  const alike = good.length >= 2 && good.length >= named.length * (every ? HALF : MAJORITY);
  const directory = isDirectoryOfLinks(rated);
  const levelOf = ({ record }: Rated): number => blocks[record.name?.block ?? -1]?.level ?? 0;
  // Beside many single places "Elm Treatment Centers" is one as well, with the one or two things to reach it by.
  const isOneToo = (one: Rated): boolean =>
    alike && good.length >= 4 && one.worth === 0 && levelOf(one) === levelOf(good[0] ?? one) && isOne(one);
  const like = how === 'siblings' || how === 'rows' || how === 'adapter';
  const told = good.filter((one) => hasOrganizationWord(one.record.name?.text ?? '')).length >= good.length * TOLD;
  const set = like && isSet(rated);
  const heading = good.every((one) => one.record.name?.from === good[0]?.record.name?.from);
  const kept = rated.filter((one) => {
    if (one.worth >= ENOUGH) return true;
    if (one.record.name === null) return false;
    if (directory && one.worth >= 0.25) return true;
    if (isOneToo(one)) return true;
    if (!alike) return false;
    const organization = hasOrganizationWord(one.record.name.text);
    // "Other cities", "Filing on your own": a subject with links among offices that all say what they are.
    if (told && !organization && one.record.name.from !== 'bold' && isLinkOnly(one.counts)) return false;
    // A card like the others that repeats its neighbour's number.
    const headed = heading && one.record.name.from === 'heading' && good[0]?.record.name?.from === 'heading';
    if (organization && one.counts.repeated > 0 && headed) return true;
    // One among many under like headings of which nothing was found to reach it by.
    const bare = headed && how === 'headings' && good.length >= 4 && organization && one.record.last > one.record.first;
    if (bare && levelOf(one) === levelOf(good[0] ?? one) && isSpecific(one.record.name.text)) return true;
    return (
      one.worth > 0 ||
      // One of which only the hours or a mailbox are told among those that are built alike.
      (good.length >= 3 && isTold(one) && good.every(({ record }) => record.name?.from === one.record.name?.from)) ||
      // … or only a sentence, in a list or between two of them.
      (set &&
        (organization || one !== rated[0]) &&
        isSpecific(one.record.name.text) &&
        !CATEGORY.test(one.record.name.text)) ||
      (like && good.length >= 3 && heading && isBetween(one, good) && isSpecific(one.record.name.text)) ||
      (like && good.length >= 3 && one.counts.phones === 1 && one.record.name.from === good[0]?.record.name?.from) ||
      // One whose name is no link or bold among many whose names are.
      (like && good.length >= 4 && isShort(one) && isSpecific(one.record.name.text)) ||
      (like &&
        heading &&
        good.length >= 4 &&
        one.record.name.from === good[0]?.record.name?.from &&
        one.record.name.from !== 'line')
    );
  });
  const keptSet = new Set(kept);
  const spoilt = rated.filter((one) => !keptSet.has(one) && one.counts.phones + one.counts.addresses > 0).length;
  return {
    kept: kept.map((one) => one.record),
    sum: kept.reduce((sum, one) => sum + Math.max(one.worth, 0.1), 0),
    spoilt: spoilt + (records.length - rated.length) * 0.3,
  };
}

/** Share of good records whose names say what they are from which one that does not is none of them. */
const TOLD = 0.75;

const isLinkOnly = ({ phones, addresses, emails, hours, repeated, sites }: Counts): boolean =>
  sites > 0 && phones + addresses + emails + hours + repeated === 0;

/** A "record" with most of the page's numbers or addresses is what holds the list, not a part of it. */
function holdsMost(counts: Counts, whole: Counts): boolean {
  const all = whole.phones + whole.addresses;
  return all >= 6 && counts.phones + counts.addresses > all * 0.55;
}

/** Called like a category, and yet with the contact of one organization that it names. */
const isOne = ({ record, counts }: Rated): boolean =>
  CATEGORY.test(record.name?.text ?? '') &&
  isSpecific(record.name?.text ?? '') &&
  counts.addresses <= 2 &&
  counts.phones <= 2 &&
  counts.phones + counts.addresses > 0;

/** A name of its own, and anything to come or to write by. */
const isTold = ({ record, counts }: Rated): boolean =>
  counts.hours + counts.emails + counts.phones > 0 &&
  isSpecific(record.name?.text ?? '') &&
  !CATEGORY.test(record.name?.text ?? '');

/** Four or more that are all named alike and not by a line alone, most of them with anything to reach them by. */
function isSet(rated: readonly Rated[]): boolean {
  const [first] = rated;
  const from = first?.record.name?.from;
  const told = rated.filter((one) => one.worth > 0).length;
  return (
    rated.length >= 4 &&
    from !== 'line' &&
    told >= Math.max(3, rated.length * MAJORITY) &&
    rated.every(({ record }) => record.name?.from === from && record.last - record.first < SHORT)
  );
}

const SHORT = 8;

/** Named as the good ones are, and with one of them before and behind it. */
const isBetween = ({ record }: Rated, good: readonly Rated[]): boolean =>
  record.name?.from === good[0]?.record.name?.from &&
  record.first > (good[0]?.record.first ?? 0) &&
  record.first < (good.at(-1)?.record.first ?? 0);

/** One or two numbers and nothing else. */
const isShort = ({ counts, record }: Rated): boolean =>
  counts.phones > 0 && counts.phones <= 2 && counts.addresses + counts.emails === 0 && record.last - record.first <= 3;

interface Rated {
  readonly record: RecordRange;
  readonly counts: Counts;
  readonly worth: number;
}

/** Six or more names that each lead to a site elsewhere, a good part of them plainly organizations: a list by itself. */
function isDirectoryOfLinks(rated: readonly Rated[]): boolean {
  const linked = rated.filter((one) => one.record.name && one.counts.sites > 0 && one.record.name.from !== 'line');
  const organizations = linked.filter((one) => hasOrganizationWord(one.record.name?.text ?? ''));
  return linked.length >= 6 && organizations.length >= linked.length * 0.3;
}

/** Rows that hold no other row of the cut: a table that only lays the page out is around its tables. */
function withoutFrames(records: readonly RecordRange[]): readonly RecordRange[] {
  const kept = records.filter(
    ({ first, last }, at) =>
      !records
        .slice(at + 1, at + 3)
        .some((one) => one.first >= first && one.last <= last && one.last - one.first < last - first),
  );
  return kept.length === records.length ? records : kept;
}

/** The first record of each name: a name twice is one resource told twice, but for another town of its table. */
function distinct(records: readonly RecordRange[]): RecordRange[] {
  const kept: RecordRange[] = [];
  const known = new Map<string, number>();
  for (const record of records) {
    // The name of a cell that spans several rows is that of each.
    const row = (record.name?.block ?? record.first) < record.first ? record.first : '';
    const key = `${fold(record.name?.text ?? '')};${fold(record.place?.town ?? '')};${row}`;
    const at = record.name ? known.get(key) : undefined;
    const first = kept[at ?? -1];
    if (at !== undefined && first)
      kept[at] = { ...first, again: [...(first.again ?? []), { first: record.first, last: record.last }] };
    else {
      known.set(key, kept.length);
      kept.push(record);
    }
  }
  return kept;
}

/** 0 = no record; up to about 1.3 for a record with a telling name and a full set of contact values. */
function worthOf(record: RecordRange, counts: Counts, blocks: readonly Block[], told: boolean): number {
  if (record.name === null) return 0;
  const addresses = Math.max(
    counts.addresses,
    record.place?.street && (record.place.town || record.place.code) ? 1 : 0,
  );
  const kinds = [addresses, counts.phones, counts.sites, counts.emails, counts.hours].filter(
    (count) => count > 0,
  ).length;
  // A list of organizations by its own head: what a row does not say it has none of.
  const listed = record.listed ? LISTED : 0;
  // "Veterans Line — 988": the number of another line, too.
  if (kinds === 0) return counts.repeated > 0 && hasOrganizationWord(record.name.text) ? Math.max(listed, 0.1) : listed;
  const contact =
    Math.min(addresses, 1) * 0.55 +
    Math.min(counts.phones, 2) * 0.25 +
    Math.min(counts.sites, 1) * 0.25 +
    Math.min(counts.emails, 1) * 0.15 +
    Math.min(counts.hours, 1) * (counts.phones > 0 || told ? 0.25 : 0.15);
  if (CATEGORY.test(record.name.text) && counts.addresses !== 1) return 0;
  const organization = hasOrganizationWord(record.name.text) ? 0.25 : 0;
  // A name cut out of running text needs more than one contact value, or a word that says what it is.
  if (record.name.from === 'line' && counts.addresses === 0 && organization === 0 && kinds < 2) return 0;
  if (record.name.from === 'cell' && addresses === 0 && organization === 0) return listed;
  // Several addresses under one name are several places: this cut is too coarse.
  const coarse =
    Math.max(0, counts.addresses - 2) * 0.3 +
    Math.max(0, counts.phones - 5) * 0.1 +
    Math.max(0, counts.sites - 4) * 0.1;
  const aside = blocks[record.first]?.region === 'aside' ? 0.3 : 0;
  return Math.max(0.05, listed, Math.min(1, contact) + organization - coarse - aside);
}
