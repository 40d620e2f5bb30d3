/**
 * Prose without labels: the sentences that say who may come, what it costs, how to apply or what to bring. Witness of
 * last resort, and never sure.
 */
import type { PageText } from '../capture/page-text';
import { saysToCall, statesSteps } from './said-application';
import { statesDocuments } from './said-documents';
import { statesCondition, statesOutright } from './said-eligibility';
import { freeThing, GRATIS, statesPrice } from './said-fees';
import { peopleInBrackets, peopleServed } from './said-people';
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
const NAMES: Partial<Record<ProseField, (telling: Telling) => { readonly text: string; readonly at: number } | null>> =
  {
    eligibility: (telling) => (telling.line ? peopleInBrackets : peopleServed)(telling.text),
    fees: ({ text, line }) => (line ? null : freeThing(text)),
    application: ({ text }) => saysToCall(text),
  };
const MOST = 3;
const LONG = 120;
const CLAUSE = 10;
const PASSING = 70;
/** How often one may come belongs to who may come, where it follows that at once. */
const OFTEN =
  /\b(?:you|famil\w+|households?|clients?|visits?|come|shop|puede)\b[^.]{0,40}\b(?:once|twice|one (?:visit|time)|\d+ times|una vez|dos veces) (?:an?|per|every|each|al|por|cada)\b|\bone visit (?:per|an?)\b/i;
const BARE = 24;
const HOW = /\b(?:call|phone|ring|llame|llamar|text|visit|apply|fill)\b/i;
/** Where a sentence turns to something else, and where the pieces of a line part. */
const TURN = /,? (?=but |pero |y (?:no|se|funciona) )/;
const PIECE = / [–—-] |; |(?<=\b(?:hours|when|phone|notes?)): /i;
const COMMA = /, /;
const CARRIED = / (?:please )?(?:bring|with|have|attach|present|show|provide|traer|traiga|con|presentar|llevar) /i;
const VERB =
  /\b(?:is|are|we|you|it|must|can|may|will|ha(?:s|ve)|\p{L}{3,}s (?=all|any|the|a|an|only|free|and|people|\p{L}+ to\b)|provid\w+|offer\w*|serv(?:es?|ing)|helps?|open|limited|only|welcom\w*|que|es|para)\b/iu;
const SEMICOLON = /;\s+/;
const DASH = / [–—] /;
const BOOKED = /\b(by (?:appointment|referral)(?: only)?)(?:[.;]|$)/i;

/** What the sentences say of `field`: the first that states it with those that go on from it; or null. */
export function saidInProse(page: PageText, field: ProseField, told: readonly Telling[]): SaidInProse | null {
  const outright = field === 'eligibility' ? told.findIndex(statesOutright) : -1;
  let first = outright >= 0 ? outright : told.findIndex(STATES[field]);
  // "By appointment" alone says less than a later "To make an appointment call …".
  if (field === 'application' && first >= 0 && (told[first]?.text.length ?? 0) < BARE) {
    const more = told.findIndex((one, nth) => nth > first && HOW.test(one.text) && STATES[field](one));
    if (more >= 0) first = more;
  }
  // "… gives legal help to low-income residents of Clark County": the people alone are the condition.
  const passing =
    field === 'eligibility' &&
    outright < 0 &&
    told[first]?.line === false &&
    peopleServed(told[first]?.text ?? '') !== null;
  if (first >= 0 && !passing) {
    const one = told[first] as Telling;
    return narrowed(field, one) ?? together(page, told, first, field);
  }
  const names = NAMES[field];
  for (const telling of names ? told : []) {
    const named = /^(?:Access|Find|See|Visit|Browse|Here|Below|Our)\b.*:$|^[^\p{Ll}]+$/su.test(telling.text)
      ? null
      : names?.(telling);
    if (named) return { text: named.text, at: telling.at + named.at, length: named.text.length };
  }
  return null;
}

/** "… is glad to host a clinic for children on Medicaid at the centre on Saturday": of a long sentence the people alone. */
function narrowed(field: ProseField, { text, at }: Telling): SaidInProse | null {
  const named = field === 'eligibility' ? peopleServed(text) : null;
  // "Advice by telephone for people over 60" has no verb to keep.
  if (
    !named ||
    (text.length < LONG && VERB.test(text.slice(0, named.at))) ||
    statesOutright({ text: text.replace(named.text, ' '), at, block: 0, line: false })
  )
    return null;
  return { text: named.text, at: at + named.at, length: named.text.length };
}

/** The statement at `first`, and those that follow it at once in the same or the next block. */
function together(page: PageText, told: readonly Telling[], first: number, field: ProseField): SaidInProse {
  const states = (next: Telling): boolean =>
    STATES[field](next) ||
    (field === 'application' && saysToCall(next.text) !== null) ||
    (field === 'eligibility' && OFTEN.test(next.text));
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
  const price = field === 'fees' && !line ? priceAlone(text) : null;
  if (price) return price;
  const states = (words: string): boolean => STATES[field]({ ...telling, text: words.trim() });
  // "… from 9 a.m. to 4 p.m. Fridays by appointment only": the times are hours.
  const booked = field === 'application' && /\d ?[ap]\.?m\b/i.test(text) ? BOOKED.exec(text) : null;
  if (booked?.[1] && !states(text.slice(0, booked.index))) return booked[1];
  const inside = /^(.*\S) \(([^()]*)\)\W*$/s.exec(text);
  if (inside?.[1] && inside[2] && inside[2].length >= CLAUSE && states(inside[2]) && !states(inside[1]))
    return inside[2];
  const papers = field === 'documents' ? carried(telling) : null;
  if (papers) return papers;
  const marks =
    field === 'eligibility' || field === 'documents'
      ? [SEMICOLON]
      : field === 'fees'
        ? [SEMICOLON, DASH, TURN]
        : [SEMICOLON, DASH];
  let whole = text;
  for (const mark of line ? [...marks, PIECE] : marks) {
    const parts = whole.split(mark);
    const stating = parts.findIndex(states);
    if (parts.length < 2 || stating < 0 || parts.filter(states).length > 1) continue;
    // What follows "by appointment only; call …" belongs to it.
    if (stating === 0 && (mark === SEMICOLON || mark === DASH) && (field === 'application' || mark === DASH)) continue;
    const one = parts[stating] ?? '';
    const rest = field === 'application' && mark !== TURN ? whole.slice(whole.indexOf(one)) : one;
    if (rest.length >= CLAUSE) whole = rest.trim();
  }
  return line && field !== 'documents' ? betweenCommas(whole, field, states) : whole;
}

/** "Families and single women, line up at 4": of a line's pieces those that state nothing else. */
function betweenCommas(text: string, field: ProseField, states: (words: string) => boolean): string {
  const parts = text.split(COMMA);
  const first = parts.findIndex(states);
  if (
    parts.length < 2 ||
    first < 0 ||
    /^(?:if|for|to|si|para|drop|walk|come|stop|visit|go|just|please|call)\b/i.test(text) ||
    (field !== 'eligibility' && /^no\b/i.test(text))
  )
    return text;
  const people = field === 'eligibility' && !/^(?:for|para) /i.test(parts[first] ?? '');
  const from = people && !/\d/.test(parts.slice(0, first).join(' ')) ? 0 : first;
  const other = (part: string): boolean =>
    field === 'eligibility'
      ? /\d|^\p{Lu}\p{Ll}+ \p{Ll}+ \p{Ll}/u.test(part) && !states(part)
      : field === 'fees' && /^no \w+ (?:needed|required)/i.test(part);
  const end = parts.findIndex((part, nth) => nth > first && other(part));
  const kept = parts.slice(from, end < 0 ? parts.length : end).join(', ');
  return kept.length >= CLAUSE - 2 && !/^(?:and|or|y|o)\b/i.test(kept) ? kept : text;
}

/** "We represent tenants at every hearing, free of charge": the words about the price alone. */
function priceAlone(text: string): string | null {
  const said = text.length > PASSING ? GRATIS.exec(text) : null;
  if (!said || /\b(?:is|are|be|es|son)(?: \S+){0,3} $/i.test(text.slice(0, said.index))) return null;
  return statesPrice({ text: text.replace(said[0], ' '), at: 0, block: 0, line: false }) ? null : said[0];
}

/** Of a long sentence what begins with the word for carrying: "… is seen by a nurse, with a photo ID and a bill". */
function carried(telling: Telling): string | null {
  const { text } = telling;
  const cue = text.length > PASSING && !/^(?:if|when|si)\b/i.test(text) ? CARRIED.exec(text) : null;
  if (!cue) return null;
  const states = (words: string): boolean => statesDocuments({ ...telling, text: words });
  const from = cue.index + 1;
  return from > 25 && states(text.slice(from)) && !states(text.slice(0, from)) ? text.slice(from) : null;
}
