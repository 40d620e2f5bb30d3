/** Addresses and words set wholly in capitals. */
import { describe, expect, it } from 'vitest';
import { inSmallLetters } from '../../../src/clip/addresses/capitals';
import { findAddresses } from '../../../src/clip/addresses/find-addresses';
import { findPhones } from '../../../src/clip/phones/find-phones';

const streets = (text: string): string[] =>
  findAddresses(text).map(({ value: { address_1, city, state_province, postal_code } }) =>
    [address_1, city, state_province, postal_code].join(' | '),
  );

describe('addresses in capitals', () => {
  it('are found, and kept as they are written', () => {
    expect(streets('ST. ANNE CENTER\n3047 W. 26TH STREET\nELMFORD, OHIO 45601')).toEqual([
      '3047 W. 26TH STREET | ELMFORD | OH | 45601',
    ]);
    expect(streets('MAIL TO P.O. BOX 418, LARKIN, OR 97301')).toEqual(['P.O. BOX 418 | LARKIN | OR | 97301']);
    expect(streets('18 FERRY STREET, DUNMORE\nTUESDAYS')).toEqual(['18 FERRY STREET | DUNMORE |  | ']);
    expect(streets('Office: 506 BROAD CT, ELMFORD, CT 06101. Call first.')).toEqual([
      '506 BROAD CT | ELMFORD | CT | 06101',
    ]);
  });

  it('are told in small letters of the same length, codes and states left alone', () => {
    const text = '410 RIVER RD, LARKIN, OR 97301 AND 12 1ST AVE NW, LEEDS LS1 4AB';
    expect(inSmallLetters(text)).toBe('410 River Rd, Larkin, OR 97301 And 12 1st Ave NW, Leeds LS1 4AB');
    for (const same of ['Call NAMI at 410 Elm St', 'OPEN TO ALL WHO NEED US', 'WIC: ages 0-5'])
      expect(inSmallLetters(same)).toBe(same);
  });

  it('are not seen in words that look like a British postcode', () => {
    expect(streets('TWO DOORS DOWN\nROOMS FOR MEN\nNOBODY TURNED AWAY AT 40 BEDS')).toEqual([]);
    expect(streets('12 High Street, Leeds LS1 4AB')).toEqual(['12 High Street | Leeds |  | LS1 4AB']);
    expect(streets('12 High Street, Leeds LS1 OAB')).toEqual(['12 High Street | Leeds |  | LS1 0AB']);
  });

  it('are no telephone numbers spelled in letters', () => {
    const houses =
      '506 BROAD ST\n410 RIVER ROAD\n302 3RD ST SE\n12125 DALE ST\n1620 W RIVER ST\n800 MAIN STREET\n2025 MINUTES';
    expect(findPhones(houses)).toEqual([]);
  });

  it('leave numbers that are spelled in letters as they were', () => {
    const found = findPhones(
      '1-800-RUNAWAY, (410) SHEPHERD, call 206 FOOD NOW, 800 FLOWERS, 1800RUNAWAY, 313-521-HELP',
    );
    expect(found.map(({ value }) => value.number)).toEqual([
      '+18007862929',
      '+14107437437',
      '+12063663669',
      '+18003569377',
      '+18007862929',
      '+13135214357',
    ]);
  });
});
