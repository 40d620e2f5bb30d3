/** One street written in two ways, and two streets that look alike. */
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/clip/addresses/read-address';
import { isSameStreet } from '../../../src/clip/fields/street-key';

describe('one street written in two ways', () => {
  const same = (a: string, b: string): boolean => isSameStreet(readAddress(a), readAddress(b));
  it.each([
    ['1501 North 45th Street', '1501 N. 45th St'],
    ['1501 N 45th', '1501 N 45th St'],
    ['9 Elm Highway Northeast', '9 Elm Hwy NE'],
  ])('%s is %s', (a, b) => expect(same(a, b)).toBe(true));
  it.each([
    ['1501 N 45th St', '1502 N 45th St'],
    ['12 Oak St', '12 Oakland St'],
    ['12 Oak St', '12 Oak Ave'],
  ])('%s is not %s', (a, b) => expect(same(a, b)).toBe(false));
});
