/**
 * What a short line of a page is made of: days alone ("Monday – Friday"), times alone ("9 am – 5 pm", "Closed"), or
 * something else. Pages put the two into cells, columns and paragraphs of their own; whoever joins them asks here.
 */

import { plain } from '../grammar/plain';
import { remembered } from '../words/remembered';
import { type Item, isIdle, toItems } from './items';
import { tokenise } from './tokenise';

export type LineKind = 'days' | 'times' | 'other';

const LONGEST = 90;
/** Words of its own that a line of days or times may have ("Pantry:", "walk-ins only"). */
const MOST_WORDS = 4;
/** What times of day are written with, and what stands in their place. A first look, before the grammar is asked. */
const MAY_BE =
  /\d\s?(?:[ap]\b|[ap]\.?\s?m|[:.hu]|hrs?\b|o'|[-–—]|to\b|till?\b|a\b|until\b|noon)|noon|midnight|mediod|closed|cerrad|tancat|gesloten|ferm[ée]|appointment|cita|24/i;
const DAYISH =
  /\b(?:mon|tue|wed|thu|fri|sat|sun|week|daily|every|each|lun|mar|mi[eé]|jue|vie|s[aá]b|dom|mer|jeu|ven|sam|dim|dil|dij|div|dis|diu|ma|di|wo|do|vr|za|zo|[MTWFLXJ]\b)/i;

const telling = (items: readonly Item[]): boolean =>
  items.every((item) => item.kind !== 'words' || !/\d/.test(item.text));

function wordCount(items: readonly Item[]): number {
  return items.reduce(
    (sum, item) => (item.kind === 'words' && !isIdle(item.text) ? sum + item.text.trim().split(/\s+/).length : sum),
    0,
  );
}

/** The kind of one line (without line breaks). */
export const lineKind = remembered((raw): LineKind => {
  if (raw.length > LONGEST || raw.length < 1) return 'other';
  if (isLink(raw)) return 'times';
  const may = MAY_BE.test(raw);
  const dayish = DAYISH.test(raw);
  if (!may && !dayish) return 'other';
  const text = plain(raw).text;
  const items = dayish ? toItems(tokenise(text), text) : [];
  const has = (kind: Item['kind']): boolean => items.some((item) => item.kind === kind);
  if (has('date') || items.some((item) => item.kind === 'days' && item.group.dated)) return 'other';
  if (has('days')) {
    const alone = !has('span') && !has('all-day') && !has('closed');
    return alone && telling(items) && wordCount(items) <= MOST_WORDS ? 'days' : 'other';
  }
  if (!may) return 'other';
  // Bare numbers ("9-5") are times only behind a day: so they are read behind one.
  const behind = `Monday: ${text}`;
  const read = toItems(tokenise(behind), behind).slice(1);
  const timed = read.some((item) => item.kind === 'span' || item.kind === 'all-day' || item.kind === 'closed');
  const appointment = /^\W*(?:by )?appointments?(?: only)?\W*$|^\W*(?:con )?cita(?: previa)?\W*$/i.test(text);
  return appointment || (timed && telling(read) && wordCount(read) < MOST_WORDS) ? 'times' : 'other';
});

/** "to" on a line of its own, between an opening and a closing time. */
export const isLink = (raw: string): boolean => /^\s*(?:to|until|till|a|hasta|à|tot)\s*$/i.test(raw);

/** A single moment and nothing else ("9:00 AM"): two of them under one another are an opening and a closing time. */
export const isMoment = (raw: string): boolean =>
  /^\W*\d{1,2}(?:[:.h]\d\d)? ?(?:[ap]\.? ?m\.?)?\W*$/i.test(plain(raw).text);
