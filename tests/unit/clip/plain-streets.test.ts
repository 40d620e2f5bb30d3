/** Streets without a street word, without a state, or without a town of their own. */
import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../src/clip/addresses/find-addresses';

const read = (text: string, region = 'US'): string[] =>
  findAddresses(text, region).map(({ value }) =>
    [value.address_1, value.address_2, value.city, value.state_province, value.postal_code].join('|'),
  );

describe('streets told by less than a street word', () => {
  it.each([
    ['Meals are served at 318 W. Grant. Use the side door', '318 W. Grant||||'],
    ['Orchard Library, 6 SE Tenth, will be open', '6 SE Tenth||||'],
    ['The center, 4471 Highway 60, Pinson, is open', '4471 Highway 60||Pinson||'],
    ['in the old dairy at 17B Route 9 in Harlow, and', '17B Route 9||Harlow||'],
    ['W2209 County Hwy K\nElk Lake, WI 54991', 'W2209 County Hwy K||Elk Lake|WI|54991'],
    ['6104 Glenhaven\nAlderton\n77904', '6104 Glenhaven||Alderton||77904'],
    ['905 Willow Dr Ste D\nAlderton\n77906', '905 Willow Dr|Ste D|Alderton||77906'],
    ['Address: 2214 Laurel Ave, 37999', '2214 Laurel Ave||||37999'],
    ['1450 W. Pima Ave., Local 12\nMesquite 85999', '1450 W. Pima Ave.|Local 12|Mesquite||85999'],
    ['2880 South Tripp Avenue\nLower level\nBerwyn 60999', '2880 South Tripp Avenue|Lower level|Berwyn||60999'],
    ['122 2nd Avenue East is our office', '122 2nd Avenue East||||'],
    ['Open 9-5\ncar park @ Cypress Ave & Fern St', 'Cypress Ave & Fern St||||'],
    ['5 días. Carretera 40 y calle Roble, Pradera. Informes', 'Carretera 40 y calle Roble||Pradera||'],
    ['está en la Calle Luna #31 esquina Sol, en', 'Calle Luna #31||||'],
    ['Av. Industrial km. 7, Chorrillo', 'Av. Industrial km. 7||Chorrillo||'],
    ['6690 US 19W, Ash Creek', '6690 US 19W||Ash Creek||'],
    ['810 NC-209, Ash Creek', '810 NC-209||Ash Creek||'],
    ["We're still at 3318 Marlot in the old shoe shop.", '3318 Marlot||||'],
    ['at Bubbles Laundromat, 4207 Main, Elmford', '4207 Main||Elmford||'],
    ['Elm House, 755 Worthing, (413) 555-0104', '755 Worthing||||'],
    ['Blessing Bags\n714 Buckeye\npickup Friday', '714 Buckeye||||'],
    ['outreach van Tue and Fri at 5th & Alder (behind the depot)', '5th & Alder||||'],
    ['outside the library, corner of Main and Plum, open 24 hrs', 'Main and Plum||||'],
    ['now at 1925 West Highway 61 beside the mill, is open', '1925 West Highway 61||||'],
    ['at the Bank Building, 114 E. Fern (upstairs, room 6)', '114 E. Fern||||'],
    ["The men's shelter, at 802 Walnut, takes guests in", '802 Walnut||||'],
    ['1200 E. Business 83, Elmford', '1200 E. Business 83||Elmford||'],
    ['Lower level, 1020 West Elm', '1020 West Elm||||'],
    ['2045 Regional Rd. 24\nFenwick ON', '2045 Regional Rd. 24||Fenwick|ON|'],
    ['301 W. Alder, Mon. – Fri. 9:00 – 3:00', '301 W. Alder||||'],
    ['21 N. Grand St., Elmford, 541-555-0131', '21 N. Grand St.||Elmford||'],
    ['Same place: 1009 2nd St NW in downtown Elmford, corner of Ash.', '1009 2nd St NW||Elmford||'],
    ['Carrera 9 # 12-40, Barrio La Loma, Villaseda', 'Carrera 9 # 12-40|Barrio La Loma|Villaseda||'],
    [
      'Calle Hidalgo 602 Pte., Col. Centro, Torreblanca, Coah. C.P. 27985',
      'Calle Hidalgo 602 Pte.|Col. Centro|Torreblanca|Coah.|27985',
    ],
  ])('%s', (text, parts) => expect(read(text)).toEqual([parts]));

  it('are read by the rules of their country', () => {
    expect(read('12 Wharf Street, Port Allen 3299', 'AU')).toEqual(['12 Wharf Street||Port Allen||3299']);
    expect(read('Open at 5\nCorner Swan and Lake streets, Portwell', 'AU')).toEqual([
      'Corner Swan and Lake streets||Portwell||',
    ]);
    expect(read('Trinity Chapel\nCastle Hill\nMarlby\nNE99 1XX', 'GB')).toEqual(['Castle Hill||Marlby||NE99 1XX']);
    expect(read('Unit 7, Derwent Road Workspace\nMarlby\nNE99 1XX', 'GB')).toEqual([
      'Derwent Road Workspace|Unit 7|Marlby||NE99 1XX',
    ]);
    expect(read("Bring it to St Bride's Church Hall, Canal Road, Marlby NE99 1XX.", 'GB')).toEqual([
      "St Bride's Church Hall|Canal Road|Marlby||NE99 1XX",
    ]);
    expect(read('Old Bakery, Main Street, Kilcrea, Co. Mayo, F99 XT85', 'IE')).toEqual([
      'Old Bakery|Main Street|Kilcrea|Co. Mayo|F99 XT85',
    ]);
    expect(read('Mill Street,\nKilcrea,\nCo. Mayo\nF99 XT85', 'IE')).toEqual([
      'Mill Street||Kilcrea|Co. Mayo|F99 XT85',
    ]);
  });

  it.each([
    'We have seen 5 S. Koreans, and 100 N. Carolina families',
    'Bus 5 runs past Main St and Third Ave. daily',
    'Bethnal Green\nLondon\nE2 9ZZ',
    'In 2024 we gave 12 W. Smithers awards',
    'Since 2015 Highway 12 has been our home.',
    'Take exit 5 Highway 40, then left.',
    'Enrollment is at 300 Students. The clinic is at 1400 Hours.',
    'Units 3 E Wing\nBus 30 W. Broad',
    'Last year 300 N. Families',
    'We gave out 24 Highway 311 maps.',
    'Take the bus on Oak Ave and Elm St.',
  ])('are none: %s', (text) => expect(read(text)).toEqual([]));

  it('are not told twice by the corner they stand at', () => {
    expect(read('120 Oak St, Harlow\n(corner of Oak St and 2nd Ave)')).toEqual(['120 Oak St||Harlow||']);
  });
});

it.each(['Founded by 25 Families, 450 Volunteers, 300 Members.', 'the 1st & 3rd Mondays, 4th and Tuesday'])(
  '"%s" tells of no street',
  (text) => expect(read(text)).toEqual([]),
);
