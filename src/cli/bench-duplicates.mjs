/**
 * The finder of people entered twice, on 5,000 made names with slips, pet names and Spanish double surnames: fails below
 * its floors. `node src/cli/bench-duplicates.mjs`, and a part of `npm run bench`.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { ROOT } from './steps.mjs';

/** @returns {Promise<boolean>} true when it finds too few or is wrong too often */
export async function benchDuplicates() {
  const { module } = await runnerImport(join(ROOT, 'tests/bench/duplicates.ts'), { configFile: false, root: ROOT });
  const { measureDuplicates } = /** @type {typeof import('../../tests/bench/duplicates')} */ (module);
  const { people, pairs, recall, precision, floors, isBelow, indexMs, allMs, oneMs } = measureDuplicates();
  const many = people.toLocaleString('en');
  console.log(`\n${many} made names, ${pairs} pairs of them one person.\n`);
  console.log(`found (recall)         ${recall.toFixed(3)}   at least ${floors.recall.toFixed(2)}`);
  console.log(`right (precision)      ${precision.toFixed(3)}   at least ${floors.precision.toFixed(2)}`);
  console.log(
    `index ${indexMs.toFixed(0)} ms, all pairs ${allMs.toFixed(0)} ms, 95 of 100 names within ${oneMs.toFixed(2)} ms`,
  );
  if (isBelow) console.log('TOO FEW FOUND, OR TOO MANY WRONG');
  return isBelow;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = (await benchDuplicates()) ? 1 : 0;
