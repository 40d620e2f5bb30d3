import { expect, test } from 'vitest';
import { highlight, readPage } from '../../../src/clip';
import { findQuote } from '../../../src/clip/highlight/highlight';
import { withPage } from './with-page';

const PAGE = `<h1>Elm Grove Pantry</h1><p>Office: <b>541</b>-555-<i>0123</i></p>${'<p>Groceries for all.</p>'.repeat(80)}
<table><tr><td>Monday</td><td>9am - 12pm</td></tr></table><p>After hours: 541-555-0123</p>`;

test('the words behind every value that has a quote can be shown on the page', async () => {
  await withPage(PAGE, (document) => {
    const [draft] = readPage(document).resources;
    const quotes = [draft?.name, ...(draft?.phones ?? []), ...(draft?.schedule ?? [])].flatMap(
      (found) => found?.evidence ?? [],
    );
    expect(quotes.length).toBeGreaterThan(2);
    for (const quote of quotes) expect(highlight(document, quote)).toBe(true);
  });
});

test('of two equal words the one with the same neighbours is chosen, across elements', async () => {
  await withPage(PAGE, (document) => {
    const first = findQuote(document, { quote: '541-555-0123', before: 'Office: ', after: '\nGroceries' });
    const second = findQuote(document, { quote: '541-555-0123', before: 'After hours: ', after: '' });
    expect(first?.toString()).toBe('541-555-0123');
    expect(first?.startContainer.parentElement?.localName).toBe('b');
    expect(second?.startContainer.textContent).toContain('After hours');
  });
});

test('the words come into view and the page stays as it was', async () => {
  await withPage(PAGE, (document) => {
    const before = document.documentElement.outerHTML;
    expect(highlight(document, { quote: 'After hours', before: '', after: '' })).toBe(true);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.defaultView?.scrollY ?? 0).toBeGreaterThan(0);
  });
});

test('words that are only pointed at are marked where they stand, and let go again', async () => {
  await withPage(PAGE, (document) => {
    const view = document.defaultView;
    const words = { quote: 'After hours', before: '', after: '' };
    expect(highlight(document, words, false)).toBe(true);
    expect(view?.scrollY).toBe(0);
    expect([...(view?.CSS.highlights.keys() ?? [])]).toEqual(['caseclip']);
    expect(highlight(document, null, false)).toBe(false);
    expect([...(view?.CSS.highlights.keys() ?? [])]).toEqual([]);
  });
});

test('words that are no longer there are said not to be found', async () => {
  await withPage(PAGE, (document) => {
    expect(highlight(document, { quote: '541-555-0999', before: '', after: '' })).toBe(false);
    expect(highlight(document, { quote: ' ', before: '', after: '' })).toBe(false);
  });
});
