/** The catalogue of the screens: both languages whole, every file compiled, plain words only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHANGES } from '../../../src/app/changes';

const HOME = join(import.meta.dirname, '../../../src/i18n');
type Messages = Readonly<Record<string, unknown>>;
const read = (path: string) => JSON.parse(readFileSync(join(HOME, path), 'utf8'));
const areas = readdirSync(join(HOME, 'messages/en')).map((file) => file.replace(/\.json$/, ''));
const messages = (language: string, area: string): Messages => read(`messages/${language}/${area}.json`);

/** What must be filled in, each name once: a plural may leave the number out of one of its branches. */
const blanks = (message: unknown) =>
  [...new Set([...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort().join();

test('every file of messages is compiled, in both languages', () => {
  const patterns: readonly string[] = read('project.inlang/settings.json')['plugin.inlang.messageFormat'].pathPattern;
  const listed = patterns.map((pattern) => /\{locale\}\/([\w-]+)\.json$/.exec(pattern)?.[1]);
  expect(areas.length).toBeGreaterThan(8);
  expect([...listed].sort()).toEqual([...areas].sort());
  expect(readdirSync(join(HOME, 'messages/es')).map((file) => file.replace(/\.json$/, ''))).toEqual(areas);
});

test('no message has two owners', () => {
  const keys = areas.flatMap((area) => Object.keys(messages('en', area)));
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('every change that can be undone or listed has its words', () => {
  const words = messages('en', 'change');
  expect(CHANGES.filter((name) => !(`change_${name}` in words))).toEqual([]);
});

describe.each(areas)('%s', (area) => {
  const en = messages('en', area);
  const es = messages('es', area);

  test('says the same things in Spanish', () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
  });

  test('has the same blanks to fill in Spanish', () => {
    expect(Object.keys(en).filter((key) => blanks(en[key]) !== blanks(es[key]))).toEqual([]);
  });

  test('has no empty message and does not shout', () => {
    const all = [...Object.entries(en), ...Object.entries(es)];
    expect(all.filter(([, text]) => !text || /[!¡]/.test(JSON.stringify(text))).map(([key]) => key)).toEqual([]);
  });

  test('has words for every number', () => {
    // Spanish has a third plural form for millions: a branch for the rest is the only safe one.
    const branches = (text: unknown) => Object.keys((text as readonly { match: object }[])[0]?.match ?? {});
    const plural = [...Object.entries(en), ...Object.entries(es)].filter(([, text]) => Array.isArray(text));
    const open = plural.filter(([, text]) => !branches(text).some((branch) => branch.endsWith('=*')));
    expect(open.map(([key]) => key)).toEqual([]);
  });
});
