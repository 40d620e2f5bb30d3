/**
 * Is a run of digits a telephone number of a country's plan, and which? Patterns and prefixes are libphonenumber's
 * (Google, Apache 2.0; see docs/decisions/phone-plans.md); only what a page needs of the rules for reading is here.
 * A test holds the answers to those of the library itself.
 */
import phonePlans from './phone-plans.json';

/** Calling code, prefix for abroad, pattern, lengths, national prefix, its rewriting, pattern of the country's own. */
type Plan = readonly [string, string, string, readonly number[], string, string, string];

const COUNTRIES = phonePlans.countries as unknown as Readonly<Record<string, Plan>>;
const CODES = phonePlans.codes as Readonly<Record<string, readonly string[]>>;

const compiled = new Map<string, RegExp>();

/** Each pattern is compiled once: a page may hold thousands of candidates. */
function whole(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  const made = new RegExp(`^(?:${pattern})$`);
  compiled.set(pattern, made);
  return made;
}

/** True when the plan of `country` (ISO 3166 alpha-2) is known here. */
export const hasPlan = (country: string): boolean => Object.hasOwn(COUNTRIES, country);

/** True when `digits` begin with the calling code of a known plan. */
export const hasKnownCode = (digits: string): boolean => codeOf(digits) !== '';

/** E.164 of `digits` ("+…" or as dialled in `country`), "" when no known plan has such a number. */
export function numberOf(digits: string, country: string): string {
  if (digits.startsWith('+')) return international(digits.slice(1));
  const plan = COUNTRIES[country];
  if (!plan) return '';
  const abroad = new RegExp(`^(?:${plan[1]})(?=[1-9])`).exec(digits)?.[0];
  if (abroad) {
    const found = international(digits.slice(abroad.length));
    if (found) return found;
  }
  return inPlan(digits, plan) || (digits.startsWith(plan[0]) ? inPlan(digits.slice(plan[0].length), plan) : '');
}

function codeOf(digits: string): string {
  return [1, 2, 3].map((length) => digits.slice(0, length)).find((code) => Object.hasOwn(CODES, code)) ?? '';
}

function international(digits: string): string {
  const code = codeOf(digits);
  const plan = COUNTRIES[CODES[code]?.[0] ?? ''];
  return plan ? inPlan(digits.slice(code.length), plan) : '';
}

function inPlan(digits: string, plan: Plan): string {
  const national = withoutPrefix(digits, plan);
  return (CODES[plan[0]] ?? []).some((country) => belongs(national, COUNTRIES[country]))
    ? `+${plan[0]}${national}`
    : '';
}

const belongs = (national: string, plan: Plan | undefined): boolean =>
  plan !== undefined && whole(plan[2]).test(national) && (plan[6] === '' || whole(plan[6]).test(national));

/** Takes the national prefix off ("0" in Britain), unless the number is only one with it. */
function withoutPrefix(digits: string, plan: Plan): string {
  const [, , pattern, lengths, prefix, rewriting] = plan;
  if (prefix === '') return digits;
  const match = new RegExp(`^(?:${prefix})`).exec(digits);
  if (!match) return digits;
  const rewritten = rewriting !== '' && match.length > 1 && match[match.length - 1];
  const bare = rewritten ? digits.replace(new RegExp(`^(?:${prefix})`), rewriting) : digits.slice(match[0].length);
  if (whole(pattern).test(digits) && !whole(pattern).test(bare)) return digits;
  return lengths.includes(bare.length) ? bare : digits;
}
