/** Addresses of Ireland: a county in front of, or instead of, an Eircode. */
import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../src/clip/addresses/find-addresses';
import { regionOfPage } from '../../../src/clip/page/site-of';

describe('an address', () => {
  it('of Ireland ends with its county, its Eircode or both', () => {
    const parts = (text: string): string[] =>
      findAddresses(text).map(({ value }) =>
        [value.address_1, value.address_2, value.city, value.state_province, value.postal_code].join('|'),
      );
    expect(parts('Address: 14 Abbey Street, Ballyolmo, Co. Laois')).toEqual(['14 Abbey Street||Ballyolmo|Co. Laois|']);
    expect(parts('Unit 4, Mill Road, Ballyolmo, County Clare, Ireland.')).toEqual([
      'Mill Road|Unit 4|Ballyolmo|County Clare|',
    ]);
    expect(parts('12 Abbey Street Lower\nDublin 1\nD01 W3P9\nPhone: 01 555 0134')).toEqual([
      '12 Abbey Street Lower||Dublin 1||D01 W3P9',
    ]);
    expect(parts('We serve families in Ballyolmo, Co. Laois.')).toEqual([]);
    expect(parts('Our K12 PARK day is fun')).toEqual([]);
    expect(parts('100 Oak St Bldg A10 PARK CITY, UT 84060').join()).not.toContain('A10 PARK');
  });

  it('says that its page is of Ireland', () => {
    expect(regionOfPage('', 'en', '14 Abbey Street, Ballyolmo, Co. Laois. Tel. (057) 912 0134')).toBe('IE');
    expect(regionOfPage('', 'en', '14 Main Street, Springfield, OH 45501')).toBe('US');
    expect(regionOfPage('', 'en', 'Call (213) 555-0134. Ireland: +353 1 555 0134')).toBe('US');
    expect(regionOfPage('', 'en', 'UK: +44 20 7946 0134. Ireland: +353 1 555 0134')).toBe('GB');
  });
});
