/**
 * Reads "Label: value", a label line with its text below, label cells with their value beside them, the columns of a
 * table and the answers to questions. The value ends at the next label, the next heading or the end of the run.
 */
import type { Quote } from '../../domain/resource/resource-draft';
import type { Block } from '../capture/block';
import type { PageText } from '../capture/page-text';
import type { PageElement } from '../model/page-model';
import { fold, tidy } from '../words/fold';
import { columnLabels } from './column-labels';
import { inlineLabels } from './inline-labels';
import { fieldOfLabel, isOtherLabel, type LabelledField } from './label-words';
import { fieldOfLeadIn, namesPaper } from './lead-ins';
import { isOthersHeading, othersBlocks } from './others';
import { fieldOfQuestion } from './question-words';
import { sentencesOf } from './sentence-split';
import { type ProseField, STATES } from './sentences';

export interface Labelled {
  readonly field: LabelledField;
  readonly text: string;
  readonly evidence: Quote;
  /** First and last block of the value. */
  readonly first: number;
  readonly last: number;
  /** 'table' when label and value are cells of one row or a dt and its dd. */
  readonly witness: 'label' | 'table';
}

const MAX_VALUE = 700;
const MAX_BLOCKS = 14;
const FORM = /^(?:form|fieldset|option|select|button|label|legend)$/;
const ASKS_PAPERS =
  /\b(?:bring|docum|pap|ids?\b|identif|proof|checklist|show|present|tra(?:er|iga)|llev|aport|mee|apport|piece)/;
const NOTHING =
  /^(?:n\/?a|none listed|not (?:available|applicable|specified)|unknown|tbd|call|[^:]{1,30}:|[^\p{L}$£€%]*)$/iu;
const LINK_WORDS = /^(?:click|learn|read|see|view|download|more|apply|here|visit|ver|leer|haga)\b.{0,28}$/i;

/** All labelled values in blocks `first` to `last`, in order. */
export function readLabelled(
  page: PageText,
  first: number,
  last: number,
  elements: readonly PageElement[] = [],
): Labelled[] {
  const others = othersBlocks(page, first, last);
  const title = page.blocks.findIndex((block) => block.level === 1 && block.region !== 'header');
  const found: Labelled[] = [];
  const announced: Labelled[] = [];
  const add = (field: LabelledField, value: Omit<Labelled, 'field'> | null): void => {
    const words =
      field === 'application'
        ? value?.text.replace(/\b(?:ext|poste|tel|x|tty|english|espa[nñ]ol)\b|\S+@\S+/gi, '')
        : value?.text;
    if (value && !NOTHING.test(words ?? '') && !(value.text.length < 32 && LINK_WORDS.test(value.text)))
      found.push({ field, ...value });
  };
  for (const cell of columnLabels(page, elements, first, last))
    add(cell.field, partOf(page, cell.first, cell.last, 'table'));
  for (let at = first; at <= last; at++) {
    const block = page.blocks[at];
    if (!block || block.region === 'nav' || others.has(at)) continue;
    const inline = inlineLabels(block.text, block.boldStart);
    for (const { field, from, to } of inline) {
      const start = (page.starts[at] ?? 0) + from;
      const raw = block.text.slice(from, Math.min(to, from + MAX_VALUE));
      const own = {
        text: tidy(raw, MAX_VALUE),
        evidence: page.quote(start, raw.trimEnd().length),
        first: at,
        last: at,
      };
      // "To apply, bring the following:" – the list below belongs to it.
      const below = /[:：]\s*$/.test(raw) ? valueAfter(page, at, last, field) : null;
      add(field, { ...(below ? { ...below, text: `${own.text} ${below.text}` } : own), witness: 'label' });
    }
    if (inline.length > 0) continue;
    const field = fieldOfBlock(block, page.blocks[at + 1], at === title);
    if (field) {
      const value = valueAfter(page, at, last, field);
      // "What do I need to know?": advice asks for no papers.
      if (field !== 'documents' || ASKS_PAPERS.test(fold(block.text)) || (value && namesPaper(value.text)))
        add(field, value);
    } else announced.push(...announcedBy(page, at, last));
  }
  return [...found, ...announced];
}

/** The list below a sentence that announces it. */
function announcedBy(page: PageText, at: number, last: number): Labelled[] {
  const own = page.blocks[at];
  if (!own || own.level > 0 || page.blocks[at + 1]?.tag !== 'li') return [];
  const items = page.blocks.slice(at + 1, Math.min(last, at + MAX_BLOCKS) + 1);
  const end = items.findIndex((item) => item.tag !== 'li');
  const list = end < 0 ? items : items.slice(0, end);
  const field = fieldOfLeadIn(
    own.text,
    list.map((item) => item.text),
  );
  return field ? [{ field, ...partOf(page, at + 1, at + list.length, 'label') }] : [];
}

/** The field that a whole block is the label of. `title`: it is the first of the page's great headings. */
function fieldOfBlock(block: Block, next: Block | undefined, title: boolean): LabelledField | null {
  if (block.text.length > 130) return null;
  const folded = fold(block.text.replace(/[:：]\s*$/, ''));
  const hasCell = block.row >= 0 && next?.row === block.row;
  const question = /\?\s*$/.test(block.text);
  const field = fieldOfLabel(folded) ?? (question ? fieldOfQuestion(folded) : null);
  if (!field || (block.level > 0 && isOthersHeading(block.text))) return null;
  // The title of a page ("Get help", "Our services") stands above everything.
  if (block.level === 1 && title && !/^(?:eligibility|documents|fees)$/.test(field)) return null;
  if (hasCell && next && markName(next.text)) return null;
  const whole = block.links.some((link) => link.end - link.start >= block.text.length - 1);
  const announces =
    (block.level > 0 && !WEAK.test(folded)) ||
    question ||
    /[:：]\s*$/.test(block.text) ||
    /^(?:dt|th)$/.test(block.tag);
  return announces || hasCell || (!whole && PLAIN.test(folded)) ? field : null;
}

/** Words that label only what stands behind a colon or in the next cell. */
const WEAK =
  /^(?:serv(?:es|ing)|open to|for|who|open|type|access|groups?|public|audience|limits?|guidelines|ages?|id|ids|when|days|valor|usuarios|help)$/;

/** Labels that say enough to be one without any mark of it: a line of their own in a plain box. */
const PLAIN =
  /\b(?:eligib\w*|elegib\w*|requisitos|horarios?|what to bring|que traer|how to (?:apply|access|get|register)|como (?:aplicar|solicitar)|application process|who (?:can|is|qualifies|we serve)\b.*|quien(?:es)? pueden? .*|documents? (?:required|needed)|required documents|fees?|costs?|costo|languages?(?: \w+)?|area served|service area|accessibility|services (?:offered|provided)|target population|intake (?:process|procedure)|description)\b/;

const markName = (text: string): boolean => {
  const folded = fold(text.slice(0, 70).replace(/[:：]\s*$/, ''));
  return fieldOfLabel(folded) !== null || isOtherLabel(folded);
};

/** Lines of a list that is none to the browser: short, without a full stop, and no way to reach anybody. */
const isShort = (before: Block | undefined, block: Block): boolean =>
  [before, block].every(
    (one) => one && one.text.length < 90 && !/[.!?]$|\d{3}[-. )]+\d{4}|\S@\S|\d:\d\d/.test(one.text),
  ) &&
  before?.tag === block.tag &&
  block.level === 0;

/** A further paragraph belongs to the value when it says more of the same. */
const goesOn = (field: LabelledField, block: Block, at: number): boolean =>
  field in STATES &&
  sentencesOf(block.text).some(({ text }) => STATES[field as ProseField]({ text, at: 0, block: at, line: false }));

function valueAfter(page: PageText, label: number, last: number, field: LabelledField): Omit<Labelled, 'field'> | null {
  const own = page.blocks[label];
  if (!own) return null;
  // A real heading inside a cell labels what stands below it: the columns of a page laid out as a table are no rows.
  const cell = own.row >= 0 && page.blocks[label + 1]?.row === own.row && !/^h[1-6]$/.test(own.tag);
  let end = label;
  let length = 0;
  for (let at = label + 1; at <= last && at - label <= MAX_BLOCKS; at++) {
    const block = page.blocks[at];
    if (!block || block.region === 'nav' || (block.region === 'footer' && own.region !== 'footer')) break;
    if (FORM.test(block.tag)) break;
    if (cell ? block.row !== own.row : own.row < 0 && block.row >= 0 && block.tag === 'dt') break;
    if (block.level > 0 && (own.level === 0 || own.level === 7 || block.level <= own.level)) break;
    if (block.level > 0 && (block.level === 7 || isOthersHeading(block.text)) && at > label + 1) break;
    if (at > label + 1 && begins(block, field)) break;
    // Below a label a list or one paragraph belongs to it, and what an opening line ("…:") announces.
    const before = page.blocks[at - 1];
    const listed = block.tag === 'li' || /[:：]\s*$/.test(before?.text ?? '') || isShort(before, block);
    const more = own.level > 0 && own.level < 7 && goesOn(field, block, at);
    if (at > label + 1 && !cell && !listed && !more) break;
    length += block.text.length;
    if (length > MAX_VALUE && end > label) break;
    end = at;
  }
  if (end === label) return null;
  // "Eligibility" above "Meals on Wheels" above the condition: the heading between is none.
  const from = end > label + 1 && field in STATES && (page.blocks[label + 1]?.level ?? 0) > 0 ? label + 2 : label + 1;
  return partOf(page, from, end, cell ? 'table' : 'label');
}

/** A block that begins a value of its own. */
function begins(block: Block, field: LabelledField): boolean {
  const colon = /^[^:：\n]{2,48}(?=[:：])/.exec(block.text)?.[0];
  // An item of a list may read like a label ("Proof of address").
  const head = colon ?? (block.text.length < 70 && block.tag !== 'li' ? block.text : '');
  // Another line that could be called the same is more of it.
  const more = colon === undefined && fieldOfLabel(fold(head)) === field;
  return (!more && markName(head)) || /^[^?\n]{4,130}\?\s*(?:\n|$)/.test(block.text);
}

function partOf(page: PageText, first: number, last: number, witness: 'label' | 'table'): Omit<Labelled, 'field'> {
  const span = page.spanOf(first, last);
  const raw = page.text.slice(span.from, Math.min(span.to, span.from + MAX_VALUE));
  const parts = page.blocks.slice(first, last + 1).map((block) => tidy(block.text, MAX_VALUE));
  const text = parts.reduce((sum, part) => `${sum}${/[.:;,!?]$/.test(sum) || sum === '' ? '' : ';'} ${part}`, '');
  return { text: tidy(text, MAX_VALUE), evidence: page.quote(span.from, raw.length), first, last, witness };
}
