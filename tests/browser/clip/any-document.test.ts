/// <reference types="vite/client" />
/** Whatever a browser makes of a page is captured and read: broken copies of our own pages, and trees of any shape. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPage } from '../../../src/clip';
import { asPageReading } from '../../../src/platform/extension/page-reading-check';
import { withPage } from './with-page';

const pages = Object.values(
  import.meta.glob<string>('../../fixtures/pages/*.html', { query: '?raw', import: 'default', eager: true }),
);

/** With the 8,000 captured pages of `tests/property/any-page.test.ts`: ten thousand. */
const MUTATED = 1_700;
const TREES = 300;
/** Milliseconds; far above what any of these needs, on whatever machine. */
const TOO_LATE = 30_000;
const MOST_JSON = 2_000_000;

const PARTS = [
  '<table>', '</div>', '<tr><td>', '<ul><li>', '<b>', '</p>', '<h2>', '<a href="tel:%">', '<form><input name="children">',
  '<svg><title>x</title>', '<template><p>541-555-0123</p></template>', '<img alt="&lt;b&gt;Elm&lt;/b&gt;" onerror="alert(1)">',
  '<div itemscope itemtype="https://schema.org/NGO">', '<span itemprop="name">', '<script type="application/ld+json">{"@graph":[',
  '<iframe srcdoc="&lt;p&gt;541-555-0123"></iframe>', '&#x202E;', '&#8203;', '\u0000', '﷽', 'Ｐantry', '<p hidden>', '<details>', '<slot>',
  '<td rowspan="99999999" colspan="-1">', '<meta name="description" content="<script>">', '<base href="javascript:1">', '<br>'.repeat(30),
]; // biome-ignore format: a table

interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}
const edits = (): fc.Arbitrary<readonly Edit[]> =>
  fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.oneof(fc.constant(0), fc.nat(200)),
      put: fc.oneof(fc.constantFrom('', ...PARTS), fc.string({ unit: 'grapheme', maxLength: 20 })),
    }),
    { minLength: 1, maxLength: 12 },
  );

/** A page with pieces cut out and others put in. */
const mutated = (): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...pages), edits()).map(([page, all]) =>
    all.reduce((html, { at, cut, put }) => {
      const from = Math.floor(at * html.length);
      return html.slice(0, from) + put + html.slice(from + cut);
    }, page),
  );

/** Elements and words in any order, now and then very deep or with an attribute that never ends. */
const tree = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...PARTS) },
        {
          weight: 8,
          arbitrary: fc.constantFrom('Elm Grove Pantry', '12 Oak Street, Springfield, OR 97477', '541-555-0123'),
        },
        { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
        { weight: 1, arbitrary: fc.integer({ min: 100, max: 2_000 }).map((deep) => '<div><i>'.repeat(deep)) },
        {
          weight: 1,
          arbitrary: fc
            .integer({ min: 1, max: 200_000 })
            .map((long) => `<p class="${'x '.repeat(long)}" id="${'y'.repeat(long)}">`),
        },
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

/** Reads `html` in the living document of a frame; scripts do not run there. */
function check(document: Document, html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.head.replaceChildren(...parsed.head.childNodes);
  document.body.replaceChildren(...parsed.body.childNodes);
  const before = document.body.textContent;
  const started = performance.now();
  const reading = readPage(document);
  expect(performance.now() - started).toBeLessThan(TOO_LATE);
  expect(asPageReading(reading)).not.toBeNull();
  expect(JSON.stringify(reading).length).toBeLessThan(MOST_JSON);
  expect(document.body.textContent).toBe(before);
}

test.each([
  ['broken copies of our own pages', MUTATED, mutated],
  ['trees that nobody would write', TREES, tree],
])(
  '%s are read in time and in bounds, and stay as they are',
  async (_name, runs, html) => {
    await withPage('<!doctype html><title>Any page</title>', (document) => {
      fc.assert(
        fc.property(html(), (page) => check(document, page)),
        { numRuns: runs },
      );
    });
  },
  600_000,
);
