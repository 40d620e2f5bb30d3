/**
 * The outline of a page whose running text tells of several places, with that text parted so that each place begins a
 * block of its own that knows its name. Lengths stay: a block ends where one space stood.
 */
import type { Block } from '../capture/block';
import type { PageText } from '../capture/page-text';
import type { Facts } from '../fields/facts';
import { looksLikeHours } from '../hours/looks-like-hours';
import { Outline } from '../model/outline';
import { type Part, partBlocks } from '../model/part-blocks';
import { nameInBlock } from '../segment/record-name';
import { fold, wordsOf } from '../words/fold';
import { hasOrganizationWord } from '../words/name-words';
import { markedNames } from './marked-names';
import { namesInProse } from './names-in-prose';
import { type Anchor, masked, type Unit, unitsOf } from './places-in-prose';
import { writersName } from './writer';

/** Running text, not a label, a value or a whole page in one block. */
const SHORTEST = 24;
const LONGEST = 6_000;
/** Newsletters stand in cells of tables; from so many characters on one holds sentences. */
const LONG_CELL = 80;
const MOST_BLOCKS = 400;
/** So many names in bold or with a link are places, where one of them says so by a word. */
const MARKED = 3;
/** Lines that hold this much on average are no running text. */
const LINES = 3;
const LINE = 60;

/** What the page calls its site, and what both call themselves (folded). */
interface Named {
  readonly home: string;
  readonly called: string;
}

/** The parted outline, or null when the text does not tell of two places. */
export function partProse(outline: Outline, page: PageText, facts: Facts, { home, called }: Named): Outline | null {
  const prose = outline.blocks.filter(isProse);
  if (prose.length === 0 || prose.length > MOST_BLOCKS) return null;
  const anchors = anchorsOf(page, facts);
  if (anchors.size === 0 && facts.hours.length < 2) return null;
  const telling = prose.filter(({ index, text }) => anchors.has(index) || looksLikeHours(text));
  if (telling.length === 0) return null;
  const towns = new Set(facts.addresses.map(({ value }) => fold(value.city)));
  const writer = writersName(outline.blocks, called);
  const shorts = new Map([...shortForms(prose, anchors, towns, writer), ...initialsIn(prose)]);
  const cuts = new Map<number, Unit[]>();
  const strong = new Set<string>();
  const marked = new Set<string>();
  const weak = new Set<string>();
  for (const block of telling) {
    const beside = { shorts, marked: markedNames(block, home), writer };
    const units = unitsOf(block.text, anchors.get(block.index) ?? [], beside);
    const told = units.filter((unit) => unit.name);
    if (told.length === 0) continue;
    for (const { name } of told) {
      const kind = name?.strong ? strong : name?.marked === 'surely' ? marked : weak;
      kind.add(fold(name?.text ?? ''));
    }
    cuts.set(block.index, units);
  }
  tellWriterOnce(cuts);
  // People with their addresses are no places: most names must say what they are.
  const sure = strong.size + marked.size;
  const few = strong.size < 2 && (strong.size === 0 || sure < MARKED);
  return few || weak.size > sure ? null : parted(outline, cuts);
}

/** The writer's own place is told once: with its name, or else where it first asks to come. */
function tellWriterOnce(cuts: Map<number, Unit[]>): void {
  const all = [...cuts.values()].flat();
  const asked = all.find(({ name }) => name?.writes);
  if (!asked) return;
  const own = all.filter(({ name }) => name && fold(name.text) === fold(asked.name?.text ?? ''));
  const kept = own.find(({ name, placed }) => placed && !name?.writes) ?? asked;
  const others = new Set(own.filter((unit) => unit !== kept && (unit.name?.writes || !unit.placed)));
  for (const [block, units] of cuts)
    cuts.set(
      block,
      units.map((unit) => (others.has(unit) ? { ...unit, name: null } : unit)),
    );
}

const isProse = (block: Block): boolean =>
  block.level === 0 &&
  block.region === 'main' &&
  (block.row < 0 || block.text.length >= LONG_CELL) &&
  block.text.length >= SHORTEST &&
  block.text.length <= LONGEST &&
  block.text.includes(' ') &&
  !isLines(block);

/** A name, and line by line what there is to say of it. */
function isLines(block: Block): boolean {
  const lines = block.text.split('\n');
  return lines.length >= LINES && block.text.length < lines.length * LINE && nameInBlock(block) !== null;
}

function anchorsOf(page: PageText, facts: Facts): Map<number, Anchor[]> {
  const found = new Map<number, Anchor[]>();
  const put = (kind: Anchor['kind'], hits: Facts['addresses'] | Facts['phones']): void => {
    for (const { at, length, block } of hits) {
      const start = at - (page.starts[block] ?? 0);
      const end = Math.min(start + length, page.blocks[block]?.text.length ?? 0);
      if (length > 0 && end > start) found.set(block, [...(found.get(block) ?? []), { kind, start, end }]);
    }
  };
  put('address', facts.addresses);
  put('phone', facts.phones);
  for (const list of found.values()) list.sort((a, b) => a.start - b.start);
  return found;
}

/** The first words of the names that the text gives in full: "Elm Memorial" of "Elm Memorial Baptist Church". */
function shortForms(
  prose: readonly Block[],
  anchors: ReadonlyMap<number, readonly Anchor[]>,
  towns: ReadonlySet<string>,
  writer: string,
): Map<string, string> {
  const shorts = new Map<string, string>();
  for (const block of prose) {
    for (const { text, strong } of namesInProse(masked(block.text, anchors.get(block.index) ?? []))) {
      const words = text.split(' ');
      if (!strong) continue;
      for (let count = 2; count < words.length; count++) {
        const short = words.slice(0, count).join(' ');
        const own = wordsOf(short).length > 1 && !towns.has(fold(short));
        if (!own || !/^\p{Lu}/u.test(words[count - 1] ?? '')) continue;
        // "Elm Food Bank" is whole as well, whoever is the "Elm Food Bank Team".
        const known = hasOrganizationWord(short) ? '' : (shorts.get(fold(short)) ?? text);
        shorts.set(fold(short), writer.startsWith(`${short} `) ? writer : fold(known) === fold(text) ? known : '');
      }
    }
  }
  return shorts;
}

/** "Elm Food Bank (EFB)": the full names of initials, by these folded. */
function initialsIn(prose: readonly Block[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const { text } of prose) {
    if (!text.includes('(')) continue;
    for (const name of namesInProse(text)) {
      const short = /^ \((?:the )?["“]?(\p{Lu}{3,8})["”]?\)/u.exec(text.slice(name.end, name.end + 24))?.[1] ?? '';
      if (name.strong && short.startsWith(name.text.slice(0, 1))) known.set(fold(short), name.text);
    }
  }
  return known;
}

function parted(outline: Outline, cuts: ReadonlyMap<number, readonly Unit[]>): Outline {
  const { blocks, elements } = partBlocks(outline, (block) =>
    (cuts.get(block.index) ?? []).map((unit) => partOf(block, unit)),
  );
  return new Outline(blocks, elements);
}

const partOf = ({ boldStart, text }: Block, { start, end, name }: Unit): Part => ({
  start,
  end,
  boldStart: start === 0 ? Math.min(boldStart, end) : 0,
  ...(name && {
    told: {
      start: name.start - start,
      end: name.end - start,
      ...(text.slice(name.start, name.end) !== name.text && { by: name.text }),
    },
  }),
});
