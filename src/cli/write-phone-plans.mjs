/**
 * Writes `src/clip/phones/phone-plans.json`: the numbering plans of the countries this product meets, out of all that
 * libphonenumber-js carries. The whole set is 19 KB gz, too much to inject into a page; these are 5.
 *
 *   node src/cli/write-phone-plans.mjs
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** The US with its territories, its neighbours, and where the pages and clients of this product come from. */
const COUNTRIES = 'US CA PR GU AS MP VI DO GB IE AU NZ NL BE FR DE ES PT IT CH MX GT SV HN CO PH IN'.split(' ');

/** The plans of `COUNTRIES`, in the library's own shape. */
export function phonePlans() {
  const all = createRequire(import.meta.url)('libphonenumber-js/metadata.min.json');
  const countries = Object.fromEntries(COUNTRIES.map((code) => [code, all.countries[code]]));
  /** @type {Record<string, string[]>} */
  const codes = {};
  for (const [prefix, members] of Object.entries(all.country_calling_codes)) {
    const kept = members.filter((/** @type {string} */ code) => COUNTRIES.includes(code));
    if (kept.length) codes[prefix] = kept;
  }
  return { version: all.version, country_calling_codes: codes, countries, nonGeographic: {} };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = new URL('../clip/phones/phone-plans.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(phonePlans())}\n`);
}
