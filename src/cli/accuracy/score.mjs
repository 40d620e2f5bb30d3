/** Runs the clipper over the labelled pages and strings, and the scorers that lie beside them over what it reads. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../steps.mjs';
import { pagesWithHalves, SHARED } from './halves.mjs';

const OUT = join(ROOT, '.results');

/** @param {string[]} args @returns {string} what the Node program printed */
const node = (...args) =>
  execFileSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/**
 * Clips the pages of the corpus, or of one half of it.
 * @param {'dev' | 'heldout'} [half]
 * @returns {(half?: 'dev' | 'heldout') => any} what the scorer says of all these pages, or of one half of them
 */
export function clipPages(half) {
  mkdirSync(OUT, { recursive: true });
  const corpus = join(SHARED, 'corpus');
  const pages = pagesWithHalves();
  const halved = join(OUT, 'index-halves.json');
  writeFileSync(halved, JSON.stringify(pages));
  const pred = join(OUT, 'accuracy-pages.ndjson');
  const asked = pages.filter((page) => half === undefined || page.half === half);
  const files = asked.map(({ id }) => join(corpus, 'pages', `${id}.html`));
  writeFileSync(pred, node('src/cli/clip.mjs', ...files));
  const given = ['--labels', join(corpus, 'labels'), '--pred', pred, '--index', halved, '--json'];
  return (one) => JSON.parse(node(join(corpus, 'score-clip.mjs'), ...given, ...(one ? ['--half', one] : [])));
}

/** @returns {string} what the scorer of strings prints */
export function scoreStrings() {
  mkdirSync(OUT, { recursive: true });
  const strings = join(SHARED, 'strings');
  const pred = join(OUT, 'accuracy-strings.ndjson');
  const files = readdirSync(strings).filter((file) => /^(hours|addresses|phones)\.json$/.test(file));
  writeFileSync(pred, node('src/cli/clip.mjs', '--strings', ...files.map((file) => join(strings, file))));
  return node(join(strings, 'score-strings.mjs'), '--labels', strings, '--pred', pred);
}
