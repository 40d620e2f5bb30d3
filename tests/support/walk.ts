/** A walk through the full app in one language: words as they stand on the screen, buttons, addresses, and what axe found. */
import type { Page } from 'playwright-core';
import { words } from '../../src/cli/drive/words.mjs';
import { openApp, startBrowser, type TestBrowser } from './browser';
import { inspect } from './inspect';

export interface Walk {
  readonly browser: TestBrowser;
  readonly app: Page;
  /** What axe and the narrow window found, in the order of looking. */
  readonly found: readonly string[];
  readonly word: (key: string, blanks?: Parameters<typeof words>[1]) => string;
  /** The first button of that name. */
  readonly press: (key: string) => Promise<void>;
  /** To a hash route such as "#/clients". */
  readonly go: (route: string) => Promise<void>;
  /** `name`: of the pictures. */
  readonly look: (name: string) => Promise<void>;
}

/** A fresh browser with the app in front of it. `pictures`: begins the names of the pictures. */
export async function walk(language: 'en' | 'es', pictures = ''): Promise<Walk> {
  const browser = await startBrowser();
  const app = await openApp(browser, '/');
  const found: string[] = [];
  const word: Walk['word'] = (key, blanks = {}) => words(key, blanks, language);
  return {
    browser,
    app,
    found,
    word,
    press: (key) =>
      app
        .getByRole('button', { name: word(key), exact: true })
        .first()
        .click(),
    go: (route) =>
      app.evaluate((hash) => {
        location.hash = hash;
      }, route),
    async look(name) {
      found.push(...(await inspect(app, `${pictures}${name}`, language)));
    },
  };
}
