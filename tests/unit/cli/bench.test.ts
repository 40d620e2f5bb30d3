import { expect, test } from 'vitest';
import { isTooSlow, report } from '../../../src/cli/bench.mjs';

const unlock = { what: 'unlock to usable client list', sealed: 500, plain: 100, derive: 320, limit: 2 };

test('the time of the key derivation is allowed on top of the limit, and nothing else', () => {
  expect(isTooSlow(unlock)).toBe(false);
  expect(isTooSlow({ ...unlock, sealed: 521 })).toBe(true);
  expect(isTooSlow({ what: 'write of one note', sealed: 900, plain: 1, derive: 0 })).toBe(false);
});

test('the report shows both sides, the ratio, and what is too slow', () => {
  const [, line, slow] = report([unlock, { ...unlock, sealed: 900 }]).split('\n');
  expect(line).toMatch(/^unlock to usable client list +500 ms +100 ms +320 ms +1\.80x +at most 2\.00x$/);
  expect(slow).toContain('5.80x');
  expect(slow).toMatch(/TOO SLOW$/);
});
