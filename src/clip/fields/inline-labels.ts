/**
 * Labels inside the text of one block: "Cost: free", "Who can come – anyone", bold words that run into the text,
 * several in one line ("Ages: 18+ | Cost: $5"), and lines of one block that each begin with theirs.
 */
import { fold } from '../words/fold';
import { fieldOfLabel, isOtherLabel, type LabelledField } from './label-words';
import { fieldOfQuestion } from './question-words';

export interface InlineLabel {
  readonly field: LabelledField;
  /** Offsets of the value in the block's text. */
  readonly from: number;
  readonly to: number;
}

interface Mark {
  /** Null for a label of something else, which only ends the value before it. */
  readonly field: LabelledField | null;
  readonly at: number;
  readonly valueAt: number;
}

const INSIDE = /(?:[.;!?)\]]\s+|\s+[|•·–—-]\s+|[|•·]\s*)(\p{Lu}[^:：\n.;!?|•]{1,48})[:：](?=\s)/gu;

/** A line may begin with a question and go on with its answer. */
const ASKED =
  /^\s*(?:¿|(?:who|whom|what|how|where|which|do i|do you|does|is it|is my|is there|are there|am i|can i|can my|will i|what.s)\b)[^?\n]{4,100}\?\s*/i;

/** All labels of a block with a value in the same block, in order. */
export function inlineLabels(text: string, boldStart: number): InlineLabel[] {
  if (text.length > 8_000) return [];
  const found: InlineLabel[] = [];
  let open: { field: LabelledField; from: number; to: number; alone: boolean } | null = null;
  const close = (): void => {
    if (open && /[\p{L}\p{N}]/u.test(text.slice(open.from, open.to))) found.push(open);
    open = null;
  };
  let start = 0;
  for (const line of text.split('\n')) {
    const marks = marksOf(line, start === 0 ? boldStart : 0);
    const starts = marks[0]?.at === 0;
    const end = start + line.length;
    if (open && !starts && (open.alone || /^\s*(?:\p{Ll}|[-•*·])/u.test(line))) {
      const stop = marks[0] ? start + marks[0].at : end;
      open.to = stop;
    } else if (starts || open?.alone === false) close();
    for (const [nth, mark] of marks.entries()) {
      close();
      const to = start + (marks[nth + 1]?.at ?? line.length);
      const from = start + mark.valueAt;
      if (mark.field) open = { field: mark.field, from, to, alone: !/[\p{L}\p{N}]/u.test(text.slice(from, to)) };
    }
    start = end + 1;
  }
  close();
  return found;
}

function marksOf(line: string, boldStart: number): Mark[] {
  const marks: Mark[] = [];
  const first = headOf(line, boldStart);
  if (first) marks.push(first);
  if (line.length < 4_000 && /[:：]/.test(line)) {
    for (const match of line.matchAll(INSIDE)) {
      const words = match[1] ?? '';
      const mark = markOf(words);
      const valueAt = match.index + match[0].length;
      if (mark !== undefined && match.index >= (first?.valueAt ?? 0)) {
        marks.push({ field: mark, at: match.index + (/^[.;!?)\]]/.test(match[0]) ? 1 : 0), valueAt });
      }
    }
  }
  return marks;
}

/** The label that a line begins with. */
function headOf(line: string, boldStart: number): Mark | null {
  // "… every Sunday at 1:30" is a time.
  const colon = /^[^:：\n]{2,60}(?:(?<!\d)[:：]|[:：](?!\d\d))\s*/.exec(line)?.[0];
  const bold = boldStart > 2 && boldStart < Math.min(130, line.length - 1) ? line.slice(0, boldStart) : undefined;
  const dash = /^[^\n–—-]{3,40}\s[–—-]\s+/.exec(line)?.[0];
  const question = ASKED.exec(line)?.[0];
  for (const head of [question, colon, bold, dash]) {
    if (!head || (head.length >= line.length && head !== colon && head !== question)) continue;
    const words = head.replace(/[\s:：–—.-]+$/, '');
    const field = markOf(words) ?? (head !== dash ? fieldOfQuestion(fold(words)) : undefined);
    if (field) return { field, at: 0, valueAt: head.length };
    if (field === null && head !== dash && head !== question && markOf(words) === null)
      return { field: null, at: 0, valueAt: head.length };
  }
  return null;
}

/** Undefined when the words label nothing. */
function markOf(words: string): LabelledField | null | undefined {
  const folded = fold(words);
  return fieldOfLabel(folded) ?? (isOtherLabel(folded) ? null : undefined);
}
