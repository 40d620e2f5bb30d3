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
 * @param {string} key "clip_done_title"
 * @param {Record<string, string>} [blanks] what stands for `{name}`
 * @param {Language} [language]
 * @returns {string}
 * @throws when there is no such plain message
 */
export function words(key, blanks = {}, language = 'en') {
  const message = catalogue(language)[key];
  if (typeof message !== 'string') throw new Error(`No plain message is called "${key}".`);
  return message.replace(/\{(\w+)\}/g, (whole, name) => blanks[name] ?? whole);
}
