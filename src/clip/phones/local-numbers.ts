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
  /(?:\b(?:calls?|calling|phone|telephone|tel|tel[eé]fono|tfno|ph|fax|text|office|oficina|at|al|or|and|y|contact|ring|llame|llamar|desk|line|number|leave a message)\b\.?|^|[\n\t|(:•·–—-])[\s:.(#–—-]{0,4}$/i;
const US = {
  local: /(?<![\d.,$#/()+-]|\d[ ])[2-9]\d{2}[-.\u2011\u2013][ ]?\d{4}(?![\d.,]\d|[\d/%-])/g,
  code: /^\+1(?!8(?:00|33|44|55|66|77|88))(\d{3})/,
};
const AU = { local: /(?<![\d.,$#/()+-]|\d[ ])[2-9]\d{3} \d{4}(?![\d/%-]| \d{3})/g, code: /^\+61([2378])/ };
/** "All numbers are area code 419." */
const SAID = /\barea code(?: is| of|:)? \(?(\d{3})\b/gi;

/** So many of one shape are numbers to call without a word that says so. */
const MANY = 4;

/** The local numbers of `text`, whole. `known` are the numbers (E.164) that stand in it with all their digits. */
export function localNumbers(text: string, known: readonly string[], region: string): LocalNumber[] {
  const plan = region === 'US' || region === 'CA' ? US : region === 'AU' ? AU : null;
  if (!plan) return [];
  const said = plan === US ? [...text.matchAll(SAID)].map((hit) => hit[1] ?? '') : [];
  const codes = new Set(said.length > 0 ? said : known.flatMap((number) => plan.code.exec(number)?.[1] ?? []));
  const [code = ''] = codes;
  if (codes.size !== 1) return [];
  const hits = [...text.matchAll(plan.local)];
  const told = said.length > 0 || hits.length >= MANY;
  return hits.flatMap((hit) => {
    if (!told && !CUE.test(text.slice(Math.max(0, hit.index - 24), hit.index))) return [];
    const number = readNumber(`${plan === AU ? '0' : ''}${code}${hit[0].replace(/\D/g, '')}`, region);
    return number === '' ? [] : [{ number, start: hit.index, end: hit.index + hit[0].length }];
  });
}
