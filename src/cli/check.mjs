/**
 * `npm run check`: everything that can be told without running the product. Owns: the list of checks. Promises: runs
 * all of them, prints only what is wrong, one line for each check.
 */
import { pathToFileURL } from 'node:url';
import { compileMessages, tool } from './steps.mjs';

/** @typedef {{ name: string, ok: boolean, output: string, seconds: number }} Checked */

/** @type {readonly { name: string, run: () => Promise<import('./steps.mjs').Ended> }[]} */
const CHECKS = [
  { name: 'format and lint', run: () => tool('biome', ['check', '--error-on-warnings'], { show: false }) },
  {
    name: 'layers',
    run: () => tool('cruise', ['src', 'entrypoints', '--config', '.dependency-cruiser.cjs'], { show: false }),
  },
  { name: 'types', run: () => tool('tsc', ['-p', '.', '--noEmit'], { show: false }) },
  { name: 'unused code', run: () => tool('knip', [], { show: false }) },
];

/** @returns {Promise<Checked[]>} */
export async function checkAll() {
  await compileMessages();
  /** @type {Checked[]} */
  const results = [];
  for (const { name, run } of CHECKS) {
    const start = Date.now();
    const { code, output } = await run();
    const checked = { name, ok: code === 0, output, seconds: (Date.now() - start) / 1000 };
    results.push(checked);
    if (!checked.ok) console.log(output.trimEnd());
    console.log(`${checked.ok ? 'ok    ' : 'FAILED'} check: ${name} (${checked.seconds.toFixed(1)} s)`);
  }
  return results;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = (await checkAll()).every(({ ok }) => ok) ? 0 : 1;
}
