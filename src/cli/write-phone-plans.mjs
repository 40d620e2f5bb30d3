/**
 * Writes `src/clip/phones/phone-plans.json`: the numbering plans of the countries this product meets, out of all that
 * libphonenumber-js carries, without what is needed only to print numbers: the injected script has no room for more.
 *
 *   node src/cli/write-phone-plans.mjs
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** The US with its territories, its neighbours, and where the pages and clients of this product come from. */
const COUNTRIES = 'US CA PR GU AS MP VI DO GB IE AU NZ NL BE FR DE ES MX GT SV HN CO PH IN'.split(' ');

/**
 * What tells a number from other digits, and nothing of how to print one. A country's row: calling code, prefix for
 * dialling abroad, pattern of a national number, its lengths, national prefix with its rewriting rule, and the pattern
 * that tells the country's numbers from those of others with the same code ("" when the first pattern does).
 *
 * @typedef {[string, string, string, number[], string, string, string]} Plan
 */

/** @param {any[]} row a country in the library's shape (metadata version 4) @returns {Plan} */
function planOf(row) {
  const types = (row[11] || []).flatMap((/** @type {any} */ type) => (type?.[0] ? [type[0]] : []));
  const own = types.length > 0 ? types.join('|') : row[10] ? `(?:${row[10]})\\d*` : '';
  return [row[0], row[1], row[2], row[3], row[7] || row[5] || '', row[8] || '', own];
}

/** @returns {{ codes: Record<string, string[]>, countries: Record<string, Plan> }} the plans of `COUNTRIES` */
export function phonePlans() {
  const all = createRequire(import.meta.url)('libphonenumber-js/metadata.min.json');
  if (all.version !== 4) throw new Error('libphonenumber-js has changed the shape of its plans: read them anew.');
  const countries = Object.fromEntries(COUNTRIES.map((code) => [code, planOf(all.countries[code])]));
  /** @type {Record<string, string[]>} */
  const codes = {};
  for (const [prefix, members] of Object.entries(all.country_calling_codes)) {
    const kept = members.filter((/** @type {string} */ code) => COUNTRIES.includes(code));
    if (kept.length) codes[prefix] = kept;
  }
  return { codes, countries };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = new URL('../clip/phones/phone-plans.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(phonePlans())}\n`);
}
