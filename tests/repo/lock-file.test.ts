/** A fresh clone can install: the lock file is whole, for every system. */
import { expect, test } from 'vitest';
import { missingEntries } from '../../src/cli/complete-lock.mjs';
import { textOf } from '../support/files';

const lock = JSON.parse(textOf('package-lock.json'));
const own = JSON.parse(textOf('package.json'));

test('the packages of every system are in the lock file (else: node src/cli/complete-lock.mjs)', () => {
  expect(missingEntries(lock.packages).map(({ path }) => path)).toEqual([]);
});

test('a package that is named but not listed is noticed', () => {
  const packages = { 'node_modules/a': { optionalDependencies: { '@a/linux-x64-musl': '1.2.3' } } };
  expect(missingEntries(packages)).toEqual([
    {
      path: 'node_modules/@a/linux-x64-musl',
      entry: { version: '1.2.3', cpu: ['x64'], libc: ['musl'], optional: true, os: ['linux'] },
    },
  ]);
});

test('the lock file belongs to this package.json, and every version there is exact', () => {
  expect(lock.packages[''].dependencies).toEqual(own.dependencies);
  expect(lock.packages[''].devDependencies).toEqual(own.devDependencies);
  const versions: string[] = Object.values({ ...own.dependencies, ...own.devDependencies });
  expect(versions.filter((version) => !/^(npm:typescript@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
