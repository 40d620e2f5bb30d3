/** docs/promises.md: each promise is a test of that name, and the command beside it runs that very test. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/browser';
import { textOf } from '../support/files';

interface Row {
  readonly promise: string;
  readonly file: string;
  readonly name: string;
  readonly command: string;
}

/** The rows of all tables that name a test; a row of another shape is told. */
function rowsOf(document: string): Row[] {
  const lines = document.split('\n').filter((line) => line.startsWith('| ') && !/^\| (promise |-+ \|)/.test(line));
  return lines.map((line) => {
    const cells = line.split('|').map((cell) => cell.trim().replace(/^`(.*)`$/, '$1'));
    const [, promise, file, name, command] = cells;
    if (!promise || !file || !name || !command || cells.length !== 6) throw new Error(`Not a row: ${line}`);
    return { promise, file, name, command };
  });
}

/** What is wrong with a row, in words. */
function faultsOf({ file, name, command }: Row): string[] {
  if (!existsSync(join(ROOT, file))) return [`${file} does not exist`];
  const project = /^tests\/(unit|property|browser|e2e|repo)\//.exec(file)?.[1];
  const titles = [...textOf(file).matchAll(/\b(?:describe|test|it)\(\s*'([^'\n]+)'/g)].map(([, title]) => title);
  return [
    ...(titles.includes(name) ? [] : [`${file} has no test named "${name}"`]),
    ...(command === `npx vitest run --project ${project} ${file}` ? [] : [`"${command}" does not run ${file}`]),
  ];
}

const rows = rowsOf(textOf('docs/promises.md'));

describe('docs/promises.md', () => {
  test('names tests that exist, with commands that run them', () => {
    expect(rows.flatMap(faultsOf)).toEqual([]);
  });

  test.each([
    'replicas converge in any order; the same batch twice is harmless',
    'no typed value is ever lost',
    'acknowledged writes survive',
    'nobody else can read',
    'nobody else can forge',
    'locked is locked',
    'key derivation cannot be downgraded',
    'backup restores',
    'storage loss is noticed',
    'old and new versions live together',
  ])('holds the promise "%s" by a test of that name', (promise) => {
    const own = rows.filter((row) => row.promise === promise);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ name }) => !name.startsWith(promise))).toEqual([]);
  });

  test('would be told of a file, a name or a command that is not there', () => {
    const [row] = rows;
    if (!row) throw new Error('No row.');
    expect(faultsOf({ ...row, file: 'tests/e2e/nothing.test.ts' })).toHaveLength(1);
    expect(faultsOf({ ...row, name: 'replicas' })).toHaveLength(1);
    expect(faultsOf({ ...row, command: 'npm test' })).toHaveLength(1);
    expect(() => rowsOf('| a promise | without a test |')).toThrow('Not a row');
  });
});
