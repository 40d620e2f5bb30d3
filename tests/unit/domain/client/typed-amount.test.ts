import { expect, test } from 'vitest';
import { readAmount } from '../../../../src/domain/client/typed-amount';

test.each([
  ['1200', 1200],
  [' 0 ', 0],
  ['$900', 900],
  ['1,200', 1200],
  ['1.200', 1200],
  ['1 200', 1200],
  ['1,200.50', 1200.5],
  ['1.200,50', 1200.5],
  ['1.234.567,8', 1234567.8],
  ['1200,5', 1200.5],
  ['12.5', 12.5],
])('“%s” is %d', (typed, amount) => {
  expect(readAmount(typed)).toBe(amount);
});

test.each(['', '0x10', '0b11', '1e3', '-5', '1,200,50', '1,20.5', '1.2.3', '12,34,567', '1.2345', 'Infinity', '٣'])(
  '“%s” is no amount',
  (typed) => {
    expect(readAmount(typed)).toBeNull();
  },
);
