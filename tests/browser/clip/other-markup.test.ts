/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/clip';
import { differences, type ExpectedPage } from '../../support/expected-page';
import { redress } from './redress';
import { withPage } from './with-page';

const pages = import.meta.glob<string>('../../fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const wanted = import.meta.glob<ExpectedPage>('../../fixtures/pages/*.json', { import: 'default', eager: true });

describe('Our own pages are read alike when another tool wrote their markup', () => {
  for (const [path, html] of Object.entries(pages)) {
    test(`${path.split('/').at(-1)} with words in spans, bold by style, headings in boxes and no white space`, async () => {
      const page = wanted[path.replace(/\.html$/, '.json')];
      if (!page) throw new Error('no expectation stands beside this page');
      const url = page.page === undefined ? {} : { url: page.page };
      const reading = await withPage(html, (document) => {
        redress(document);
        return readPage(document, url);
      });
      expect(differences(reading, page)).toEqual([]);
    });
  }
});
