/**
 * The services a resource offers: items of a labelled list, the category line of a listing, headings and menu entries
 * that name a kind of service, the title of an event whose organizer is the resource.
 */
import type { Found } from '../../domain/resource/resource-draft';
import type { Block } from '../capture/block';
import { fieldOfLabel } from '../fields/label-words';
import type { Labelled } from '../fields/labelled';
import { isOthersHeading, othersBlocks } from '../fields/others';
import { namesService, namesServiceInMenu } from '../fields/service-words';
import { fold, nameSimilarity, tidy, wordsOf } from '../words/fold';
import { isGenericName } from '../words/name-words';
import type { PageContext, Run } from './context';

const MOST = 20;
const LONGEST_ITEM = 9;
const SAME = 0.8;
/** The menus of such sites lead to all that a town, a county or a library does. */
const MANY_ERRANDS =
  /\b(?:city|county|town|village|borough|state|department|commission|authority|municipal\w*|courts?|university|college|librar\w+|school|district|council|ayuntamiento|gemeente)\b/i;

interface Named {
  readonly text: string;
  readonly block: Block;
}

/** At most twenty services of a run, in page order; `name` is the resource's own, `whole` that the run is the page. */
export function servicesOf(
  context: PageContext,
  run: Run,
  labels: readonly Labelled[],
  name: string,
  whole: boolean,
): Found<string>[] {
  const event = whole && isEvent(context, run);
  const items = labelledItems(context, labels);
  const listed = items.length > 0 ? items : headedItems(context, run);
  const named = [
    ...(event ? eventTitle(context, run, name) : []),
    ...(listed.length > 0 ? [] : plainList(context, run, whole)),
    ...typeLines(context, run, whole && !event && !MANY_ERRANDS.test(name)),
  ].map(({ text, block }): Found<string> => {
    const at = (context.page.starts[block.index] ?? 0) + Math.max(0, block.text.indexOf(text));
    return { value: text, confidence: 0.5, witness: 'text', evidence: context.page.quote(at, text.length) };
  });
  const kept: Found<string>[] = [];
  for (const one of [...listed, ...named]) {
    if (nameSimilarity(one.value, name) >= SAME) continue;
    if (!kept.some(({ value }) => nameSimilarity(value, one.value) >= SAME)) kept.push(one);
  }
  return kept.slice(0, MOST);
}

function labelledItems(context: PageContext, labels: readonly Labelled[]): Found<string>[] {
  const label = labels.find((one) => one.field === 'services');
  if (!label) return [];
  const blocks = context.blocks.slice(label.first, label.last + 1);
  const items = blocks.length > 1 ? blocks.map((block) => block.text) : label.text.split(/\s*[,;•·|/]\s+|\n/);
  // A footer's "Services" above one link is a menu.
  if (items.length < 2 && blocks[0]?.region !== 'main') return [];
  return items
    .map((item) => tidy(item, 120).replace(/[.;,:]+$/, ''))
    .filter((item) => item.length > 2 && wordsOf(item).length <= LONGEST_ITEM && !isSentence(item))
    .map((value) => ({ value, confidence: 0.6, witness: label.witness, evidence: label.evidence }));
}

/** "Services we provide" or "Our programs" above headings of their own: a card or a section for each. */
function headedItems({ page, blocks }: PageContext, run: Run): Found<string>[] {
  const others = othersBlocks(page, run.first, run.last);
  for (const label of blocks.slice(run.first, run.last + 1)) {
    if (label.level === 0 || label.level === 7 || label.region !== 'main' || others.has(label.index)) continue;
    if (fieldOfLabel(fold(label.text)) !== 'services') continue;
    const below: Block[] = [];
    for (const block of blocks.slice(label.index + 1, run.last + 1)) {
      if (block.level > 0 && block.level <= label.level) break;
      if (block.level > 0 && block.level < 7 && block.level <= (below[0]?.level ?? block.level)) below.push(block);
    }
    const named = below.filter(({ text }) => isOffer(text));
    if (named.length > 1 && named.length > below.length / 2)
      return named.map(({ text, index }) => ({
        value: tidy(text, 120),
        confidence: 0.5,
        witness: 'heading',
        evidence: page.quote(page.starts[index] ?? 0, text.length),
      }));
  }
  return [];
}

const isOffer = (text: string): boolean =>
  wordsOf(text).length <= LONGEST_ITEM &&
  !isSentence(text) &&
  !/[?!:]\s*$|\d/.test(text) &&
  !isOthersHeading(text) &&
  !isGenericName(text) &&
  fieldOfLabel(fold(text)) === null;

const isSentence = (text: string): boolean =>
  /[.!?]\s|\d{3}[-.) ]+\d{4}|\S@\S|https?:|\b(?:we|you|click|is|are|was|call|our|film)\b/i.test(text);

/** A page of an events calendar: the title is what is offered; venue, organizer and menu are somebody else's. */
export const isEvent = ({ blocks }: PageContext, run: Run): boolean =>
  blocks
    .slice(run.first, run.last + 1)
    .some(({ text }) =>
      /^(?:venue|organizer|organizador|event categor(?:y|ies)\b.*|google calendar|icalendar|« all events)$/i.test(text),
    );

function eventTitle({ blocks }: PageContext, run: Run, name: string): Named[] {
  const block = blocks.slice(run.first, run.last + 1).find((one) => one.level === 1 && one.region === 'main');
  if (!block) return [];
  const text = block.text.replace(
    /\s+(?:sponsored by|presented by|hosted by|con el apoyo de|organizado por)\s.*$/is,
    '',
  );
  const words = wordsOf(text).length;
  const same = nameSimilarity(text, name) >= SAME || nameSimilarity(block.text, name) >= SAME;
  return words > 0 && words <= 12 && !same ? [{ text, block }] : [];
}

/** A row of a list that holds nothing but its name, a line about it, and short items without figures. */
function plainList({ blocks }: PageContext, run: Run, whole: boolean): Named[] {
  if (whole) return [];
  const own = blocks.slice(run.first + 1, run.last + 1);
  const items = own.filter((block) => block.tag === 'li');
  const others = own.length - items.length;
  const plain = items.every(
    ({ text }) => wordsOf(text).length <= 6 && !/\d|:|\n/.test(text) && !isSentence(text) && /^\p{Lu}/u.test(text),
  );
  return items.length > 0 && others <= 2 && plain && !own.some(({ text }) => /\d{3}[-.) ]+\d{4}/.test(text))
    ? items.map((block) => ({ text: tidy(block.text, 80), block }))
    : [];
}

/** Lines, headings and (on a page of the resource's own) menu entries that name a kind of service. */
function typeLines({ page, blocks }: PageContext, run: Run, menus: boolean): Named[] {
  const others = othersBlocks(page, run.first, run.last);
  const found: Named[] = [];
  for (const block of blocks.slice(run.first, run.last + 1)) {
    const menu = block.region !== 'main';
    if (others.has(block.index) || (menu && !menus) || block.text.length > 300 || isOthersHeading(block.text)) continue;
    const names = menu ? namesServiceInMenu : namesService;
    for (const line of block.text.split('\n')) {
      const text = tidy(line, 80).replace(/[.:]$/, '');
      if (names(text)) found.push({ text, block });
    }
  }
  return found;
}
