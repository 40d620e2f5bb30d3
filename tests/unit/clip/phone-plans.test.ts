/** Our reading of the numbering plans gives what the library that they come from gives. */
import { type CountryCode, type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.min.json';
import examples from 'libphonenumber-js/mobile/examples';
import { expect, test } from 'vitest';
import plans from '../../../src/clip/phones/phone-plans.json';
import { numberOf } from '../../../src/clip/phones/plan';

const countries = Object.keys(plans.countries);
const all = metadata as unknown as MetadataJson;
/** The library with the same countries, so that a shared calling code is judged among the same ones. */
const library = {
  ...all,
  country_calling_codes: plans.codes,
  countries: Object.fromEntries(countries.map((code) => [code, all.countries[code as CountryCode]])),
} as unknown as MetadataJson;

function theirs(digits: string, country: string): string {
  const number = parsePhoneNumberFromString(digits, country as CountryCode, library);
  return number?.isValid() ? number.number : '';
}

/** Digits without chance: the same on every run. */
function* digitRuns(count: number): Generator<string> {
  let state = 12_345;
  for (let nth = 0; nth < count; nth++) {
    let digits = '';
    const length = 7 + (nth % 7);
    while (digits.length < length) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      digits += String(Math.floor(state / 65_536) % 10);
    }
    yield digits;
  }
}

test('a valid number of every country is read as the library reads it, at home and from abroad', () => {
  expect(countries.length).toBeGreaterThan(20);
  for (const country of countries) {
    const example = examples[country as CountryCode];
    if (!example) continue;
    const code = plans.countries[country as keyof typeof plans.countries][0];
    for (const written of [example, `0${example}`, `1${example}`, `+${code}${example}`, `${code}${example}`]) {
      expect([country, written, numberOf(written, country)]).toEqual([country, written, theirs(written, country)]);
    }
  }
});

test('arbitrary digits are taken for a number exactly when the library takes them for one', () => {
  const differ: string[] = [];
  let valid = 0;
  for (const digits of digitRuns(4_000)) {
    for (const country of ['US', 'CA', 'GB', 'NL', 'ES', 'MX', 'AU', 'DE']) {
      const ours = numberOf(digits, country);
      if (ours) valid++;
      if (ours !== theirs(digits, country)) differ.push(`${country} ${digits}: ${ours} / ${theirs(digits, country)}`);
    }
  }
  expect(valid).toBeGreaterThan(1_000);
  expect(differ).toEqual([]);
});
