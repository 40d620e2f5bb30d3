/**
 * Reads vitest's own JSON report. Promises: a runner that reports no test, writes no report or ends badly counts as a
 * failure; a test that was neither passed nor failed is named.
 */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ name: string, passed: number, failed: number, over: string[] }} Count */
/** @typedef {{ status: string, fullName: string }} Assertion */
/** @typedef {{ status: string, name?: string, assertionResults: Assertion[] }} TestFile */

/** @param {string} file @returns {TestFile[]} */
const filesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).testResults : []);

/**
 * Counts from vitest's own JSON report.
 * @param {string} name
 * @param {string} file
 * @param {number} code the runner's exit code
 * @returns {Count}
 */
export function countReport(name, file, code) {
  if (!existsSync(file)) {
    console.log(`FAILED ${name}: the runner wrote no report.`);
    return { name, passed: 0, failed: 1, over: [] };
  }
  const files = filesOf(file);
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const over = tests.filter(({ status }) => !['passed', 'failed'].includes(status)).map(({ fullName }) => fullName);
  // A file that breaks before its first test has none to count.
  const broken = files.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.length).length;
  let failed = tests.filter(({ status }) => status === 'failed').length + broken;
  if (tests.length === 0) {
    console.log(`FAILED ${name}: the runner reported no test.`);
    failed = Math.max(failed, 1);
  } else if (code !== 0 && failed === 0) {
    console.log(`FAILED ${name}: the runner ended with code ${code} though every test passed.`);
    failed = 1;
  }
  return { name, passed, failed, over };
}

/**
 * What did not pass, so that it can be tried once more with a fresh browser.
 * @param {string} file the runner's report
 * @returns {{ files: string[], tests: string[] }} paths of the files, and the full names of the tests
 */
export function unpassed(file) {
  const failed = filesOf(file).filter(({ status }) => status === 'failed');
  const names = failed.map(({ name, assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `${name}: ${fullName}`),
  );
  return { files: failed.flatMap(({ name }) => name ?? []), tests: names.flat() };
}

/**
 * The count of a project whose failed files ran a second time: what passed then has passed, all else stays failed.
 * @param {Count} first
 * @param {Count} again the failed files alone
 * @param {string} file the report of the first run
 * @returns {Count}
 */
export function tallyAgain(first, again, file) {
  const passedThere = filesOf(file)
    .filter(({ status }) => status === 'failed')
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed').length;
  return { ...first, passed: first.passed - passedThere + again.passed, failed: again.failed };
}
