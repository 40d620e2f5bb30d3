import { expect, test } from 'vitest';
import { matchResource } from '../../../src/domain/match/match-resource';
import { NO_ADDRESS } from '../../../src/domain/resource/resource-form';
import { resourceOf, typedForm } from '../../support/match';
import { PAIRS, type Pair, type Side } from './match-pairs';

const place = ({ street = '', city }: Side) =>
  street || city ? { ...NO_ADDRESS, address_1: street, city: city ?? 'Sampleville' } : NO_ADDRESS;

const preselected = ([, record, page]: Pair): boolean => {
  const known = new Map([['1', resourceOf('1', { ...record, address: place(record) })]]);
  return matchResource(typedForm({ ...page, address: place(page) }), known).kind === 'same';
};
const words = ([same, record, page]: Pair) => `${same} ${record.name} / ${page.name}`;

test('there are sixty pairs, half of them the same', () => {
  expect(PAIRS).toHaveLength(60);
  expect(PAIRS.filter(([same]) => same)).toHaveLength(30);
});

test('what is preselected is right 98 times in 100, and most of what is the same is preselected', () => {
  const chosen = PAIRS.filter(preselected);
  const right = chosen.filter(([same]) => same);
  const same = PAIRS.filter(([is]) => is);
  expect(chosen.filter(([is]) => !is).map(words)).toEqual([]);
  expect(right.length / chosen.length).toBeGreaterThanOrEqual(0.98);
  const missed = same.filter((pair) => !preselected(pair)).map(words);
  expect(missed.length / same.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
});
