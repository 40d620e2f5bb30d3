/**
 * The edges of a list: a part of the page above or below the records that was cut off as one more record. Where all
 * others begin in elements of one kind, a first or last one that begins in another and has no address is none of them
 * ("Questions", "Urgencias sociales", the heading of the list itself).
 */
import type { Facts } from '../fields/facts';
import type { Outline } from '../model/outline';
import { OURS } from '../prose/between';
import { fold } from '../words/fold';
import { CLOSING } from '../words/letter-words';
import { hasOrganizationWord } from '../words/name-words';
import type { RecordRange } from './record';

/** So many records must agree about how one begins. */
const AGREEING = 3;
/** How many elements around the name are looked at. */
const AROUND = 2;

/** The records without what stands at either end and is built otherwise than all of them. */
export function withoutEdges(records: readonly RecordRange[], outline: Outline, facts: Facts): readonly RecordRange[] {
  if (records.length <= AGREEING) return records;
  const placed = new Set(facts.addresses.map((hit) => hit.block));
  const dialled = new Set(facts.phones.map((hit) => hit.block));
  const timed = new Set(facts.hours.map((hit) => hit.block));
  const kinds = records.map((record) => kindOf(record, outline));
  const boxes = boxesOf(records[1], outline);
  const isOther = (at: number, kind: string): boolean => {
    const record = records[at];
    if (!record || kinds[at] === kind || isSameBox(kinds[at] ?? '', kind)) return false;
    if ([...boxesOf(record, outline)].some((box) => boxes.has(box))) return false;
    const holds = (blocks: ReadonlySet<number>): boolean => {
      for (let block = record.first; block <= record.last; block++) if (blocks.has(block)) return true;
      return false;
    };
    const alike = record.name?.from === records[1]?.name?.from && hasOrganizationWord(record.name?.text ?? '');
    return !holds(placed) && !(alike && holds(dialled) && holds(timed));
  };
  const inner = kinds.slice(1, -1);
  const [usual] = inner;
  if (usual === undefined || inner.some((kind) => kind !== usual)) return records;
  const from = isOther(0, usual) ? 1 : 0;
  const to = isOther(records.length - 1, usual) ? records.length - 1 : records.length;
  return to - from >= AGREEING ? records.slice(from, to) : records;
}

/** Neither the country nor the end of an address of the web is "us". */
const isOurs = (text: string): boolean => OURS.test(text.replace(/\bU\.?S\b|\S+[.@]\S+/g, ''));

/**
 * The list without what its writer says below it: where only the last record speaks of "us", and below what is told of
 * its place ("We will still offer help at our building", "Warmly, …").
 */
function withoutWriter(records: readonly RecordRange[], { blocks }: Outline, facts: Facts): readonly RecordRange[] {
  const last = records.at(-1);
  const others = records.slice(0, -1);
  const longest = Math.max(...others.map((one) => one.last - one.first));
  if (!last || others.length === 0 || last.last - last.first <= longest) return records;
  const told = [...facts.addresses, ...facts.phones].map(({ block }) => block);
  const speaks = ({ first, last: end, name }: RecordRange, from = first): number =>
    blocks
      .slice(from, end + 1)
      .find(({ index, text, level }) => index !== name?.block && level === 0 && (isOurs(text) || CLOSING.test(text)))
      ?.index ?? -1;
  if (others.some((record) => speaks(record) >= 0)) return records;
  const at = speaks(last, last.first + 1);
  const enough = told.some((block) => block >= last.first && block < at);
  return at > 0 && enough ? [...others, { ...last, last: at - 1 }] : records;
}

/** Where every record is one paragraph or entry, what follows the last one is said of all, or of somebody else. */
export function withoutTail(all: readonly RecordRange[], outline: Outline, facts: Facts): readonly RecordRange[] {
  const records = withoutWriter(all, outline, facts);
  const last = records.at(-1);
  const others = records.slice(0, -1);
  if (!last || last.name === null || others.length + 1 < AGREEING) return records;
  if (last.name.block !== last.first || others.some(({ first, last: end }) => first !== end)) return records;
  const told = [...facts.addresses, ...facts.hours, ...facts.phones].some(({ block }) => block === last.first);
  return told ? [...others, { ...last, last: last.first }] : records;
}

/**
 * Elements with a class that hold the record and nothing else: their parent, tag and class. A record that lacks its
 * street stands in such a box like the others.
 */
function boxesOf(record: RecordRange | undefined, outline: Outline): ReadonlySet<string> {
  const boxes = new Set<string>();
  if (!record) return boxes;
  let at = outline.at(outline.blocks[record.name?.block ?? record.first]?.element ?? -1)?.parent ?? -1;
  for (let box = outline.at(at); box && box.first >= record.first && box.last <= record.last; box = outline.at(at)) {
    at = box.parent;
    const own = box.class.trim();
    if (own !== '' && box.first < box.last) boxes.add(`${at} ${box.tag}.${own}`);
  }
  return boxes;
}

/** The one card of its section stands in no grid, but is a card like the others ("card wide" beside "card"). */
function isSameBox(one: string, usual: string): boolean {
  const [own = [], wanted = []] = [one, usual].map((kind) => (kind.split('<')[0] ?? '').split(/[. ]/));
  return (wanted[1] ?? '') !== '' && wanted.every((part) => own.includes(part));
}

/** What stands behind a publisher's name over the links to its other pages. */
const NETWORK =
  /^(?:network|family|sites?|home(?: ?page)?|projects?|resources|pages|guides|websites?|red|sitios|paginas|recursos|guias|proyectos)?(?: (?:network|sites?|pages|family|resources))?$/;

/** "Elm Council, 12 Oak St, 213-555-0134" in one line below a list whose names are set off otherwise. */
function isFoot(record: RecordRange, records: readonly RecordRange[]): boolean {
  const others = records.slice(0, -1);
  const from = record.name?.from;
  const foot = record === records.at(-1) && record.first === record.last && (from === 'line' || from === 'cell');
  return foot && others.length >= AGREEING && others.every(({ name }) => name && name.from !== from);
}

/** The same at the very end of the page, with an address, below records of several lines each: the owner's, whoever it is. */
function isLastLine(record: RecordRange, records: readonly RecordRange[], { blocks }: Outline, facts: Facts): boolean {
  const own = blocks[record.first];
  const lines = ({ first, last }: RecordRange): number => last - first + (blocks[first]?.text.split('\n').length ?? 0);
  return (
    isFoot(record, records) &&
    record.last === blocks.length - 1 &&
    own !== undefined &&
    own.row < 0 &&
    lines(record) === 1 &&
    records.slice(0, -1).every((one) => lines(one) > 1) &&
    facts.addresses.some(({ block }) => block === own.index)
  );
}

/**
 * The records without the foot of the page's own publisher (one of `sites`; `called` is all that page and site call
 * themselves, folded), and without the box in which it links its pages.
 */
export function withoutPublisher(
  records: readonly RecordRange[],
  outline: Outline,
  facts: Facts,
  sites: readonly string[],
  called: string,
): readonly RecordRange[] {
  const names = sites.map((site) => fold(site).trim()).filter((site) => site.length > 5);
  const reached = new Set([...facts.phones, ...facts.addresses].map((hit) => hit.block));
  const kept = records.filter((record) => {
    const { name, first, last } = record;
    const text = fold(name?.text ?? '').trim();
    if (text.length > 8 && called.includes(text) && isFoot(record, records)) return false;
    if (isLastLine(record, records, outline, facts)) return false;
    const own = names.some((site) => text.startsWith(site) && NETWORK.test(text.slice(site.length).trim()));
    if (!own) return true;
    for (let at = first; at <= last; at++) if (reached.has(at)) return true;
    return false;
  });
  return kept.length > 1 ? kept : records;
}

/**
 * Tags and classes of the elements around the one that names a record. Its own tag tells nothing: a program may stand
 * one level of headings above the places.
 */
function kindOf({ first, name }: RecordRange, outline: Outline): string {
  const parts: string[] = [];
  const own = outline.blocks[name?.block ?? first]?.element ?? -1;
  let at = outline.at(own)?.parent ?? -1;
  for (; at >= 0 && parts.length < AROUND; at = outline.at(at)?.parent ?? -1) {
    const element = outline.at(at);
    parts.push(
      `${element?.tag}.${element?.class.replace(/\b(active|current|selected|first|last|even|odd|open)\b/g, '').trim()}`,
    );
  }
  return parts.join('<');
}
