import { describe, expect, test } from 'vitest';
import { sameAddress, streetKey } from '../../../src/domain/match/address-key';
import { indexDirectory } from '../../../src/domain/match/index-directory';
import { createMatcher, matchResource } from '../../../src/domain/match/match-resource';
import { nameWords } from '../../../src/domain/match/name-words';
import { phoneKey } from '../../../src/domain/resource/phone-number';
import { NO_ADDRESS } from '../../../src/domain/resource/resource-form';
import type { ResourceView } from '../../../src/domain/resource/resource-view';
import { compareWords, jaroWinkler } from '../../../src/domain/text/similarity';
import { millisecondsOf, quickest } from '../../support/quickest';

interface Place {
  readonly name: string;
  readonly organization?: string;
  readonly phone?: string;
  readonly street?: string;
  readonly page?: string;
}

const view = (id: string, { name, organization = name, phone, street, page }: Place): ResourceView => ({
  sal: { id, service_id: `v${id}`, location_id: `l${id}`, ...(page && { source_url: page }) },
  service: { id: `v${id}`, organization_id: `o${id}`, name, status: 'active' },
  organization: { id: `o${id}`, name: organization },
  location: { id: `l${id}`, location_type: street ? 'physical' : 'virtual' },
  ...(street && {
    address: {
      ...NO_ADDRESS,
      id: `a${id}`,
      location_id: `l${id}`,
      address_1: street,
      city: 'Sampleville',
      postal_code: '90013',
      address_type: 'physical',
    },
  }),
  phones: phone ? [{ id: `p${id}`, service_at_location_id: id, number: phone, type: 'voice' }] : [],
  schedules: [],
});

const form = ({ name, organization = '', phone, street }: Place) => ({
  name,
  organization,
  phones: phone ? [{ number: phone, extension: '', type: 'voice' as const, as_written: '', description: '' }] : [],
  address: street ? { ...NO_ADDRESS, address_1: street, city: 'Sampleville', postal_code: '90013' } : NO_ADDRESS,
});

const directory = (...places: Place[]) => new Map(places.map((place, i) => [`${i}`, view(`${i}`, place)]));

const PANTRY = {
  name: 'St. Mark’s Food Pantry',
  phone: '+12135550134',
  street: '410 Alder St',
  page: 'https://pantry.example',
};

const nameLikeness = (a: string, b: string) => compareWords(nameWords(a), nameWords(b)).likeness;

describe('the same resource', () => {
  test('has the same name and phone', () => {
    const match = matchResource(form({ name: 'Saint Marks Food Pantry', phone: '(213) 555-0134' }), directory(PANTRY));
    expect(match).toMatchObject({ kind: 'same', salId: '0' });
    const exact = matchResource(form({ name: "St Mark's Food Pantry", phone: '(213) 555-0134' }), directory(PANTRY));
    expect(exact).toMatchObject({ kind: 'same', salId: '0', reasons: ['same-name', 'same-phone'] });
  });

  test('has the same name and address, however the street is written', () => {
    const match = matchResource(
      form({ name: 'St. Mark’s Food Pantry', street: '410 Alder Street, Rm 2' }),
      directory(PANTRY),
    );
    expect(match).toMatchObject({ kind: 'same', reasons: ['same-name', 'same-address'] });
  });

  test('was clipped from this very page, which describes it alone', () => {
    const read = form({ name: 'St. Mark’s Pantry and Kitchen', phone: '2135550134' });
    const match = matchResource(read, directory(PANTRY), 'http://www.pantry.example/#top', true);
    expect(match).toMatchObject({ kind: 'same', salId: '0' });
    expect(match.reasons).toContain('same-page');
  });
});

describe('not enough for the same', () => {
  test('a name alone is only a maybe', () => {
    expect(matchResource(form({ name: 'St. Mark’s Food Pantry' }), directory(PANTRY)).kind).toBe('maybe');
  });

  test('a name of words that say nothing is found whichever of the two has an organization', () => {
    const plain: Place = { name: 'of', organization: '' };
    const owned: Place = { name: 'of', organization: 'Harbor' };
    expect(matchResource(form(plain), directory(owned)).kind).toBe('maybe');
    expect(matchResource(form(owned), directory(plain)).kind).toBe('maybe');
  });

  test('a phone alone is only a maybe', () => {
    const match = matchResource(form({ name: 'Legal Clinic', phone: '213-555-0134' }), directory(PANTRY));
    expect(match).toMatchObject({ kind: 'maybe', reasons: ['same-phone'] });
  });

  test('a number shared by many counts less', () => {
    const shared = { phone: '+12135550100' };
    const many = directory(
      { name: 'Pantry North', ...shared },
      { name: 'Pantry South', ...shared },
      { name: 'Dental Clinic', ...shared },
    );
    const match = matchResource(form({ name: 'Job Center', phone: '213-555-0100' }), many);
    expect(match.kind).toBe('new');
    expect(matchResource(form({ name: 'Pantry North', phone: '213-555-0100' }), many)).toMatchObject({
      kind: 'maybe',
      salId: '0',
      reasons: ['same-name', 'shared-phone'],
    });
  });

  test('rows of one list page are not each other', () => {
    const list = 'https://county.example/food';
    const known = directory({ name: 'Alder Street Pantry', page: list }, { name: 'Casa Esperanza', page: list });
    expect(matchResource(form({ name: 'Bread Kitchen' }), known, list).kind).toBe('new');
    expect(matchResource(form({ name: 'Casa Esperanza' }), known, list)).toMatchObject({ kind: 'same', salId: '1' });
  });

  test('another branch of a chain is new or a maybe, never the same', () => {
    const known = directory({ name: 'Community Clinic', phone: '+12135550101', street: '1 First St' });
    const branch = form({ name: 'Community Clinic', phone: '213-555-0102', street: '9 Ninth St' });
    expect(matchResource(branch, known)).toMatchObject({ kind: 'near', level: 'service' });
  });

  test('numbers that cannot be read are not one number', () => {
    const known = directory({ name: 'Legal Aid', phone: 'ask Denise' });
    expect(matchResource(form({ name: 'Dental Clinic', phone: 'call for hours' }), known).kind).toBe('new');
  });

  test('an empty directory knows nothing', () => {
    expect(matchResource(form(PANTRY), new Map())).toEqual({ kind: 'new', reasons: [], others: [] });
  });
});

test('of two thousand records, a list of two hundred rows is compared with a small part of them', () => {
  const first = 'Harbor Lantern Marmalade Teapot Umbrella Windmill Spoon Ladle Paper Bridge Doorbell'.split(' ');
  const last = 'Food Pantry|Clinic|Shelter|Legal Aid|Community Center|Kitchen|Housing'.split('|');
  const name = (i: number) => `${first[i % 11]} ${first[(i * 7 + 3) % 11]} ${last[i % 7]} ${Math.floor(i / 77)}`;
  const known = directory(...Array.from({ length: 2000 }, (_, i) => ({ name: name(i), phone: `+1213${5550000 + i}` })));
  const rows = Array.from({ length: 200 }, (_, i) => form({ name: name(i * 9), phone: `+1213${5550000 + i * 9}` }));
  const { worthComparing } = indexDirectory(known);
  const phones = (row: ReturnType<typeof form>) => new Set(row.phones.map(({ number }) => phoneKey(number)));
  const compared = rows.map((row) => worthComparing(row, phones(row), new Set()).size);
  expect(Math.max(...compared)).toBeLessThan(2000 / 4);
  expect(compared.reduce((sum, one) => sum + one, 0)).toBeLessThan((200 * 2000) / 10);
  const match = createMatcher(known);
  rows.forEach((row, i) => {
    expect(match([row])[0]).toMatchObject({ kind: 'same', salId: `${i * 9}` });
  });
});

describe('how alike names are', () => {
  test('word order, filler words and the form of a company do not matter', () => {
    expect(nameLikeness('Food Pantry of St. Mark’s', 'St. Mark’s Food Pantry, Inc.')).toBe(1);
    expect(nameLikeness('Despensa de San Marcos', 'Despensa San Marcos')).toBe(1);
  });
  test('east is not west, and one word in common is not much', () => {
    expect(nameLikeness('Eastside Pantry', 'Westside Pantry')).toBeLessThan(0.9);
    expect(nameLikeness('Food Pantry', 'Food Bank')).toBeLessThan(0.9);
    expect(nameLikeness('Hope House', 'Legal Aid')).toBe(0);
  });
  test('a slip of the pen hardly matters', () => {
    expect(nameLikeness('Esperanza Kitchen', 'Esperansa Kitchen')).toBeGreaterThan(0.9);
  });
  test('Jaro-Winkler gives the published values', () => {
    expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.9611, 4);
    expect(jaroWinkler('dixon', 'dicksonx')).toBeCloseTo(0.8133, 4);
    expect(jaroWinkler('abc', 'xyz')).toBe(0);
    expect(jaroWinkler('', '')).toBe(0);
  });
  test('a hostile name of a megabyte does not take long', async () => {
    const compare = () => nameLikeness('pantry '.repeat(150_000), 'x'.repeat(1_000_000));
    expect(await quickest(500, () => millisecondsOf(compare))).toBeLessThan(500);
  });
});

describe('addresses', () => {
  test('are the same in long and short writing', () => {
    expect(streetKey('410 North Alder Street, Suite 5')).toBe('410 n alder st');
    expect(streetKey('Call for address')).toBe('');
    expect(streetKey('P.O. Box 12')).toBe('');
  });
  test('in another town are another place', () => {
    const here = { address_1: '1 Main St', city: 'Sampleville', postal_code: '' };
    expect(sameAddress(here, { ...here, address_1: '1 Main Street' })).toBe(true);
    expect(sameAddress(here, { ...here, city: 'Elsewhere' })).toBe(false);
    expect(sameAddress({ ...here, postal_code: '90001' }, { ...here, postal_code: '90002-1234' })).toBe(false);
    expect(sameAddress({ ...here, city: '' }, { ...here, city: '' })).toBe(false);
  });
});
