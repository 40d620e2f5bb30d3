/**
 * Reads "Label: value", a label line with its text below, and label cells with their value beside them. The value
 * ends at the next label, the next heading or the end of the run.
 */
import type { Quote } from '../../domain/resource/resource-draft';
import type { PageText } from '../capture/page-text';
import { fold, tidy } from '../words/fold';
import { fieldOfLabel, isOtherLabel, type LabelledField } from './label-words';

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
const MAX_BLOCKS = 8;

/** All labelled values in blocks `first` to `last`, in order. */
export function readLabelled(page: PageText, first: number, last: number): Labelled[] {
  const found: Labelled[] = [];
  for (let at = first; at <= last; at++) {
    const block = page.blocks[at];
    if (!block || block.region === 'nav') continue;
    const inline = inlineLabel(block.text, block.boldStart);
    if (inline) {
      const start = (page.starts[at] ?? 0) + inline.valueAt;
      const raw = block.text.slice(inline.valueAt).slice(0, MAX_VALUE);
      found.push({
        field: inline.field,
        text: tidy(raw, MAX_VALUE),
        evidence: page.quote(start, raw.length),
        first: at,
        last: at,
        witness: 'label',
      });
      continue;
    }
    const field = block.text.length <= 60 ? fieldOfLabel(fold(block.text.replace(/[:：]\s*$/, ''))) : null;
    if (
      !field ||
      !canLabel(block.text, block.level, block.tag, page.blocks[at + 1]?.row === block.row && block.row >= 0)
    )
      continue;
    const value = valueAfter(page, at, last);
    if (value) found.push({ field, ...value });
  }
  return found;
}

function inlineLabel(text: string, boldStart: number): { field: LabelledField; valueAt: number } | null {
  const colon = /^[^:\n]{2,60}[:：]\s*/.exec(text)?.[0];
  const bold = boldStart > 2 && boldStart < Math.min(60, text.length - 1) ? text.slice(0, boldStart) : undefined;
  const dash = /^[^\n–—-]{3,40}\s[–—-]\s+/.exec(text)?.[0];
  for (const head of [colon, bold, dash]) {
    if (!head || head.length >= text.length) continue;
    const field = fieldOfLabel(fold(head.replace(/[\s:：–—.-]+$/, '')));
    if (field) return { field, valueAt: head.length };
  }
  return null;
}

function canLabel(text: string, level: number, tag: string, hasCell: boolean): boolean {
  return (
    level > 0 ||
    /[:：]\s*$/.test(text) ||
    tag === 'dt' ||
    tag === 'th' ||
    hasCell ||
    /\b(eligib|elegib|requisitos|horario)/i.test(text)
  );
}

function valueAfter(page: PageText, label: number, last: number): Omit<Labelled, 'field'> | null {
  const own = page.blocks[label];
  if (!own) return null;
  const cell = own.row >= 0 && page.blocks[label + 1]?.row === own.row;
  let end = label;
  let length = 0;
  for (let at = label + 1; at <= last && at - label <= MAX_BLOCKS; at++) {
    const block = page.blocks[at];
    if (!block || block.region === 'nav' || block.region === 'footer' || (cell && block.row !== own.row)) break;
    if (block.level > 0 && (own.level === 0 || own.level === 7 || block.level <= own.level)) break;
    const head = fold(
      (/^[^:\n]{2,40}(?=[:：])/.exec(block.text)?.[0] ?? block.text).slice(0, 60).replace(/[:：]\s*$/, ''),
    );
    if (at > label + 1 && (fieldOfLabel(head) || isOtherLabel(head))) break;
    // Below a label a list or one paragraph belongs to it, and what an opening line ("…:") announces.
    const before = page.blocks[at - 1];
    if (at > label + 1 && !cell && block.tag !== 'li' && !/:\s*$/.test(before?.text ?? '')) break;
    length += block.text.length;
    if (length > MAX_VALUE && end > label) break;
    end = at;
  }
  if (end === label) return null;
  const span = page.spanOf(label + 1, end);
  const raw = page.text.slice(span.from, Math.min(span.to, span.from + MAX_VALUE));
  return {
    text: tidy(raw, MAX_VALUE),
    evidence: page.quote(span.from, raw.length),
    first: label + 1,
    last: end,
    witness: cell ? 'table' : 'label',
  };
}
