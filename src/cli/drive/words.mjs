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
  const all = Object.assign({}, ...areas, peopleIn(language));
  catalogues.set(language, all);
  return all;
}

/**
 * What the people served are called while nobody has chosen a kind of work: the headings, tabs and buttons that are
 * these words and nothing else, and the blanks of sentences. Sentences hold no other blanks of these names.
 * @param {Language} language
 * @returns {Record<string, string>}
 */
function peopleIn(language) {
  const data = join(ROOT, 'src/domain/practice/data');
  const [, plain] = /PLAIN_PRACTICE = 'practice-([\w-]+)'/.exec(readFileSync(join(data, 'index.ts'), 'utf8')) ?? [];
  const { one, many, add } = JSON.parse(readFileSync(join(data, `${plain}.json`), 'utf8')).vocabulary;
  const name = one[language];
  const [article, self] = language === 'es' ? ['un', 'este'] : ['a', 'this'];
  const itself = `${self} ${name}`;
  return {
    shell_clients: many[language],
    client_panel_tab: capital(name),
    client_add: add[language],
    picker_new_save: add[language],
    one: name,
    One: capital(name),
    many: many[language].toLowerCase(),
    a: `${article} ${name}`,
    this: itself,
    This: capital(itself),
  };
}

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

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
  const people = peopleIn(language);
  return message.replace(/\{(\w+)\}/g, (whole, name) => blanks[name] ?? people[name] ?? whole);
}
