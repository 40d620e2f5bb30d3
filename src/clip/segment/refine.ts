/**
 * Second look at the records of the chosen cut. A record that holds several named places, each with an address of its
 * own (cells of one row, cards side by side), is cut there; and a record ends where the page begins to speak of
 * something else ("See also", "Questions?", "The post … appeared first on …").
 */
import type { Block } from '../capture/block';
import type { PageText } from '../capture/page-text';
import type { Facts } from '../fields/facts';
import { streetKey } from '../fields/street-key';
import { fold } from '../words/fold';
import { hasOrganizationWord } from '../words/name-words';

import type { Grouping, RecordName, RecordRange } from './record';
import { headingName, nameInBlock } from './record-name';
import { withToldFirst } from './told-first';

/** The records, cut finer where one holds several places, shortened where it runs on, without headings among rows. */
export function refine({ how, records }: Grouping, page: PageText, facts: Facts): RecordRange[] {
  const { blocks } = page;
  const rows = how === 'rows' ? withoutGroupRows(records, facts) : records;
  const own = rows.filter(
    (record, at) => !isNote(record, blocks) && !isOverOthers(record, rows[at + 1], blocks, facts),
  );
  const whole =
    withToldFirst(own, page, facts) ??
    own.map((record, at) => withHoursBelow(record, own[at + 1]?.first ?? blocks.length, blocks, facts));
  return acrossRows(whole, facts).flatMap((record) => split(shortened(record, blocks), blocks, facts));
}

/** Rows below a name that spans them and that say no more than when: the place is one, with all their hours. */
function acrossRows(records: readonly RecordRange[], facts: Facts): readonly RecordRange[] {
  const reached = [...facts.phones, ...facts.emails, ...facts.addresses].map(({ block }) => block);
  const goesOn = (record: RecordRange): boolean =>
    record.name !== null &&
    record.name.block < record.first &&
    !record.place &&
    !reached.some((block) => block >= record.first && block <= record.last);
  const joined: RecordRange[] = [];
  for (const record of records) {
    const before = joined.at(-1);
    const same = before && before.last === record.first - 1 && before.name?.block === record.name?.block;
    if (!same || !goesOn(record)) joined.push(record);
    else joined[joined.length - 1] = { first: before.first, last: record.last, name: before.name };
  }
  return joined;
}

/** A record that tells no hours, with the paragraph right below it that does and that no other record has. */
function withHoursBelow(record: RecordRange, next: number, blocks: readonly Block[], facts: Facts): RecordRange {
  const tells = (at: number): boolean => facts.hours.some(({ block }) => block === at);
  for (let at = record.first; at <= record.last; at++) if (tells(at)) return record;
  const below = blocks[record.last + 1];
  const own =
    below &&
    below.index < next &&
    (below.level === 0 || below.level === 7) &&
    below.row === blocks[record.last]?.row &&
    /\d/.test(below.text) &&
    tells(below.index);
  return own && below.region === blocks[record.last]?.region ? { ...record, last: below.index } : record;
}

/** Share of rows with several cells from which a row of one cell is a heading over those below ("North County"). */
const USUAL = 0.5;

function withoutGroupRows(records: readonly RecordRange[], facts: Facts): readonly RecordRange[] {
  const wide = records.filter((record) => record.last - record.first >= 2).length;
  if (wide < records.length * USUAL) return records;
  const places = new Set(facts.addresses.map((hit) => hit.block));
  return records.filter((record) => record.first !== record.last || places.has(record.first));
}

/** What bodies with public money say of their duties, with the office that hears complaints. */
const DUTIES =
  /\b(?:civil rights (?:laws?|regulations)|nondiscrimination statement|discrimination complaint|equal opportunity (?:provider|institution))\b/i;

/** A closing paragraph that looks like one more record ("Shelter not listed? Dial 211"). */
const isNote = ({ first, name }: RecordRange, blocks: readonly Block[]): boolean => {
  const block = blocks[first];
  if (block === undefined || (name?.from !== 'line' && name?.from !== 'prose')) return false;
  return speaksOfOther(block, 0) || DUTIES.test(block.text);
};

const AREA = /\b(county|region|area|district|zone|borough|counties|condado|zona)$/i;

/** "Knox County" with its coordinator's number, right above the places of that county, is none of them. */
function isOverOthers(
  record: RecordRange,
  next: RecordRange | undefined,
  blocks: readonly Block[],
  facts: Facts,
): boolean {
  const level = blocks[record.name?.block ?? -1]?.level ?? 0;
  const below = blocks[next?.name?.block ?? -1]?.level ?? 0;
  if (!record.name || !next || next.first !== record.last + 1 || level === 0 || below <= level) return false;
  return (
    AREA.test(record.name.text) && !facts.addresses.some(({ block }) => block >= record.first && block <= record.last)
  );
}

/** Headings that end a record whatever their level. */
const OTHER_HEADING =
  /^(faqs?|frequently asked questions|preguntas frecuentes|see also|ver tambien|related|nearby|similar|cercan[oa]s?|relacionad[oa]s?|(other|more|additional|find more|all) (\w+ )?(listings?|resources|locations|organizations|agencies|providers|results)|otr[oa]s (recursos|lugares|organizaciones)|you (may|might) also|people also|tambien te puede|recent(ly)? |latest |upcoming |leave a (reply|comment)|comments?$|add (a|your) |submit |suggest |report |claim |update |newsletter|subscribe|sponsors?|our (partners|sponsors)|disclaimer|about (this|the) (site|list|directory|page|guide|map)|archives?$|tags?$|share( this)?|back to|sign up|stay connected|follow us|volunteer|donate|donations?$|quick links|useful links|questions\?)/;
/** Sentences about the page itself or about another organization's list. */
const OTHER_LINE =
  /^(see also|ver tambien|related:|nearby:|you may also|the post .{3,200} appeared first on|back to top|volver arriba|last (updated|reviewed|modified)|updated on|actualizado el|source:|disclaimer|previous( page)?$|next( page)?$|page \d+ of|showing \d+|(for|send|report|make) (corrections|changes|updates|additions)\b|(\p{L}+ ){0,4}(not listed|not find|don.?t see|can.?t find)\b|(if you )?need (more|other|additional) (help|resources|information)|for (more|other|additional) (help|resources|listings|services)|(please )?(call|dial) (2-?1-?1|united way)|printed (by|on)|compiled by|corrections?:|correcciones:)|\b((to|please) (add|update|correct|suggest|submit|report)\b.{0,60}\b(list|listing|directory|page|information|resource|entry|organization|agency)|(questions|corrections|changes|comments|suggestions)\b.{0,40}\b(this|the|our) (list|page|directory|guide|website|site)|this (list|directory|guide) (is|was|has)|(list|directory|guide|information) (is|was) (compiled|provided|maintained|updated)|not (on|in) (this|the) list|esta lista (es|fue|ha))\b/u;
const LONGEST_NOTE = 400;

function shortened(record: RecordRange, blocks: readonly Block[]): RecordRange {
  const from = Math.max(record.first, record.name?.block ?? record.first) + 1;
  const top = blocks[record.name?.block ?? record.first]?.level ?? 0;
  for (let at = from; at <= record.last; at++) {
    const block = blocks[at];
    if (block && speaksOfOther(block, top)) return { ...record, last: at - 1 };
  }
  return record;
}

function speaksOfOther(block: Block, top: number): boolean {
  if (block.text.length > LONGEST_NOTE) return false;
  const text = fold(block.text).trim();
  if (block.level === 0) return OTHER_LINE.test(text);
  const above = top > 0 && top < 7 && block.level < top;
  return above || OTHER_HEADING.test(text);
}

interface Place {
  readonly name: RecordName;
  readonly at: number;
}

/** How far below its name the address of a place may stand, in blocks. */
const NEAR = 3;

function split(record: RecordRange, blocks: readonly Block[], facts: Facts): RecordRange[] {
  const addresses = facts.addresses.filter(
    (hit) => hit.block >= record.first && hit.block <= record.last && hit.value.address_1 !== '',
  );
  if (new Set(addresses.map((hit) => streetKey(hit.value))).size < 2) return [record];
  const places = namedPlaces(record, blocks, new Set(addresses.map((hit) => hit.block)));
  const first = places[0];
  // What stands above the first place is said of all of them, so that the cut would lose whose it is.
  if (places.length < 2 || !first || first.at > (record.name?.block ?? record.first)) return [record];
  return places.map(({ name, at }, nth) => ({
    first: nth === 0 ? record.first : at,
    last: (places[nth + 1]?.at ?? record.last + 1) - 1,
    name: nth === 0 ? (record.name ?? name) : name,
  }));
}

function namedPlaces(record: RecordRange, blocks: readonly Block[], addressed: ReadonlySet<number>): Place[] {
  const places: Place[] = [];
  for (let at = record.first; at <= record.last; at++) {
    const block = blocks[at];
    const name = block ? (block.level > 0 ? headingName(block) : nameInBlock(block)) : null;
    if (!name || name.from === 'line') continue;
    if (at !== record.name?.block && !hasOrganizationWord(name.text)) continue;
    const near = [0, 1, 2, NEAR].some((step) => at + step <= record.last && addressed.has(at + step));
    if (near) places.push({ name, at });
  }
  return places;
}
