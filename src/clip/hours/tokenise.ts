/** Cuts plain text into tokens of opening hours. One pass, each rule bounded: linear in the text. */
import { MONTHS } from '../words/months';
import { clockAt } from './clock-tokens';
import { NUMBER_PHRASES, WORD_PHRASES } from './phrases';
import { inDigits } from './spelled-hours';
import type { Token, TokenKind } from './token';
import { dayNamed, kindOf, MONTH, ORDINAL, shortDays } from './words';

const WORD = /\p{L}[\p{L}\p{M}]*(?:'\p{L}+)?/uy;
const NTH = /(\d{1,2})(?:st|nd|rd|th|er|ro|do|to|ste|de|e|[ºª°])(?![\p{L}\d])\.?/iuy;
const DATE_REST = /\.?\s\d{1,2}(?:st|nd|rd|th)?(?![\d:]|\s?[ap]\.?m)(?:,?\s\d{4}(?!\d))?/iuy;
const SIGNS: Readonly<Record<string, TokenKind>> = {
  '-': 'range', '~': 'range', ',': 'comma', '&': 'and', '+': 'and', '/': 'slash', ':': 'colon', '(': 'open-bracket', '[': 'open-bracket',
  ')': 'close-bracket', ']': 'close-bracket', ';': 'break', '\n': 'break', '|': 'break', '•': 'break', '·': 'break', '*': 'break',
}; // biome-ignore format: one line reads best

export const simple = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

function match(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

function digits(text: string, start: number): Token {
  for (const [pattern, meaning] of NUMBER_PHRASES) {
    const hit = match(pattern, text, start);
    if (hit) return { ...meaning(hit), start, end: start + hit[0].length };
  }
  const nth = match(NTH, text, start);
  if (nth && Number(nth[1]) >= 1 && Number(nth[1]) <= 5) {
    return { kind: 'ordinal', value: Number(nth[1]), start, end: start + nth[0].length };
  }
  const clock = nth ? null : clockAt(text, start);
  if (clock?.time) return { kind: 'time', time: clock.time, start, end: clock.end };
  if (clock) return { kind: 'number', value: clock.number, start, end: clock.end };
  let end = start;
  while (end < text.length && /[\d.]/.test(text[end] as string)) end++;
  return { kind: 'word', text: text.slice(start, end), start, end };
}

/** Abbreviations swallow their full stop, so that it ends no sentence. */
const withDot = (text: string, end: number): number =>
  text[end] === '.'
    ? end + 1
    : text.startsWith(' .', end) && /^ \.[,\s]/.test(text.slice(end, end + 3))
      ? end + 2
      : end;

/** A day whose full stop ends a sentence: "Closed Mondays. Tues–Sat 11–7". */
const SPELLED_OUT = /days?$|^.{7}/;

function word(text: string, start: number): Token {
  for (const [pattern, meaning] of WORD_PHRASES) {
    const hit = match(pattern, text, start);
    if (hit) return { ...meaning(hit), start, end: start + hit[0].length };
  }
  const written = match(WORD, text, start)?.[0] ?? (text[start] as string);
  const end = start + written.length;
  const plainWord = simple(written);
  const day = dayNamed(plainWord);
  if (day !== undefined) {
    const dotted = SPELLED_OUT.test(plainWord) ? end : withDot(text, end);
    return { kind: 'days', days: [day], short: false, start, end: dotted };
  }
  const ordinal = ORDINAL.get(plainWord);
  if (ordinal) return { kind: 'ordinal', value: ordinal, start, end };
  const letters = shortDays(written);
  if (letters) return { kind: 'days', days: letters, short: true, start, end: withDot(text, end) };
  if (MONTH.test(plainWord)) {
    const date = match(DATE_REST, text, end);
    if (date) return { kind: 'date', start, end: end + date[0].length };
    return { kind: 'word', text: written, start, end: withDot(text, end) };
  }
  const kind = kindOf(plainWord);
  return kind ? ({ kind, start, end } as Token) : { kind: 'word', text: written, start, end };
}

/** "M-W-F": two dashes among three days list them. */
const DASHED =
  /(?<![\p{L}\d])(?:M(?:on)?|T(?:ue?s?)?|W(?:ed)?|Th(?:u(?:rs?)?)?|F(?:ri)?|Sat?|Sun?)(?:\s?-\s?(?:M(?:on)?|T(?:ue?s?)?|W(?:ed)?|Th(?:u(?:rs?)?)?|F(?:ri)?|Sat?|Sun?)){2,4}(?![\p{L}\d-])/gu;

/** The same with whole names: "Monday-Wednesday-Friday". */
const DASHED_NAMES =
  /(?<!\p{L})(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:\s?[-–]\s?(?:mon|tues|wednes|thurs|fri|satur|sun)days?){2,4}(?!\p{L})/giu;

/** "4pm Eastern / 1pm Pacific": one time said twice. */
const SECOND_ZONE =
  /(?<=\b(?:eastern|central|mountain|pacific|[ecmp][sd]?t)(?: time)?)\s?[/(,]\s?\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?\s?(?:eastern|central|mountain|pacific|[ecmp][sd]?t)(?: time)?\b\)?/gi;
/** "9 am – 5 pm EST", "(Pacific Time)": says nothing of when a place on the page's own clock is open. */
const ZONE =
  /(?<=(?:\d|[ap]\.?m\.?|noon|midnight) ?)\(?\b(?:[ECMP][SD]?T|AK[SD]T|HST|GMT|BST|CES?T|AE[SD]T|ACST|AWST|NZ[SD]T|(?:Eastern|Central|Mountain|Pacific|Atlantic)(?: (?:Standard|Daylight))?(?: Time)?)\b\)?(?=\s*(?:$|[,;.|\n)(–-]|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|on|every|daily|weekdays)))/gi;

/** "L8R 1K5", "M1 4WX": no Mondays. */
const POSTCODE = /\b(?:[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b/g;
/** "which had been open Wednesdays 9–11", "instead of Mondays": so it is no more. */
const PAST =
  /\b(?:had been|used to (?:be|open)|(?:instead of|rather than)(?= (?:on |every |the )?(?:mon|tue|wed|thu|fri|sat|sun|\d|noon|weekdays|weekends))|no longer(?= (?:be )?(?:open|available|held|offered|meet|serv|on\b|at\b))|en (?:vez|lugar) de)\b[^.;,\n]{0,70}?(?=[.;,](?:\s|$)|\s(?:will|but|is|are|now|from|ahora|de \d)\b|$)/gi;
/** "Starting Monday, April 15, we are open …", "Beginning Tuesday, the pantry …": when it begins, not when it is open. */
const FROM_DAY = new RegExp(
  String.raw`(?<=\b(?:starting|beginning|effective|as of|a partir del?|desde el) (?:on |this |next )?)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)(?:,? (?:the )?(?:(?:${MONTHS})\.? )?\d{1,2}(?:st|nd|rd|th)?(?: de (?:${MONTHS}))?(?![:\d]| ?[ap]\.?m)(?:,? \d{4})?|(?=,? (?:we|the|our|you|all|it|la|el|las|los|nuestr[oa])\b))`,
  'giu',
);
/** "Tue, Thu 8–7 p.m. Closed noon to 1": a sentence of its own. */
const CLOSED_NEXT = /(?<=[ap]\.?m)\.(?= clos|\s+cerr)/gi;

/** The tokens of `text` in order; spaces and signs without a meaning here are left out. */
export function tokenise(written: string): Token[] {
  const text = inDigits(written)
    .replace(DASHED, (days) => days.replaceAll('-', ','))
    .replace(DASHED_NAMES, (days) => days.replace(/[-–]/g, ','))
    .replace(SECOND_ZONE, (again) => ' '.repeat(again.length))
    .replace(ZONE, (zone) => ' '.repeat(zone.length))
    .replace(POSTCODE, (code) => 'x'.repeat(code.length))
    .replace(FROM_DAY, (day) => ' '.repeat(day.length))
    .replace(PAST, (past) => ' '.repeat(past.length))
    .replace(CLOSED_NEXT, ';');
  const tokens: Token[] = [];
  for (let i = 0; i < text.length; ) {
    const char = text[i] as string;
    const sign = SIGNS[char];
    let token: Token | null = null;
    if (/\d/.test(char)) token = digits(text, i);
    else if (/\p{L}/u.test(char)) token = word(text, i);
    else if (sign) token = { kind: sign, start: i, end: i + 1 } as Token;
    else if (/[.!?]/.test(char) && /^.(?:\s|$)/s.test(text.slice(i, i + 2)))
      token = { kind: 'stop', start: i, end: i + 1 } as Token;
    else if (/[$€£#]/.test(char)) {
      const amount = /^.\s?[\d.,]*(?:\s?-\s?[\d.,]+)?/s.exec(text.slice(i, i + 24))?.[0] ?? char;
      token = { kind: 'word', text: amount, start: i, end: i + amount.length };
    }
    if (token) tokens.push(token);
    i = token ? Math.max(token.end, i + 1) : i + 1;
  }
  return tokens;
}
