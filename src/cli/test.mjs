/**
 * `npm test`: sets everything up, then runs the checks, both builds and every test project. Owns: the count.
 * Promises: figures come from the runners' own reports; a runner that reports no test fails; what was passed over is
 * said with its reason, and so is what passed only when it was tried again; the last line is `N passed, N failed`.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureBrowser } from './find-browser.mjs';
import { countReport, tallyAgain, unpassed } from './report-counts.mjs';
import { ensureModules } from './setup.mjs';
import { buildBoth, ROOT, tool } from './steps.mjs';

/** These two lines run side by side: in the first the machine mostly waits for browsers. */
const SIDE_BY_SIDE = [['e2e'], ['unit', 'property', 'repo', 'browser', 'a11y']];
/** Builds anew what the others test, and needs the port that some of them use. */
const ALONE = ['start'];
const REPORTS = join(ROOT, '.results/reports');

/** @typedef {import('./report-counts.mjs').Count} Count */
/** @typedef {Count & { seconds: number }} TimedCount */

/** @param {string} name @param {() => Promise<Count>} step @returns {Promise<TimedCount>} */
async function timed(name, step) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  const count = await step();
  return { ...count, seconds: (Date.now() - start) / 1000 };
}

/** Tests that drive a real browser on a machine that has other work: a file that failed gets a second, quiet chance. */
const DRIVEN = ['browser', 'e2e', 'a11y', 'start'];

/** @type {string[]} tests that failed once and passed when they were tried again: said at the end, never hidden */
const second = [];

/** @type {string[]} tests that failed: said again at the end, where a long output is cut last */
const lost = [];

/** @param {string} project @param {string} file where the report goes @param {string[]} [only] test files */
async function runVitest(project, file, only = []) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await tool('vitest', ['run', '--project', project, ...only, ...reporters]);
  return countReport(project, file, code);
}

/** @typedef {TimedCount & { file: string, again: string[] }} First `again`: files that get another chance */

/** @param {string} project @returns {Promise<First>} */
async function runProject(project) {
  const file = join(REPORTS, `${project}.json`);
  const count = await timed(project, () => runVitest(project, file));
  const { files, tests } = unpassed(file);
  // Many failures are no accident of the moment.
  const chance = count.failed > 0 && files.length > 0 && files.length <= 3 && DRIVEN.includes(project);
  if (!chance) lost.push(...(tests.length ? tests : files));
  return { ...count, file, again: chance ? files : [] };
}

/** A file that failed beside other work, once more without it. @param {First} first @returns {Promise<TimedCount>} */
async function tryAgain(first) {
  if (first.again.length === 0) return first;
  const { name, file } = first;
  const report = join(REPORTS, `${name}-again.json`);
  const title = `${name}, tried again: ${first.again.map((path) => relative(ROOT, path)).join(', ')}`;
  const again = await timed(title, () => runVitest(name, report, first.again));
  const { tests } = unpassed(file);
  if (again.failed === 0) second.push(...(tests.length ? tests : first.again));
  else lost.push(...unpassed(report).tests);
  return { ...tallyAgain(first, again, file), seconds: first.seconds + again.seconds };
}

/** @param {readonly string[]} projects @returns {Promise<First[]>} one after the other */
async function runLine(projects) {
  const firsts = [];
  for (const project of projects) firsts.push(await runProject(project));
  return firsts;
}

async function runChecks() {
  const { checkAll } = await import('./check.mjs');
  const results = await checkAll();
  const passed = results.filter(({ ok }) => ok).length;
  return { name: 'check', passed, failed: results.length - passed, over: [] };
}

async function runBuild() {
  try {
    await buildBoth();
    return { name: 'build', passed: 1, failed: 0, over: [] };
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return { name: 'build', passed: 0, failed: 1, over: [] };
  }
}

/** @param {readonly string[]} names @returns {string} why tests were passed over */
function whyOver(names) {
  if (names.length === 0) return 'nothing was left out';
  if (!existsSync(join(ROOT, '../shared'))) return '../shared is not here (the corpus of saved pages)';
  return names.join('; ');
}

async function main() {
  await ensureModules();
  console.log(ensureBrowser(console.log).how);
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const asked = process.argv.slice(2);
  const counts = [await timed('check', runChecks), await timed('build', runBuild)];
  const wanted = (/** @type {readonly string[]} */ line) =>
    line.filter((name) => !asked.length || asked.includes(name));
  const firsts = (await Promise.all(SIDE_BY_SIDE.map((line) => runLine(wanted(line))))).flat();
  firsts.push(...(await runLine(wanted(ALONE))));
  for (const first of firsts) counts.push(await tryAgain(first));
  const over = counts.flatMap((count) => count.over);
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log('');
  for (const count of counts) {
    console.log(
      `${count.name.padEnd(10)} ${String(count.passed).padStart(5)} passed ${String(count.failed).padStart(4)} failed ${count.seconds.toFixed(0).padStart(5)} s`,
    );
  }
  for (const name of second) console.log(`passed only at the second attempt: ${relative(ROOT, name)}`);
  for (const name of lost) console.log(`failed: ${relative(ROOT, name)}`);
  console.log(`${over.length} passed over: ${whyOver(over)}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

await main().catch((error) => {
  console.log(error instanceof Error ? error.message : error);
  console.log('0 passed over: the tests did not start');
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
