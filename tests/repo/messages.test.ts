/** Every sentence a person reads exists in English and Spanish, with the same blanks to fill. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/browser';
import { filesIn, textOf } from '../support/files';

type Messages = Record<string, unknown>;

/** Names in braces, each once: a plural may leave the number out of one of its branches. */
const blanks = (message: unknown) =>
  [...new Set([...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

const catalogues = filesIn('src/i18n', 'public/_locales').filter((file) => /\/en\/[\w-]+\.json$/.test(file));

describe.each(catalogues)('%s', (english) => {
  const en: Messages = JSON.parse(textOf(english));
  const es: Messages = JSON.parse(textOf(english.replace('/en/', '/es/')));

  test('has the same messages in Spanish', () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
  });

  test('has the same blanks in Spanish', () => {
    expect(Object.keys(en).filter((key) => blanks(en[key]).join() !== blanks(es[key]).join())).toEqual([]);
  });

  test('has no empty message and no exclamation mark', () => {
    const texts = [en, es].flatMap((all) => Object.entries(all).filter(([key]) => key !== '$schema'));
    const wrong = texts.filter(([, text]) => !text || /[!¡]/.test(JSON.stringify(text)));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});

test('the catalogue holds the words of the product', () => {
  const all = catalogues.flatMap((file) => Object.keys(JSON.parse(textOf(file))));
  expect(all.length).toBeGreaterThan(300);
  expect(new Set(all).size).toBe(all.length);
});

test('every message is used, by its name or by a name put together from a part that is written out', () => {
  const source = filesIn('src', 'entrypoints')
    .filter((file) => /\.(ts|tsx)$/.test(file))
    .map(textOf)
    .join('\n');
  const names = new Set(source.match(/\w+/g));
  const beginnings = [...source.matchAll(/`([a-z]+(?:_[a-z]+)*_)\$\{/g)].map(([, beginning = '']) => beginning);
  const unused = (all: readonly string[]) =>
    all.filter((name) => !names.has(name) && !beginnings.some((beginning) => name.startsWith(beginning)));
  const written = filesIn('src/i18n/messages/en').flatMap((file) => Object.keys(JSON.parse(textOf(file))));
  expect(beginnings.length).toBeGreaterThan(1);
  expect(unused(['common_back', 'common_never_shown'])).toEqual(['common_never_shown']);
  expect(unused(written.filter((name) => name !== '$schema'))).toEqual([]);
});

test('the manifest uses no message that is missing', () => {
  const known = JSON.parse(textOf('public/_locales/en/messages.json'));
  const used = [...textOf('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name);
  expect(used.length).toBeGreaterThan(3);
  expect(used.filter((name) => !(name in known))).toEqual([]);
  expect(readdirSync(join(ROOT, 'public/_locales')).sort()).toEqual(['en', 'es']);
});
