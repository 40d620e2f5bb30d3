import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adapt } from '../../../src/clip/adapters/adapt';
import type { Adapter } from '../../../src/clip/adapters/adapter';
import { ADAPTERS } from '../../../src/clip/adapters/adapters';
import { matcherOf, matches } from '../../../src/clip/adapters/match';
import type { Block } from '../../../src/clip/capture/block';
import { Outline } from '../../../src/clip/model/outline';
import type { PageElement } from '../../../src/clip/model/page-model';
import { blockOf } from '../../support/block';

const element = (over: Partial<PageElement>): PageElement => ({
  parent: -1,
  tag: 'div',
  class: '',
  id: '',
  first: 0,
  last: 0,
  ...over,
});

const patternsOf = ({ records, name, staff, fields }: Adapter): string[] =>
  [records, name, staff, ...Object.values(fields ?? {})].filter((pattern) => pattern !== undefined);

describe('Adapters are data that can be trusted', () => {
  for (const adapter of ADAPTERS) {
    test(`${adapter.software} reads its own test page, which is written as the product writes it`, () => {
      const html = readFileSync(`tests/fixtures/pages/${adapter.page}.html`, 'utf8');
      const marks = [...patternsOf(adapter), adapter.fieldClass ?? ''].flatMap(
        (one) => one.match(/[.#]?[\w-]{3,}/g) ?? [],
      );
      const missing = marks.map((mark) => mark.replace(/^[.#]/, '')).filter((mark) => !html.includes(mark));
      expect(missing).toEqual([]);
      expect(() => patternsOf(adapter).map(matcherOf)).not.toThrow();
      expect(patternsOf(adapter).length + (adapter.fieldClass ? 1 : 0)).toBeGreaterThan(0);
    });
  }

  test('no adapter names a web site', () => {
    const names = ADAPTERS.flatMap((adapter) => [adapter.software, ...patternsOf(adapter)]);
    expect(names.filter((name) => /https?:|www\.|\w\.(org|com|gov|net)\b/.test(name))).toEqual([]);
  });
});

describe('Element patterns', () => {
  const outline = new Outline(
    [],
    [
      element({ id: 'wpsl-stores', first: 0, last: 9 }),
      element({ parent: 0, tag: 'ul' }),
      element({ parent: 1, tag: 'li', class: 'store  odd' }),
      element({ tag: 'li' }),
    ],
  );
  const hits = (pattern: string): number[] =>
    outline.elements.flatMap((_, at) => (matches(outline, at, matcherOf(pattern)) ? [at] : []));

  test('an element is found by tag, id, class, the beginning of a class, and what it stands in', () => {
    expect(hits('li')).toEqual([2, 3]);
    expect(hits('#wpsl-stores')).toEqual([0]);
    expect(hits('li.odd.store')).toEqual([2]);
    expect(hits('.sto*')).toEqual([2]);
    expect(hits('#wpsl-stores li')).toEqual([2]);
    expect(hits('ul.odd')).toEqual([]);
  });

  test('a pattern that is written wrong is a mistake in the data, and says so', () => {
    for (const wrong of ['', 'li > a', 'a b c', '.x[href]', '*']) expect(() => matcherOf(wrong)).toThrow('pattern');
  });
});

test('the class of a field says what its words are, and a member of staff is no resource', () => {
  const block = (index: number, text: string, at: number): Block => blockOf(text, { index, tag: 'div', element: at });
  const outline = new Outline(
    [block(0, 'Adults 55 and over', 0), block(1, 'Robin Sample', 1), block(2, '12 Oak St', 2)],
    [
      element({ class: 'field field--name-field-eligibility-requirements' }),
      element({ tag: 'li', class: 'widgetItem h-card', first: 1, last: 1 }),
      element({ class: 'field field--name-field-map', first: 2, last: 2 }),
    ],
  );
  const { labels, staff } = adapt(outline);
  expect(labels).toEqual([{ field: 'eligibility', first: 0, last: 0 }]);
  expect([...staff]).toEqual([1]);
});
