/** Postal addresses, one string at a time and in running text. */
import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../src/clip/addresses/find-addresses';
import { withoutPartLabels } from '../../../src/clip/addresses/part-labels';
import { readAddress } from '../../../src/clip/addresses/read-address';
import { embeddedAddress, mapQuery } from '../../../src/clip/fields/map-links';

/** attention | street | beside | town | state | code | country */
const short = (text: string, region?: string): string => {
  const value = readAddress(text, region);
  return [
    value.attention,
    value.address_1,
    value.address_2,
    value.city,
    value.state_province,
    value.postal_code,
    value.country,
  ]
    .join(' | ')
    .trim();
};

describe('in the United States', () => {
  it.each([
    ['1200 Maple St, Springfield, IL 62701', '| 1200 Maple St |  | Springfield | IL | 62701 |'],
    ['1200 Maple St | Springfield, IL | 62701', '| 1200 Maple St |  | Springfield | IL | 62701 |'],
    ['1200 Maple St / Springfield, IL 62701', '| 1200 Maple St |  | Springfield | IL | 62701 |'],
    ['Ste. B - 1200 Maple St, Springfield, IL 62701', '| 1200 Maple St | Ste. B | Springfield | IL | 62701 |'],
    ['1200 Maple St Springfield, IL 62701-1234', '| 1200 Maple St |  | Springfield | IL | 62701-1234 |'],
    [
      '1200 N. Maple Ave., Suite #100, Springfield, Illinois 62701',
      '| 1200 N. Maple Ave. | Suite #100 | Springfield | IL | 62701 |',
    ],
    ['1200 Maple Street Suite 5B Springfield IL 62701', '| 1200 Maple Street | Suite 5B | Springfield | IL | 62701 |'],
    [
      '1200 Maple Street, 5th Floor, Springfield, IL 62701',
      '| 1200 Maple Street | 5th Floor | Springfield | IL | 62701 |',
    ],
    ['PO Box 123, Springfield, IL 62705', '| PO Box 123 |  | Springfield | IL | 62705 |'],
    ['P.O. Box 123 Springfield, IL 62705', '| P.O. Box 123 |  | Springfield | IL | 62705 |'],
    ['RR 2 Box 14, Smallville, KS 67524', '| RR 2 Box 14 |  | Smallville | KS | 67524 |'],
    ['One Government Plaza, Suite 2, Toledo, OH 43604', '| One Government Plaza | Suite 2 | Toledo | OH | 43604 |'],
    ['Hwy 2 East, Rolla, ND 58367', '| Hwy 2 East |  | Rolla | ND | 58367 |'],
    ['430 - 12th Street West, Bradenton, FL 34205', '| 430 - 12th Street West |  | Bradenton | FL | 34205 |'],
    ['9505 Crain Hwy (US 301), Bel Alton, MD 20611', '| 9505 Crain Hwy (US 301) |  | Bel Alton | MD | 20611 |'],
    ['c/o Harbor Church, 45 Elm St., Troy, NY 12180', 'Harbor Church | 45 Elm St. |  | Troy | NY | 12180 |'],
    ['450 South 900 East, Salt Lake City, UT 84102', '| 450 South 900 East |  | Salt Lake City | UT | 84102 |'],
    ['Maple Hall, 1200 Oak St, Springfield, IL 62701', '| 1200 Oak St | Maple Hall | Springfield | IL | 62701 |'],
    [
      'Department of Housing, 1200 Oak St, Springfield, IL 62701',
      'Department of Housing | 1200 Oak St |  | Springfield | IL | 62701 |',
    ],
    [
      'Maple Hall\n1200 Oak St\nRoom 12\nSpringfield, IL 62701',
      '| 1200 Oak St | Maple Hall, Room 12 | Springfield | IL | 62701 |',
    ],
    [
      '1200 Oak St, Cedar Building Springfield, IL 62701',
      '| 1200 Oak St | Cedar Building | Springfield | IL | 62701 |',
    ],
    ['2015 20th Street, Springfield, IL', '| 2015 20th Street |  | Springfield | IL |  |'],
    [
      '510 South US Highway 1, Suite 4, Fort Pierce, FL 34950',
      '| 510 South US Highway 1 | Suite 4 | Fort Pierce | FL | 34950 |',
    ],
    ['500 Highway 99 N, Eugene OR 97402', '| 500 Highway 99 N |  | Eugene | OR | 97402 |'],
    ['200 St. Paul Place, Baltimore, MD 21202', '| 200 St. Paul Place |  | Baltimore | MD | 21202 |'],
    ['12 Industrial Park Dr., Waldorf, MD 20601', '| 12 Industrial Park Dr. |  | Waldorf | MD | 20601 |'],
    ['201 North Avenue Baltimore, MD 21202', '| 201 North Avenue |  | Baltimore | MD | 21202 |'],
    ['4528 Eighth Ave. NE', '| 4528 Eighth Ave. NE |  |  |  |  |'],
    ['1200 Oak St, Riverside', '| 1200 Oak St |  | Riverside |  |  |'],
    ['1200 Oak St (rear entrance)', '| 1200 Oak St | rear entrance |  |  |  |'],
    ['Oak St & 5th Ave', '| Oak St & 5th Ave |  |  |  |  |'],
    [
      'Maple Legal Aid Foundation1200 Oak Street, Suite 820Springfield, IL 62701',
      'Maple Legal Aid Foundation | 1200 Oak Street | Suite 820 | Springfield | IL | 62701 |',
    ],
    ['Office: 1200 Oak St, Springfield, IL 62701, USA', '| 1200 Oak St |  | Springfield | IL | 62701 | US'],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});

describe('elsewhere', () => {
  it.each([
    ['CA', '123 Main St W, Hamilton, ON L8P 1J2', '| 123 Main St W |  | Hamilton | ON | L8P 1J2 |'],
    [
      'CA',
      '120 Main St., 2nd floor, Hamilton, ON, Canada L8P 1J2',
      '| 120 Main St. | 2nd floor | Hamilton | ON | L8P 1J2 |',
    ],
    ['CA', '#200, 123 Main St W, Hamilton, ON L8P 1J2', '| 123 Main St W | #200 | Hamilton | ON | L8P 1J2 |'],
    [
      'GB',
      'Unit 4, The Old Mill, Canal Street, Bristol BS1 4ZZ',
      '| The Old Mill | Canal Street, Unit 4 | Bristol |  | BS1 4ZZ |',
    ],
    ['GB', 'Ashfield House, Weir Lane, Thornby GL14 2RZ', '| Ashfield House | Weir Lane | Thornby |  | GL14 2RZ |'],
    ['IE', '12 Eyre Square, Galway H91E2K3', '| 12 Eyre Square |  | Galway |  | H91 E2K3 |'],
    [
      'IE',
      'Main Street, Ballymore, Co. Westmeath, N91 X2Y3',
      '| Main Street |  | Ballymore | Co. Westmeath | N91 X2Y3 |',
    ],
    ['GB', '12 High Street, Chorlton, Manchester M21 9AA', '| 12 High Street | Chorlton | Manchester |  | M21 9AA |'],
    [
      'GB',
      'The Hub, 22 Mill Lane, Otley, West Yorkshire, LS21 1AA, England',
      'The Hub | 22 Mill Lane |  | Otley | West Yorkshire | LS21 1AA | GB',
    ],
    ['AU', 'Level 2, 100 George Street, Sydney NSW 2000', '| 100 George Street | Level 2 | Sydney | NSW | 2000 |'],
    ['ES', 'Calle Mayor 5, 2º B, 28013 Madrid', '| Calle Mayor 5 | 2º B | Madrid |  | 28013 |'],
    ['NL', 'Burgtstraat 34, 4331 AA Middelburg', '| Burgtstraat 34 |  | Middelburg |  | 4331 AA |'],
    ['FR', '12 rue de la Paix, 75002 Paris', '| 12 rue de la Paix |  | Paris |  | 75002 |'],
  ])('%s: %s', (region, text, expected) => {
    expect(short(text, region)).toBe(expected);
  });
});

it.each(['Call for location', 'Location varies', 'Statewide', 'See website', '', 'Route 9 serves the county'])(
  '"%s" is no address',
  (text) => {
    expect(readAddress(text)).toMatchObject({ address_1: '', city: '', postal_code: '' });
  },
);

describe('in running text', () => {
  const found = (text: string, region?: string): string[] =>
    findAddresses(text, region).map((one) => text.slice(one.index, one.index + one.length));

  it('is found from its number to its code', () => {
    expect(found('Visit us at 1234 NE 5th Ave, Suite 200, Portland, OR 97232. Call (503) 232-1234.')).toEqual([
      '1234 NE 5th Ave, Suite 200, Portland, OR 97232',
    ]);
    expect(
      found(
        'Our office\n55 W. Main Street\n2nd Floor\nSpringfield, IL 62701\nPhone: 217-789-0100\n\nMail: PO Box 123, Springfield, IL 62705',
      ),
    ).toEqual(['55 W. Main Street\n2nd Floor\nSpringfield, IL 62701', 'PO Box 123, Springfield, IL 62705']);
    expect(found('Estamos en Calle Mayor 5, 28013 Madrid', 'ES')).toEqual(['Calle Mayor 5, 28013 Madrid']);
  });

  it('is found without state and code when the street is plain', () => {
    expect(found('Come to 3455 S. 148th St., Tukwila\nfor a hot lunch')).toEqual(['3455 S. 148th St., Tukwila']);
    expect(found('Main office: 205 Hwy 71 S., Bastrop, TX\nWarehouse nearby')).toEqual(['205 Hwy 71 S., Bastrop, TX']);
    expect(found('Drop in at 2024 Third Ave, Suite 4 any day')).toEqual(['2024 Third Ave, Suite 4']);
  });

  it.each([
    'We served 12 People On The Street last year',
    'Our 2024 Food Drive was a success',
    'Monday 9 a.m. to 5 p.m.',
    'Founded in 1998 by two neighbours',
    'Call 206-461-3222 or 211',
  ])('is not seen in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a link to a map', () => {
  it.each([
    ['https://www.google.com/maps/search/?api=1&query=120+Oak+Street,+Fresno,+CA', '120 Oak Street, Fresno, CA'],
    ['https://maps.google.com/maps?q=loc:120%20Oak%20Street', '120 Oak Street'],
    ['https://www.google.com/maps/place/120+Oak+St,+Fresno/@36.7,-119.7,17z', '120 Oak St, Fresno'],
    ['https://maps.apple.com/?address=120+Oak+St', '120 Oak St'],
    ['https://www.google.com/maps?q=36.73,-119.78', ''],
    ['https://example.org/?q=120+Oak+St', ''],
  ])('%s asks for %s', (href, query) => {
    expect(mapQuery(href)).toBe(query);
  });

  it('in an embedded map names the place it shows', () => {
    const src =
      'https://www.google.com/maps/embed?pb=!1m18!1m12!1s0x0!2s120%20Oak%20St%2C%20Fresno%2C%20CA%2093701!5e0';
    expect(embeddedAddress(src, 'US')).toMatchObject({ address_1: '120 Oak St', city: 'Fresno', postal_code: '93701' });
  });
});

describe('labels of the parts of an address', () => {
  it('are blanked, so that the values read like one address and keep their place', () => {
    const text = 'Street: 99 Main St.\nCity: Nashua\nState: NH\nZip: 03060';
    const values = withoutPartLabels(text) ?? '';
    expect(values).toHaveLength(text.length);
    expect(findAddresses(values)[0]?.value).toMatchObject({
      address_1: '99 Main St.',
      city: 'Nashua',
      postal_code: '03060',
    });
  });

  it('are left alone where only one of them stands', () => {
    expect(withoutPartLabels('City: Nashua')).toBeNull();
  });
});

describe('what stands above an address is not part of it', () => {
  const streets = (text: string, region?: string): string[] =>
    findAddresses(text, region).map(({ value }) => `${value.address_1} | ${value.address_2} | ${value.city}`);

  it.each([
    ["Seniors' tea, Wed 5 March, 10am\nFirst aid, $95\nPO Box 88, Tern Bay VIC 3073", 'AU', 'PO Box 88 |  | Tern Bay'],
    [
      'Harvest day 12 October 2024\nRegistered address: 8 Weir Lane, Thornby GL14 2RZ',
      'GB',
      '8 Weir Lane |  | Thornby',
    ],
    [
      '963 555 011\nJueves, 17:00\nAsociación Norte\nPza. de la Fuente, s/n\n46020 Altea',
      'ES',
      'Pza. de la Fuente, s/n',
    ],
    [
      '20/03 Junta, 12:00 h\nSede: Plaza del Temple, 4, 2º. 46800 Altea. Tel. 961 555 070',
      'ES',
      'Temple, 4 | 2º | Altea',
    ],
    ['Advice\nCivic Centre\nStation Approach\nPenby\nKent\nTN4 7ZZ', 'GB', 'Station Approach'],
    ['Health Post\nCounty Road 308, Mile 12\nEmery, UT 84522', 'US', 'County Road 308'],
    ['Mailing address: Box 400 Horsley, BC V0L 1L0', 'CA', 'Box 400 |  | Horsley'],
    ['Mailing address:\nBox 189\nPort Carling, ON\nP0B 1J0', 'CA', 'Box 189 |  | Port Carling'],
    ['Send books to 9311, Hwy 63, Redby, ON, P0H 2A0', 'CA', '9311, Hwy 63 |  | Redby'],
    ['Volunteers: 20\nLocation: 1540 W 1300 S (parking lot)', 'US', '1540 W 1300 S | '],
    ['Shop 4, 55 Station Street, Tern Bay VIC 3199', 'AU', '55 Station Street | Shop 4 | Tern Bay'],
  ])('%s', (text, region, expected) => {
    const found = streets(text, region);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
    expect(found[0]).not.toMatch(/March|October|Junta|963|aid/);
  });

  it('keeps a unit without its word, an entrance, and words about the place in their brackets', () => {
    expect(streets('Lunch\n12125 Dale St A203\n(951) 555-0183', 'US')).toEqual([
      expect.stringContaining('12125 Dale St | A203'),
    ]);
    expect(readAddress('30 Hart Street Entrance #5 Lima, Ohio 45801')).toMatchObject({
      address_2: 'Entrance #5',
      city: 'Lima',
    });
    expect(readAddress('40 E 4th St (at Dock Ave), Lima, OH 45801').address_2).toBe('(at Dock Ave)');
    expect(readAddress('40 E 4th St (Suite B), Lima, OH 45801').address_2).toBe('Suite B');
  });

  it('takes no year of a copyright line for a house number', () => {
    expect(findAddresses('© 2025 Lighthouse Way. All rights reserved.')).toEqual([]);
  });

  it('takes a town that is called like a building for a town where a state or code follows', () => {
    expect(readAddress('6601 Alder Pkwy, Ste 400\nBrooklyn Center, MN 55430')).toMatchObject({
      address_2: 'Ste 400',
      city: 'Brooklyn Center',
    });
    expect(readAddress('12 Oak Street, Community Center, MN 55430').city).not.toBe('Community Center');
  });

  it('reads a state with one capital, and a town and its code without a state', () => {
    expect(readAddress('2521 W Front Street\nTyler, Tx 75702')).toMatchObject({ city: 'Tyler', state_province: 'TX' });
    expect(findAddresses('6500 Alder Avenue North\nBrooklyn Center 55430\n763-555-0120')[0]?.value).toMatchObject({
      address_1: '6500 Alder Avenue North',
      city: 'Brooklyn Center',
      postal_code: '55430',
    });
    expect(findAddresses('Come to 12 Oak Street, or 97301 people will miss you')[0]?.value.postal_code).toBe('');
  });

  it('begins at the street next to its town when the lines above name one as well', () => {
    const text =
      'Meetings are at 310 S. Mill Street, Larkin\nLarkin Services\n310 South Mill Street\nLarkin, Ohio 45844';
    expect(findAddresses(text).map(({ value }) => value.address_1)).toContain('310 South Mill Street');
  });

  it('leaves the words of a link to a map out of the town', () => {
    const towns = [
      '220 Nutmeg St., Larkin Map',
      '220 Nutmeg St., Larkin (map)',
      '220 Nutmeg St., Larkin View on map',
      '220 Nutmeg St., Larkin Directions',
    ].map((text) => findAddresses(text)[0]?.value);
    for (const value of towns)
      expect(value).toMatchObject({ address_1: '220 Nutmeg St.', city: 'Larkin', address_2: '' });
    expect(findAddresses('220 Nutmeg St., Mapleton')[0]?.value.city).toBe('Mapleton');
    expect(findAddresses('220 Nutmeg St., Mountain View')[0]?.value.city).toBe('Mountain View');
  });

  it('reads streets of the Southwest, whose type stands in front of their name', () => {
    expect(findAddresses('405 Camino Seco, Larkin')[0]?.value).toMatchObject({
      address_1: '405 Camino Seco',
      city: 'Larkin',
    });
    expect(findAddresses('Call 12 Via Rail passengers')).toEqual([]);
  });
});
