/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/clip';
import { differences, type ExpectedPage } from '../../support/expected-page';
import { withPage } from './with-page';

const pages = import.meta.glob<string>('../../fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const wanted = import.meta.glob<ExpectedPage>('../../fixtures/pages/*.json', { import: 'default', eager: true });

const names = (paths: object): string[] =>
  Object.keys(paths).map((path) => (path.split('/').at(-1) ?? path).replace(/\.\w+$/, ''));

const jsonOf = (path: string): string => path.replace(/\.html$/, '.json');

describe('Our own pages, written like real ones, are read as a person would', () => {
  test('there are pages to read, and each has its expectation beside it', () => {
    expect(names(pages).length).toBeGreaterThanOrEqual(60);
    expect(names(wanted)).toEqual(names(pages));
  });

  test('the pages that leave a field unchecked are counted', () => {
    const weak = Object.entries(wanted).filter(([, { weak }]) => weak?.length);
    console.log(`${weak.length} of ${names(pages).length} own pages leave fields of prose unchecked`);
    for (const [path, page] of weak) console.log(`  ${path.split('/').at(-1)}: ${page.weak?.join(', ')}`);
    expect(weak.length).toBeLessThan(names(pages).length);
  });

  for (const [path, html] of Object.entries(pages)) {
    test(`${path.split('/').at(-1)} gives the resources that stand on it, and no others`, async () => {
      const page = wanted[jsonOf(path)];
      if (!page) throw new Error('no expectation stands beside this page');
      const url = page.page === undefined ? {} : { url: page.page };
      const reading = await withPage(html, (document) => readPage(document, url));
      expect(differences(reading, page)).toEqual([]);
    });
  }
});
