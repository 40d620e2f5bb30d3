/**
 * `npm run accuracy`: runs the clipper over the hand-labelled pages and strings of `../shared`, scores both with the
 * scorers that lie beside them and writes `docs/accuracy.md`. Sites are halved by the SHA-256 of their repository's
 * name (even first hex digit: rules were developed on them; odd: never looked at, scored as a number only).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { looksSection } from './accuracy/looks.mjs';
import { pagesTable, report, stringsTable } from './accuracy/report.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SHARED = process.env.CASECLIP_SHARED ?? join(ROOT, '../shared');
const OUT = join(ROOT, '.results');

/** @param {string[]} args @returns {string} what the Node program printed */
const node = (...args) =>
  execFileSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** @param {string} folder @param {RegExp} name @returns {string[]} */
const filesIn = (folder, name) =>
  readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
    .map((file) => join(folder, file));

/** @param {string} repository @returns {'dev' | 'heldout'} */
const halfOf = (repository) =>
  Number.parseInt(createHash('sha256').update(repository).digest('hex')[0] ?? '0', 16) % 2 === 0 ? 'dev' : 'heldout';

/** @returns {Record<'all' | 'dev' | 'heldout', any>} what the scorer says of all pages and of each half */
function scorePages() {
  const corpus = join(SHARED, 'corpus');
  const index = JSON.parse(readFileSync(join(corpus, 'index.json'), 'utf8'));
  const halved = join(OUT, 'index-halves.json');
  writeFileSync(
    halved,
    JSON.stringify(index.map((/** @type {{ repo: string }} */ page) => ({ ...page, half: halfOf(page.repo) }))),
  );
  const pred = join(OUT, 'accuracy-pages.ndjson');
  writeFileSync(pred, node('src/cli/clip.mjs', ...filesIn(join(corpus, 'pages'), /\.html$/)));
  const score = (/** @type {string[]} */ ...half) =>
    JSON.parse(
      node(
        join(corpus, 'score-clip.mjs'),
        '--labels',
        join(corpus, 'labels'),
        '--pred',
        pred,
        '--index',
        halved,
        '--json',
        ...half,
      ),
    );
  return { all: score(), dev: score('--half', 'dev'), heldout: score('--half', 'heldout') };
}

/** @returns {string} the table of the strings */
function scoreStrings() {
  const strings = join(SHARED, 'strings');
  const pred = join(OUT, 'accuracy-strings.ndjson');
  writeFileSync(pred, node('src/cli/clip.mjs', '--strings', ...filesIn(strings, /^(hours|addresses|phones)\.json$/)));
  return stringsTable(node(join(strings, 'score-strings.mjs'), '--labels', strings, '--pred', pred));
}

if (!existsSync(join(SHARED, 'corpus'))) {
  console.error('The labelled pages are not here. Put them into ../shared, or set CASECLIP_SHARED to their folder.');
  process.exitCode = 1;
} else {
  mkdirSync(OUT, { recursive: true });
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();
  const date = new Date().toISOString().slice(0, 10);
  const document = join(ROOT, 'docs/accuracy.md');
  const before = existsSync(document) ? readFileSync(document, 'utf8') : '';
  const pages = scorePages();
  const text = report({
    date,
    commit,
    pages: pagesTable(pages),
    looks: looksSection(before, { date, commit, dev: pages.dev.headline, heldout: pages.heldout.headline }),
    strings: scoreStrings(),
  });
  writeFileSync(document, text);
  console.log(text);
}
