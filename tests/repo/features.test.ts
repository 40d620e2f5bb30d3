/** docs/features.md: one line for each capability, naming the test that shows it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/browser';
import { textOf } from '../support/files';

const lines = textOf('docs/features.md')
  .split('\n')
  .filter((line) => line.startsWith('- '));

test('every line names a test that exists', () => {
  expect(lines.length).toBeGreaterThan(5);
  const wrong = lines.filter((line) => {
    const named = /`(tests\/[^`]+\.test\.tsx?)`$/.exec(line)?.[1];
    return !named || !existsSync(join(ROOT, named));
  });
  expect(wrong).toEqual([]);
});

test('no capability is listed twice', () => {
  const what = lines.map((line) => line.replace(/`[^`]*`$/, ''));
  expect(new Set(what).size).toBe(what.length);
});
