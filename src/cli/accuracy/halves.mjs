/**
 * The labelled pages in `../shared` and their two halves. A site belongs to one half: by the SHA-256 of its repository's
 * name (even first hex digit: rules were developed on it; odd: held out, scored as a number only).
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../steps.mjs';

/** Where the labelled pages and strings lie; set CASECLIP_SHARED for another folder. */
const stated = process.env.CASECLIP_SHARED ?? join(ROOT, '../shared');
// The scorers run only when they are called by the name they lie under.
export const SHARED = existsSync(stated) ? realpathSync(stated) : stated;

/** @param {string} repository @returns {'dev' | 'heldout'} */
export const halfOf = (repository) =>
  Number.parseInt(createHash('sha256').update(repository).digest('hex')[0] ?? '0', 16) % 2 === 0 ? 'dev' : 'heldout';

/** @returns {{ id: string, repo: string, half: 'dev' | 'heldout' }[]} the list of the pages, each with its half */
export function pagesWithHalves() {
  const index = JSON.parse(readFileSync(join(SHARED, 'corpus/index.json'), 'utf8'));
  return index.map((/** @type {{ id: string, repo: string }} */ page) => ({ ...page, half: halfOf(page.repo) }));
}

/** @returns {string[]} files of the pages that rules were developed on; none where the pages are not */
export function developmentPages() {
  if (!existsSync(join(SHARED, 'corpus/index.json'))) return [];
  return pagesWithHalves()
    .filter(({ half }) => half === 'dev')
    .map(({ id }) => join(SHARED, 'corpus/pages', `${id}.html`))
    .filter((file) => existsSync(file));
}
