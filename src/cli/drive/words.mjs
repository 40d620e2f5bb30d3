/**
 * The words on the screen, by their key in the message catalogue, so that driving the product does not break when a
 * sentence is put better.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../steps.mjs';

/** @typedef {'en' | 'es'} Language */

/** @type {Map<Language, Record<string, unknown>>} */
const catalogues = new Map();

/** @param {Language} language @returns {Record<string, unknown>} */
function catalogue(language) {
  const known = catalogues.get(language);
  if (known) return known;
  const folder = join(ROOT, 'src/i18n/messages', language);
  const areas = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const all = Object.assign({}, ...areas);
  catalogues.set(language, all);
  return all;
}

/**
 * The sentence of a message; of one that counts, the sentence for `blanks.count`.
 * @param {unknown} message
 * @param {Record<string, string>} blanks
 * @returns {string | undefined}
 */
function sentence(message, blanks) {
  if (!Array.isArray(message)) return typeof message === 'string' ? message : undefined;
  return message[0]?.match?.[blanks.count === '1' ? 'c=one' : 'c=*'];
}

/**
 * @param {string} key "clip_done_title"
 * @param {Record<string, string>} [blanks] what stands for `{name}`
 * @param {Language} [language]
 * @returns {string}
 * @throws when there is no such message
 */
export function words(key, blanks = {}, language = 'en') {
  const message = sentence(catalogue(language)[key], blanks);
  if (message === undefined) throw new Error(`No message is called "${key}".`);
  return message.replace(/\{(\w+)\}/g, (whole, name) => blanks[name] ?? whole);
}
