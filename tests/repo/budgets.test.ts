/** The built files stay small enough for a slow laptop. Sizes are after gzip. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUDGETS, isPdfReader, isReader, reach, weigh, weighAll, weighPage } from '../../src/cli/sizes.mjs';
import { freshFolder, ROOT } from '../support/browser';

const EXTENSION = join(ROOT, '.output/chrome-mv3');
const panel = weighPage(EXTENSION, 'sidepanel.html');

test('the side panel loads at most 90 KB of script before it shows', () => {
  expect(panel.script).toBeGreaterThan(1000);
  expect(panel.script).toBeLessThanOrEqual(BUDGETS.panelScript);
});

test('the side panel loads at most 12 KB of style', () => {
  expect(panel.style).toBeLessThanOrEqual(BUDGETS.panelStyle);
});

test('the script put into a page is at most 60 KB', () => {
  expect(existsSync(join(EXTENSION, 'clipper.js'))).toBe(true);
  expect(weigh(join(EXTENSION, 'clipper.js'))).toBeLessThanOrEqual(BUDGETS.clipper);
});

test('nothing that is loaded later is over 130 KB, the rules that read a page are not over 176 KB', () => {
  const pages = [panel, weighPage(EXTENSION, 'app.html'), weighPage(join(ROOT, 'dist/pwa'), 'index.html')];
  const later = pages.flatMap(({ lazy }) => lazy).filter(({ file }) => !isPdfReader(file));
  const tooHeavy = later.filter(({ file, bytes }) => bytes > (isReader(file) ? BUDGETS.reader : BUDGETS.lazy));
  expect(tooHeavy).toEqual([]);
});

test.each([EXTENSION, join(ROOT, 'dist/pwa')])(
  'the reader of PDF files in %s is at most 420 KB, and only it',
  (root) => {
    const reader = weighAll(root).filter(({ file }) => isPdfReader(file));
    expect(reader).toHaveLength(2);
    expect(reader.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(BUDGETS.pdf);
  },
);

test('nothing of the reader of PDF files is loaded before a PDF is read', () => {
  const { first } = reach(
    EXTENSION,
    readdirSync(join(EXTENSION, 'chunks'))
      .filter((file) => /^(sidepanel|app)-/.test(file))
      .map((file) => `chunks/${file}`),
  );
  expect(first.length).toBeGreaterThan(2);
  expect(first.filter(isPdfReader)).toEqual([]);
});

test('the worker that reads a page is loaded later, and counted', () => {
  const workers = panel.lazy.filter(({ file }) => isReader(file));
  expect(workers).toHaveLength(1);
  expect(workers[0]?.bytes).toBeGreaterThan(10_000);
});

test('a script reached through another counts for the first load, one asked for later does not', () => {
  const root = freshFolder('sizes');
  mkdirSync(join(root, 'chunks'));
  const write = (name: string, code: string) => writeFileSync(join(root, name), code);
  write('chunks/main.js', 'import{a}from"./a.js";const l=()=>import("./later.js");export{a,l}');
  write('chunks/a.js', 'export*from"./b.js";export const a=1');
  write('chunks/b.js', 'export const b=2');
  write('chunks/later.js', 'import"./b.js";import"./deep.js"');
  write('chunks/deep.js', 'export const d=1');
  const { first, later } = reach(root, ['chunks/main.js']);
  expect(first.sort()).toEqual(['chunks/a.js', 'chunks/b.js', 'chunks/main.js']);
  expect(later.sort()).toEqual(['chunks/deep.js', 'chunks/later.js']);
});
