/** Small files, one idea each, in the tree that was agreed. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from '../support/browser';
import { filesIn, textOf } from '../support/files';

const lines = filesIn('src', 'entrypoints', 'tests', 'wxt.config.ts', 'vitest.config.ts')
  .filter((file) => /\.(tsx?|mjs|css|grit)$/.test(file))
  .map((file) => ({ file, lines: textOf(file).split('\n').length - 1 }));

test('no file has more than 300 lines', () => {
  expect(lines.length).toBeGreaterThan(30);
  expect(lines.filter((one) => one.lines > 300)).toEqual([]);
});

test('half of the source files have 60 lines or fewer', () => {
  const source = lines.filter(({ file }) => /^(src|entrypoints)\//.test(file)).map((one) => one.lines);
  expect(source.sort((a, b) => a - b)[Math.floor(source.length / 2)]).toBeLessThanOrEqual(60);
});

test('the top of the tree holds only what belongs there', () => {
  const kept = new Set(filesIn('.').map((file) => file.split('/')[0]));
  const known = [
    '.ci',
    '.dependency-cruiser.cjs',
    '.gitignore',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'PRIVACY.md',
    'README.md',
    'SECURITY.md',
    'biome.json',
    'docs',
    'entrypoints',
    'knip.json',
    'package-lock.json',
    'package.json',
    'public',
    'src',
    'tests',
    'tsconfig.json',
    'vitest.config.ts',
    'wxt.config.ts',
  ];
  expect([...kept].sort()).toEqual(known.sort());
});

test('src has one folder for each part of the design', () => {
  const known = [
    'app',
    'cli',
    'clip',
    'domain',
    'formats',
    'i18n',
    'platform',
    'pwa',
    'search',
    'storage',
    'sync',
    'ui',
    'vault',
  ];
  const folders = readdirSync(`${ROOT}/src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
});

test('nothing is switched off or left for later', () => {
  const words = /\b(TODO|FIXME|XXX|HACK)\b|\b(it|test|describe)\.(skip|only|todo)\b|\bxit\(/;
  const found = lines.filter(({ file }) => file !== 'tests/repo/files.test.ts' && words.test(textOf(file)));
  expect(found.map(({ file }) => file)).toEqual([]);
});
