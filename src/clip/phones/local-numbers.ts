/**
 * Numbers written without their area code ("call 555-0134", "Tel. 9555 0151"): whole again where the text names one
 * area code only, in words or by all its other numbers, and left alone otherwise.
 */
import { readNumber } from './read-number';

export interface LocalNumber {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** Words and signs before digits that make them a number to call. */
const CUE =
  /(?:\b(?:calls?|calling|phone|telephone|tel|tel[eé]fono|tfno|ph|fax|text|office|oficina|contact|ring|llame|llamar|llame al|call us at|llamar al)\b\.?|^|[\n\t|:•·])[\s:.(#–—-]{0,4}$|\p{L} \($/iu;
const US = {
  local:
    /(?<![\d.,$#/()+-]|\d[ ])[2-9]\d{2}[-.\u2011\u2013][ ]?\d{4}(?![\d.,]\d|[\d/%-])|(?<=\()[2-9]\d{2}[-.\u2011\u2013]\d{4}(?=\))/g,
  code: /^\+1(?!8(?:00|33|44|55|66|77|88))(\d{3})/,
};
const AU = { local: /(?<![\d.,$#/()+-]|\d[ ])[2-9]\d{3} \d{4}(?![\d/%-]| \d{3})/g, code: /^\+61([2378])/ };
/** "All numbers are area code 419." */
const SAID = /\barea code(?: is| of|:)? \(?(\d{3})\b/gi;

/** "Invoice: 555-2019": numbers of things. */
const THING =
  /\b(?:case|invoice|model|grant|tickets?|room|form|zip(?:\+4)?|account|id|code|order|part|license)\b[^\n]{0,14}$/i;

/** The local numbers of `text`, whole. `known` are the numbers (E.164) that stand in it with all their digits. */
export function localNumbers(text: string, known: readonly string[], region: string): LocalNumber[] {
  const plan = region === 'US' || region === 'CA' ? US : region === 'AU' ? AU : null;
  if (!plan) return [];
  const said = plan === US ? [...text.matchAll(SAID)].map((hit) => hit[1] ?? '') : [];
  const codes = new Set([...said, ...known.flatMap((number) => plan.code.exec(number)?.[1] ?? [])]);
  const [code = ''] = codes;
  if (codes.size !== 1) return [];
  return [...text.matchAll(plan.local)].flatMap((hit) => {
    const before = text.slice(Math.max(0, hit.index - 24), hit.index);
    if (THING.test(before) || (said.length === 0 && !CUE.test(before))) return [];
    const number = readNumber(`${plan === AU ? '0' : ''}${code}${hit[0].replace(/\D/g, '')}`, region);
    return number === '' ? [] : [{ number, start: hit.index, end: hit.index + hit[0].length }];
  });
}
