/**
 * Records that are runs of blocks without an element of their own: each begins with a heading, with bold words, or
 * with a name right above an address.
 */
import type { Block } from '../capture/block';
import type { Facts } from '../fields/facts';
import { lineKind } from '../hours/line-kind';
import type { Outline } from '../model/outline';
import { OURS } from '../prose/between';
import { hasOrganizationWord, isGenericName, isTitled } from '../words/name-words';
import { type Grouping, isSites, type RecordName, type RecordRange } from './record';
import { nameInBlock, recordName } from './record-name';
import { roomOf } from './room';

type Test = (block: Block) => boolean;
/** Does `block` end the record that `opening` began? */
type EndTest = (block: Block, opening: Block) => boolean;

/** One cut for each heading level, and one where every heading with a name of its own begins a record. */
export function headingGroups(outline: Outline): Grouping[] {
  const { blocks } = outline;
  const headings = blocks.filter((block) => block.level > 0 && !isSites(block.region));
  const levels = new Set(headings.map((block) => block.level));
  const byLevel = [...levels].map((level) =>
    runs(
      'headings',
      outline,
      (block) => block.level === level,
      (block) => block.level > 0 && block.level <= level,
    ),
  );
  const real: Test = (block) => block.level > 0 && block.level < 7;
  // "Hours" below a name belongs to it, "Questions" above the level of the names does not.
  const ends: EndTest = (block, opening) =>
    real(block) &&
    (block.level < opening.level ||
      !isGenericName(block.text) ||
      (block.level === opening.level && lineKind(block.text) === 'days'));
  return [...byLevel, runs('headings', outline, real, ends)];
}

/** Each block that opens with a bold name begins a record. */
export function boldGroup(outline: Outline): Grouping {
  const opens: Test = (block) =>
    block.level === 0 &&
    block.boldStart > 2 &&
    block.boldStart < block.text.length &&
    nameInBlock(block)?.from === 'bold';
  return runs(
    'bold',
    outline,
    (block) => block.level === 7 || opens(block),
    (block) => block.level > 0 || block.line === true || opens(block),
  );
}

/** Each line or sentence of a paragraph that lists organizations with their numbers. */
export function listedGroup(outline: Outline): Grouping {
  return runs(
    'lines',
    outline,
    ({ line }) => line === true,
    () => true,
  );
}

/** Each paragraph that is nothing but a link to somebody's site begins a record, with what is told below it. */
export function linkGroup(outline: Outline): Grouping {
  const opens: Test = (block) => {
    const [link] = block.links;
    if (!link || block.level > 0 || block.tag === 'li' || block.row >= 0) return false;
    const alone = link.start <= 1 && link.end >= block.text.length - 1 && /^https?:/i.test(link.href);
    return alone && nameInBlock(block)?.from === 'link';
  };
  return runs('bold', outline, opens, (block) => block.level > 0 || opens(block));
}

/** Each paragraph of several lines whose first is a name begins a record, with what is told below it. */
export function paragraphGroup(outline: Outline): Grouping {
  const opens: Test = (block) => isParagraph(block) && nameInBlock(block) !== null;
  return runs('lines', outline, opens, (block) => block.level > 0 || RULE.test(block.text) || beginsAnother(block));
}

const isParagraph = ({ level, row, text }: Block): boolean => {
  const end = text.indexOf('\n');
  return level === 0 && row < 0 && end > 2 && end <= LONGEST_NAME;
};

/** "Saturday Pancakes", and below it where: perhaps no name, and yet no more of what stands above. */
const beginsAnother = (block: Block): boolean =>
  isParagraph(block) && (nameInBlock(block) !== null || isTitled(block.text.split('\n')[0] ?? ''));

/** A line drawn with signs. */
const RULE = /^[=_*~#-]{4}/;
const LONGEST_NAME = 80;

/** Google's documents end a list where one of another depth begins: "lst-kix_a1b2-0", "lst-kix_a1b2-1 start". */
export function depthGroup(outline: Outline): Grouping {
  const depth = ({ tag, element }: Block): number =>
    tag === 'li'
      ? Number(/lst-kix_\w+-(\d)/.exec(outline.at(outline.at(element)?.parent ?? -1)?.class ?? '')?.[1] ?? -1)
      : -1;
  const depths = outline.blocks.map(depth);
  const outer = depths.includes(1) ? 0 : -2;
  return runs(
    'siblings',
    outline,
    ({ index }) => depths[index] === outer,
    ({ index }) => (depths[index] ?? 0) < 1,
  );
}

/** So many blocks of one class, all of them names, show that the class is for names. */
const NAMES = 3;

/** Plain lines whose names alone have a class of their own (`<div class="n">Elm House</div>` above its lines). */
export function classGroup(outline: Outline): Grouping {
  const { blocks } = outline;
  const byClass = new Map<string, Block[]>();
  for (const block of blocks) {
    if (block.level > 0 || block.row >= 0 || isSites(block.region)) continue;
    const own = `${block.tag} ${outline.classOf(block)}`;
    if (own.endsWith(' ')) continue;
    const known = byClass.get(own);
    if (known) known.push(block);
    else byClass.set(own, [block]);
  }
  const named = [...byClass.values()].find(
    (all) => all.length >= NAMES && all.length * 2 <= blocks.length && all.every((block) => isNameLine(block)),
  );
  const names = new Set(named?.map(({ index }) => index));
  const begins: Test = ({ index }) => names.has(index);
  return runs('lines', outline, begins, (block) => begins(block) || block.level > 0);
}

const isNameLine = (block: Block): boolean => {
  const name = nameInBlock(block);
  return name !== null && name.text.length >= block.text.trim().length - 2;
};

/** Terms of a definition list, each with what stands beside it. */
export function termGroup(outline: Outline): Grouping {
  return runs(
    'rows',
    outline,
    (block) => block.tag === 'dt',
    (block, opening) => block.row !== opening.row,
  );
}

/** A paragraph that goes on about the place of the one before it. */
const ABOUT_IT =
  /^(?:it|they|there|its|their|the (?:pantry|shelter|cent(?:er|re)|clinic|church|kitchen|mission|program|building|site|doors)|hours|open|doors|phone|tel|located|bring|meals?|lunch|dinner|supper|no (?:id|appointment|questions)|abre|est[aá]|tel[eé]fono|horario|el comedor|la despensa)\b/iu;
const PARAGRAPHS = 2;

/** Sentences that tell of a place: each with what the same sentences, and a paragraph or two behind them, say of it. */
export function proseGroup({ blocks }: Outline): Grouping {
  const records = blocks.flatMap((block) => {
    const name = block.told ? (nameElsewhere(block.told.by ?? '', blocks) ?? nameInBlock(block)) : null;
    if (!name) return [];
    let last = block.index;
    for (let next = blocks[last + 1]; next && last - block.index < PARAGRAPHS; next = blocks[last + 1]) {
      const own = next.level === 0 && !next.told && next.region === block.region;
      if (!own || !ABOUT_IT.test(next.text) || OURS.test(next.text)) break;
      last++;
    }
    return [{ first: block.index, last, name }];
  });
  return { how: 'prose', records };
}

/** The name of a part that tells it by initials or as "us", where it first stands in full. */
function nameElsewhere(text: string, blocks: readonly Block[]): RecordName | null {
  const block = text === '' ? undefined : blocks.find((one) => one.text.includes(text));
  return block ? { text, block: block.index, start: block.text.indexOf(text), from: 'prose' } : null;
}

/** Plain lines: a name, below it (or behind it) an address, then whatever belongs to it. */
export function placeGroup(outline: Outline, facts: Facts): Grouping {
  const { blocks } = outline;
  const begins = new Set<number>();
  const told = new Set(
    [...facts.phones, ...facts.emails, ...facts.hours, ...facts.addresses, ...facts.sites].map(({ block }) => block),
  );
  for (const hit of facts.addresses) {
    if (hit.value.address_1 === '') continue;
    for (let at = hit.block; at >= Math.max(0, hit.block - 2); at--) {
      const block = blocks[at];
      const street = at === hit.block && block?.text.startsWith(hit.value.as_written.slice(0, STREET_START));
      const name = block && block.level === 0 && !street ? nameInBlock(block) : null;
      if (!name || name.from === 'prose') continue;
      begins.add(at);
      break;
    }
  }
  // A place without a street: its name between what is told of another and its number, or between any two if it says what it is.
  const bare = bareNumbers(blocks, facts);
  const between = ({ index, level, row }: Block): boolean =>
    level === 0 && row < 0 && !told.has(index) && told.has(index - 1) && told.has(index + 1);
  if (begins.size > 1)
    for (const block of blocks)
      if (between(block) && isNameLine(block) && (bare.has(block.index + 1) || hasOrganizationWord(block.text)))
        begins.add(block.index);
  const starts: Test = (block) => begins.has(block.index);
  const many = blocks.filter((block) => starts(block) && isParagraph(block)).length > 1;
  return runs('lines', outline, starts, (block) => starts(block) || block.level > 0 || (many && beginsAnother(block)));
}

/** Plain lines: a name, and right below it nothing but the number to reach it by. */
export function reachGroup(outline: Outline, facts: Facts): Grouping {
  const { blocks } = outline;
  const bare = bareNumbers(blocks, facts);
  const begins: Test = ({ index, level, row }) => {
    const named = level === 0 && row < 0 && !bare.has(index) && bare.has(index + 1);
    return named && nameInBlock(blocks[index] as Block) !== null;
  };
  return runs('siblings', outline, begins, (block) => begins(block) || block.level > 0);
}

const LONGEST_NUMBER = 40;
/** Characters: a block that opens with so much of an address opens with no name. */
const STREET_START = 12;

/** The blocks that hold hardly more than a telephone number. */
const bareNumbers = (blocks: readonly Block[], facts: Facts): ReadonlySet<number> =>
  new Set(
    facts.phones.flatMap(({ block: at }) => {
      const { level, text = '', line } = blocks[at] ?? {};
      return level === 0 && !line && text.length <= LONGEST_NUMBER ? [at] : [];
    }),
  );

function runs(how: Grouping['how'], outline: Outline, begins: Test, ends: EndTest): Grouping {
  const { blocks } = outline;
  const records: RecordRange[] = [];
  for (const block of blocks) {
    if (isSites(block.region) || !begins(block)) continue;
    let last = block.index;
    for (
      let next = blocks[last + 1];
      next && !ends(next, block) && next.region === block.region;
      next = blocks[last + 1]
    )
      last++;
    const name = recordName(outline, block.index, block.index);
    records.push({ first: block.index, last, name, ...(block.line && { listed: true }) });
  }
  return { how, records: bounded(inTheirBoxes(outline, records)) };
}

/** Records that end where the next begins keep to the box that both stand in, or to the box that each has. */
function inTheirBoxes(outline: Outline, records: readonly RecordRange[]): RecordRange[] {
  const room = records.map(() => Number.POSITIVE_INFINITY);
  records.forEach((record, at) => {
    const next = records[at + 1];
    if (!next || next.first !== record.last + 1) return;
    const [own, others] = roomOf(outline, record.first, next.first);
    room[at] = Math.min(room[at] ?? own, own);
    room[at + 1] = Math.min(room[at + 1] ?? others, others);
  });
  return records.map((record, at) => ({
    ...record,
    last: Math.max(record.first, Math.min(record.last, room[at] ?? 0)),
  }));
}

/** A record far longer than its neighbours runs on into something else (often the page's end): it is cut short. */
function bounded(records: readonly RecordRange[]): RecordRange[] {
  if (records.length < 2) return [...records];
  const lengths = records.slice(0, -1).map(({ first, last }) => last - first + 1);
  const usual = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.75)] ?? 2;
  return records.map((record, at) => {
    const longest = Math.max(2, usual) * (at === records.length - 1 ? 2 : 4);
    return record.last - record.first < longest ? record : { ...record, last: record.first + longest - 1 };
  });
}
