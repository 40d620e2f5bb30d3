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

/** What the sentences say of `field`: the first that states it with those that go on from it; or null. */
export function saidInProse(page: PageText, field: ProseField, told: readonly Telling[]): SaidInProse | null {
  const outright = field === 'eligibility' ? told.findIndex(statesOutright) : -1;
  const first = outright >= 0 ? outright : told.findIndex(STATES[field]);
  // "… gives legal help to low-income residents of Clark County": the people alone are the condition.
  const passing =
    field === 'eligibility' && outright < 0 && first >= 0 && peopleServed(told[first]?.text ?? '') !== null;
  if (first >= 0 && !passing) return together(page, told, first, STATES[field]);
  const names = NAMES[field];
  for (const telling of names ? told : []) {
    const named = names?.(telling.text);
    if (named && !telling.line) return { text: named.text, at: telling.at + named.at, length: named.text.length };
  }
  return null;
}

/** The statement at `first`, and those that follow it at once in the same or the next block. */
function together(
  page: PageText,
  told: readonly Telling[],
  first: number,
  states: (telling: Telling) => boolean,
): SaidInProse {
  const one = told[first] as Telling;
  let last = one;
  const parts = [one.text];
  for (const next of told.slice(first + 1, first + MOST)) {
    const after = page.text.slice(last.at + last.text.length, next.at);
    if (next.block - last.block > 1 || /\S/.test(after.replace(/[•·|]/g, '')) || !states(next)) break;
    parts.push(next.text);
    last = next;
  }
  parts[parts.length - 1] = trimmed(parts.at(-1) ?? '');
  const text = parts.reduce((sum, part) => (/[.;:!?]$/.test(sum) ? `${sum} ${part}` : `${sum}; ${part}`));
  return { text, at: one.at, length: last.at + last.text.length - one.at };
}

/** "We welcome all members for a day of …": what happens there is no part of the condition. */
const trimmed = (text: string): string =>
  /^we (?:welcome|serve|help|accept)\b/i.test(text) ? text.replace(/ for (?:a|an|the|our) .*$/is, '') : text;
