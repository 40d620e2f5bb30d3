/**
 * `npm run bench:clip`: how well clipping reads the labelled pages and strings of `../shared` (or `CASECLIP_SHARED`),
 * beside the least it must reach; ends with 1 when it does not. `--half dev` looks only at the pages that rules are
 * developed on. It prints sums alone, never a page; `npm run accuracy` writes the dated table.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { floorsTable, isBelow, pageFloors, stringFloors } from './accuracy/floors.mjs';
import { SHARED } from './accuracy/halves.mjs';
import { clipPages, scoreStrings } from './accuracy/score.mjs';

/** @param {string[]} args @returns {number} the exit code */
function main(args) {
  const { half } = parseArgs({ args, options: { half: { type: 'string' } } }).values;
  if (half !== undefined && half !== 'dev' && half !== 'heldout') {
    console.error('The halves are called dev and heldout.');
    return 2;
  }
  if (!existsSync(join(SHARED, 'corpus'))) {
    console.error('The labelled pages are not here. Put them into ../shared, or set CASECLIP_SHARED to their folder.');
    return 1;
  }
  const score = clipPages(half)(half);
  const floors = [...pageFloors(score), ...(existsSync(join(SHARED, 'strings')) ? stringFloors(scoreStrings()) : [])];
  console.log(`${score.pages} pages of ${score.repos} sites${half ? `, ${half} half` : ''}.\n`);
  console.log(floorsTable(floors));
  const below = floors.filter(isBelow).length;
  console.log(below === 0 ? '\nAll of it is reached.' : `\n${below} of ${floors.length} are not reached.`);
  return below === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main(process.argv.slice(2));
