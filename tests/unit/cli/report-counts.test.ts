import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { countReport, tallyAgain, unpassed } from '../../../src/cli/report-counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'caseclip-report-'));
beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A report as the runner writes it: one list of outcomes for each file. */
function report(...files: { status: string; tests: string[] }[]): string {
  const path = join(folder, 'report.json');
  const testResults = files.map(({ status, tests }, nth) => ({
    status,
    name: `/tests/${nth}.test.ts`,
    assertionResults: tests.map((outcome, n) => ({ status: outcome, fullName: `test ${n}` })),
  }));
  writeFileSync(path, JSON.stringify({ testResults }));
  return path;
}

test('what passed, failed and was passed over is counted', () => {
  const file = report(
    { status: 'failed', tests: ['passed', 'failed', 'skipped'] },
    { status: 'passed', tests: ['passed'] },
  );
  expect(countReport('unit', file, 1)).toEqual({ name: 'unit', passed: 2, failed: 1, over: ['test 2'] });
});

test('a runner that reports no test fails', () => {
  expect(countReport('unit', report(), 0).failed).toBe(1);
});

test('a runner that writes no report fails', () => {
  expect(countReport('unit', join(folder, 'none.json'), 0).failed).toBe(1);
});

test('a file that breaks before its first test fails', () => {
  const file = report({ status: 'failed', tests: [] }, { status: 'passed', tests: ['passed'] });
  expect(countReport('unit', file, 1)).toMatchObject({ passed: 1, failed: 1 });
});

test('a runner that ends badly fails, though every test passed', () => {
  expect(countReport('unit', report({ status: 'passed', tests: ['passed'] }), 1)).toMatchObject({
    passed: 1,
    failed: 1,
  });
});

test('a file that failed once counts as it ended the second time, and what failed is named', () => {
  const file = report(
    { status: 'failed', tests: ['passed', 'failed', 'skipped'] },
    { status: 'passed', tests: ['passed'] },
  );
  const first = countReport('e2e', file, 1);
  expect(unpassed(file)).toEqual({ files: ['/tests/0.test.ts'], tests: ['/tests/0.test.ts: test 1'] });
  const better = { name: 'e2e', passed: 2, failed: 0, over: ['test 2'] };
  expect(tallyAgain(first, better, file)).toEqual({ name: 'e2e', passed: 3, failed: 0, over: ['test 2'] });
  const asBad = { name: 'e2e', passed: 0, failed: 2, over: ['test 2'] };
  expect(tallyAgain(first, asBad, file)).toEqual({ name: 'e2e', passed: 1, failed: 2, over: ['test 2'] });
});
