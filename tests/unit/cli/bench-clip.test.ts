/** What the measured figures of clipping say. */
import { expect, test } from 'vitest';
import { floorsTable, isBelow, pageFloors, stringFloors } from '../../../src/cli/accuracy/floors.mjs';
import { clipReport, isClippingTooSlow, quantile } from '../../../src/cli/clip-speed/figures.mjs';

const f1 = (value: number) => ({ macro: { p: value, r: value, f1: value } });
const score = {
  pages: 3,
  repos: 2,
  headline: 0.9,
  fields: Object.fromEntries(
    ['name', 'phones', 'address', 'emails', 'url', 'hours', 'listing', 'eligibility', 'fees', 'application'].map(
      (field) => [field, f1(field === 'hours' ? 0.69 : 0.9)],
    ),
  ),
  attribution: { wrong: 4, of: 100, rate: 0.04 },
  green: { precision: 0.97, coverage: 0.5 },
  ms: { median: 1, p95: 2 },
  kind: { right: 3, of: 3, oversplit: 0, single: 1 },
};

test('a field below its floor, too many values on the wrong resource and a field that nothing is known of are named', () => {
  const below = pageFloors(score).filter(isBelow);
  expect(below.map(({ what }) => what)).toEqual(['  hours', 'values on the wrong resource', 'documents, token F1']);
  const table = floorsTable(pageFloors(score)).split('\n');
  expect(table).toContainEqual(expect.stringMatching(/^ {2}hours +0\.690 +at least 0\.70 +BELOW$/));
  expect(table[0]).toMatch(/^headline.* 0\.900 +at least 0\.82 +aim 0\.90$/);
});

test('the figures of the strings are found in what their scorer prints', () => {
  const printed = `hours: 2 strings, 0 without a prediction
  headline (mean per string)     0.990
  exact                          0.840
  exact, clear strings only      0.992
  doubt flagged: precision       1.000
  doubt flagged: recall          0.833
address: 1 strings, 0 without a prediction
  headline (mean per string)     0.985
phone: 1 strings, 0 without a prediction
  headline (mean per string)     0.940
`;
  const floors = stringFloors(printed);
  expect(floors.map(({ value }) => value)).toEqual([0.84, 0.99, 0.833, 1, 0.985, 0.94]);
  expect(floors.filter(isBelow).map(({ what }) => what)).toEqual([
    'hours as written, exact',
    'phones as written, headline',
  ]);
});

test('clipping is too slow when its median is more than three times the yardstick, whatever the milliseconds', () => {
  const page = (work: number, readability: number) => ({ file: 'a.html', work, wait: work + 10, readability });
  expect(isClippingTooSlow([page(30, 10), page(900, 10), page(29, 10)])).toBe(false);
  expect(isClippingTooSlow([page(31, 10), page(31, 10), page(1, 10)])).toBe(true);
  const lines = clipReport([page(31, 10), page(31, 10), page(1, 10)]).split('\n');
  expect(lines[1]).toMatch(/^clipping, all fields +31\.0 ms +31\.0 ms +31\.0 ms$/);
  expect(lines.at(-1)).toBe('3.10x the median of Readability, at most 3.00x  TOO SLOW');
  expect(quantile([5, 1, 3], 0.5)).toBe(3);
});
