/**
 * `npm run accuracy`: runs the clipper over the hand-labelled pages and strings of `../shared`, scores both with the
 * scorers that lie beside them and writes `docs/accuracy.md`. Sites are halved by the SHA-256 of their repository's
 * name (even first hex digit: rules were developed on them; odd: never looked at, scored as a number only).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from './accuracy/halves.mjs';
import { looksSection } from './accuracy/looks.mjs';
import { pagesTable, report, stringsTable } from './accuracy/report.mjs';
import { clipPages, scoreStrings } from './accuracy/score.mjs';
import { ROOT } from './steps.mjs';

if (!existsSync(join(SHARED, 'corpus'))) {
  console.error('The labelled pages are not here. Put them into ../shared, or set CASECLIP_SHARED to their folder.');
  process.exitCode = 1;
} else {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();
  const date = new Date().toISOString().slice(0, 10);
  const document = join(ROOT, 'docs/accuracy.md');
  const before = existsSync(document) ? readFileSync(document, 'utf8') : '';
  const score = clipPages();
  const pages = { all: score(), dev: score('dev'), heldout: score('heldout') };
  const text = report({
    date,
    commit,
    pages: pagesTable(pages),
    looks: looksSection(before, { date, commit, dev: pages.dev.headline, heldout: pages.heldout.headline }),
    strings: stringsTable(scoreStrings()),
  });
  writeFileSync(document, text);
  console.log(text);
}
