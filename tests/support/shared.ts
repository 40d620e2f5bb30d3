/**
 * Material kept beside the repository (`../shared`), not in it: saved pages of real services. Where it is not there,
 * tests that need it are passed over and counted as such.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { ROOT } from '../../src/cli/steps.mjs';

/** Folder of the saved pages. */
export const CORPUS_PAGES = join(ROOT, '../shared/corpus/pages');

/** A test that runs where the saved pages are. */
export const corpusTest = test.runIf(existsSync(CORPUS_PAGES));
