/**
 * Prose without labels: the sentences that say who may come, what it costs, how to apply or what to bring. Witness of
 * last resort, and never sure.
 */
import type { PageText } from '../capture/page-text';
import { statesSteps } from './said-application';
import { statesDocuments } from './said-documents';
import { statesCondition, statesOutright } from './said-eligibility';
import { freeThing, statesPrice } from './said-fees';
import { peopleServed } from './said-people';
import type { Telling } from './tellings';

export interface SaidInProse {
  readonly text: string;
  /** Offset in the page's text and length of what the text was read from. */
  readonly at: number;
  readonly length: number;
}

export type ProseField = 'eligibility' | 'fees' | 'application' | 'documents';

/** Whether a sentence states a field outright. */
export const STATES: Readonly<Record<ProseField, (telling: Telling) => boolean>> = {
  eligibility: statesCondition,
  fees: statesPrice,
  application: statesSteps,
  documents: statesDocuments,
};
/** What a sentence says in passing, where none states it outright. */
const NAMES: Partial<Record<ProseField, (sentence: string) => { readonly text: string; readonly at: number } | null>> =
  {
    eligibility: peopleServed,
    fees: freeThing,
  };
const MOST = 3;
const LONG = 120;
const CLAUSE = 12;
const SEMICOLON = /;\s+/;
const DASH = / [–—] /;
const BOOKED = /\b(by (?:appointment|referral)(?: only)?)(?:[.;]|$)/i;

/** What the sentences say of `field`: the first that states it with those that go on from it; or null. */
export function saidInProse(page: PageText, field: ProseField, told: readonly Telling[]): SaidInProse | null {
  const outright = field === 'eligibility' ? told.findIndex(statesOutright) : -1;
  const first = outright >= 0 ? outright : told.findIndex(STATES[field]);
  // "… gives legal help to low-income residents of Clark County": the people alone are the condition.
  const passing =
    field === 'eligibility' && outright < 0 && first >= 0 && peopleServed(told[first]?.text ?? '') !== null;
  if (first >= 0 && !passing) {
    const one = told[first] as Telling;
    return narrowed(field, one) ?? together(page, told, first, field);
  }
  const names = NAMES[field];
  for (const telling of names ? told : []) {
    const named = names?.(telling.text);
    if (named && !telling.line) return { text: named.text, at: telling.at + named.at, length: named.text.length };
  }
  return null;
}

/** "… is glad to host a clinic for children on Medicaid at the centre on Saturday": of a long sentence the people alone. */
function narrowed(field: ProseField, { text, at }: Telling): SaidInProse | null {
  if (field !== 'eligibility' || text.length < LONG) return null;
  const named = peopleServed(text);
  if (!named || statesOutright({ text: text.replace(named.text, ' '), at, block: 0, line: false })) return null;
  return { text: named.text, at: at + named.at, length: named.text.length };
}

/** The statement at `first`, and those that follow it at once in the same or the next block. */
function together(page: PageText, told: readonly Telling[], first: number, field: ProseField): SaidInProse {
  const states = STATES[field];
  const one = told[first] as Telling;
  let last = one;
  const parts = [clauseOf(one, field)];
  for (const next of told.slice(first + 1, first + MOST)) {
    const after = page.text.slice(last.at + last.text.length, next.at);
    if (next.block - last.block > 1 || /\S/.test(after.replace(/[•·|]/g, '')) || !states(next)) break;
    parts.push(clauseOf(next, field));
    last = next;
  }
  parts[parts.length - 1] = trimmed(parts.at(-1) ?? '');
  const text = parts.reduce((sum, part) => (/[.;:!?]$/.test(sum) ? `${sum} ${part}` : `${sum}; ${part}`));
  return { text, at: one.at, length: last.at + last.text.length - one.at };
}

/** "We welcome all members for a day of …": what happens there is no part of the condition. */
const trimmed = (text: string): string =>
  /^we (?:welcome|serve|help|accept)\b/i.test(text) ? text.replace(/ for (?:a|an|the|our) .*$/is, '') : text;

/** Of a line that tells several things the part that states `field`, where only one does; else the whole. */
function clauseOf(telling: Telling, field: ProseField): string {
  const { text, line } = telling;
  const states = (part: string): boolean => STATES[field]({ ...telling, text: part.trim(), line: false });
  // "… from 9 a.m. to 4 p.m. Fridays by appointment only": the times are hours.
  const booked = field === 'application' && /\d ?[ap]\.?m\b/i.test(text) ? BOOKED.exec(text) : null;
  if (booked?.[1] && !states(text.slice(0, booked.index))) return booked[1];
  const inside = /^(.*\S) \(([^()]*)\)\W*$/s.exec(text);
  if (inside?.[1] && inside[2] && inside[2].length >= CLAUSE && states(inside[2]) && !states(inside[1]))
    return inside[2];
  const marks = field === 'application' || field === 'fees' ? [SEMICOLON, DASH] : [SEMICOLON];
  for (const mark of line ? [...marks, /, (?=\p{Lu}\p{Ll}+ \p{Ll}+ \p{Ll})/u] : marks) {
    const parts = text.split(mark);
    const stating = parts.findIndex(states);
    if (parts.length < 2 || stating < 0 || parts.filter(states).length > 1) continue;
    // What follows "by appointment only; call …" belongs to it.
    const rest = stating === 0 && (field === 'application' || mark === DASH);
    const part = parts[stating]?.trim() ?? '';
    if (!rest && part.length >= CLAUSE) return part;
  }
  return text;
}
