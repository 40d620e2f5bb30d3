/**
 * Pages written by others, which stand beside the project and not in it. A test that needs them is passed over, and
 * says why, where they are not there.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'vitest';
import { ROOT } from './browser';

/** Folder of the saved pages. */
export const CORPUS_PAGES = resolve(ROOT, '../shared/corpus/pages');

const there = existsSync(CORPUS_PAGES);

/** A test on those pages. */
export function testOnCorpus(name: string, run: () => Promise<void>): void {
  test(name, async (context) => {
    if (!there) context.skip('the corpus of saved pages is not beside the project');
    await run();
  });
}
