import { describe, expect, it } from 'vitest';
import { withTown } from '../../../src/clip/page/town-of-page';
import type { AddressValue, ResourceDraft } from '../../../src/domain/resource/resource-draft';

const address = (address_1: string, city = '', state_province = ''): AddressValue => ({
  attention: '',
  address_1,
  address_2: '',
  city,
  state_province,
  postal_code: '',
  country: '',
  as_written: address_1,
});
const draft = (...values: AddressValue[]): ResourceDraft =>
  ({ addresses: values.map((value) => ({ value, confidence: 0.5 })) }) as unknown as ResourceDraft;
const towns = (
  drafts: readonly ResourceDraft[],
  text: string,
  about = '',
  addresses = drafts.flatMap((one) => one.addresses.map(({ value }) => value)),
): string[] =>
  withTown(drafts, addresses, text, about).flatMap((one) =>
    one.addresses.map(({ value }) => `${value.city}|${value.state_province}`),
  );

describe('the town of a street without one', () => {
  it('is the only town that a page about one place names', () => {
    expect(towns([draft(address('12 Elm Street'))], 'Harbor Pantry, Port Dale, Ore. Open daily.')).toEqual([
      'Port Dale|OR',
    ]);
    expect(towns([draft(address('12 Elm Street'), address('P.O. Box 9', 'Port Dale', 'OR'))], '')).toEqual([
      'Port Dale|OR',
      'Port Dale|OR',
    ]);
  });

  it('is the whole name of the town and nothing of a street', () => {
    expect(towns([draft(address('12 Elm Street'))], 'Near 4 Oak Rd St. Clair, MN')).toEqual(['St. Clair|MN']);
  });

  it('is not guessed where the page names two, or none', () => {
    expect(towns([draft(address('12 Elm Street'))], 'Pantries in Port Dale, OR and Elmira, OR')).toEqual(['|']);
    expect(towns([draft(address('12 Elm Street'))], 'Open to all of Lane County, Oregon')).toEqual(['|']);
  });

  it('needs a list to be of one town', () => {
    const list = [draft(address('12 Elm Street')), draft(address('3 Oak Road'))];
    expect(towns(list, 'Write to us in Port Dale, OR')).toEqual(['|', '|']);
    expect(towns(list, 'Write to us in Port Dale, OR', 'Free meals in Port Dale')).toEqual([
      'Port Dale|OR',
      'Port Dale|OR',
    ]);
  });

  it('is where all of a list is said to be', () => {
    const list = [draft(address('12 Elm Street')), draft(address('3 Oak Road'))];
    expect(towns(list, 'All stops are in Port Dale, OR.')).toEqual(['Port Dale|OR', 'Port Dale|OR']);
    expect(towns([...list, draft(address('P.O. Box 9', 'Port Dale', 'OR'))], '')).toEqual(['|', '|', 'Port Dale|OR']);
  });

  it('is not where somebody else is, nor another than the words before the street name', () => {
    const one = [draft(address('44 Lake Street'))];
    expect(towns(one, 'Founded by volunteers from Portland, OR in 1990.')).toEqual(['|']);
    expect(towns(one, 'Website by Pixel Works, Denver, CO')).toEqual(['|']);
    expect(towns(one, 'Write to 1200 N. Ohio, Iowa')).toEqual(['|']);
    const told = { ...one[0]?.addresses[0], evidence: { before: 'In Ashford: ', after: '' } };
    const ashford = { addresses: [told] } as unknown as ResourceDraft;
    expect(towns([ashford], 'Harlow United, Elmford, OH')).toEqual(['|']);
    expect(towns([ashford], 'Harlow United, Ashford, OH')).toEqual(['Ashford|OH']);
  });

  it('is where a newspaper dates its story', () => {
    const story = 'PORT DALE — Four nurses opened a clinic on Elm Street, in what was a bank until last year.\n';
    const places = 'Some come from Elmira, OR\nThe Call, Port Dale, OR';
    expect(towns([draft(address('12 Elm Street'))], story + places)).toEqual(['Port Dale|OR']);
    expect(towns([draft(address('12 Elm Street'))], `${story}Some come from Elmira, OR and Sutter, OR`)).toEqual(['|']);
  });

  it('never replaces a town', () => {
    const one = draft(address('12 Elm Street', 'Elmira', 'OR'));
    expect(towns([one], 'Port Dale, OR')).toEqual(['Elmira|OR']);
  });
});
