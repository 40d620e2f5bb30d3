/** What a page about one body says of its events, of the government at its foot, and of who stands behind an event. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/clip/capture/block';
import { PageText } from '../../../src/clip/capture/page-text';
import { findFacts } from '../../../src/clip/fields/facts';
import type { PageElement } from '../../../src/clip/model/page-model';
import { fromCopyright, fromEventLabels, mentioned } from '../../../src/clip/name/from-text';
import { withoutStrangers } from '../../../src/clip/segment/strangers';
import { blockOf } from '../../support/block';

const page = (...blocks: readonly (readonly [text: string, more?: Partial<Block>])[]): readonly Block[] =>
  blocks.map(([text, more], index) => blockOf(text, { index, ...more }));

const own = (blocks: readonly Block[], elements: readonly PageElement[], about: string) => {
  const text = new PageText(blocks);
  return withoutStrangers(
    findFacts(text, 'US', '', () => false),
    text,
    elements,
    about,
  ).facts;
};

const streets = (facts: ReturnType<typeof own>): string[] => facts.addresses.map(({ value }) => value.address_1);

describe('where an event is', () => {
  const events: PageElement = { parent: -1, tag: 'div', class: 'tribe-events-list-event', id: '', first: 1, last: 1 };
  const venue = ['Alder Center, 5400 Storer Ave, Elmwood, OH 45102'] as const;
  const filler = [['One.'], ['Two.'], ['Three.']] as const;

  it('is not where the office is', () => {
    const blocks = page(['Elm House, 12 Oak St, Elmwood, OH 45101'], venue, ...filler);
    expect(streets(own(blocks, [events], 'Elm House'))).toEqual(['12 Oak St']);
  });

  it('stays where no other address is told', () => {
    const blocks = page(['Elm House'], venue, ...filler);
    expect(streets(own(blocks, [events], 'Elm House'))).toEqual(['5400 Storer Ave']);
  });

  it('is told by a heading as well', () => {
    const blocks = page(
      ['Elm House, 12 Oak St, Elmwood, OH 45101'],
      ['Upcoming Events', { level: 2, tag: 'h2' }],
      venue,
      ...filler,
    );
    expect(streets(own(blocks, [], 'Elm House'))).toEqual(['12 Oak St']);
  });
});

describe('the seat of the city at the foot', () => {
  const foot = { region: 'footer' as const };
  it('lends no number to a commission that tells its own, and its address in want of another', () => {
    const blocks = page(
      ['Phone: (314) 555-0180'],
      ['City of Elmwood\nCity Hall\n1200 Market Street\nElmwood, OH 45103', foot],
      ['314-555-0100', foot],
    );
    const facts = own(blocks, [], 'Affordable Housing Commission');
    expect(facts.phones.map(({ value }) => value.number)).toEqual(['+13145550180']);
    expect(streets(facts)).toEqual(['1200 Market Street']);
  });
});

describe('who stands behind an event', () => {
  const names = (blocks: readonly Block[], headlines = ''): string[] =>
    fromEventLabels(blocks, headlines).map(({ text }) => text);

  it('may stand in the line below the label', () => {
    expect(names(page(['Organizer:\nElm Neighbors Center']))).toEqual(['Elm Neighbors Center']);
  });

  it('is a sponsor only where the event is called after it', () => {
    const blocks = page(['Sponsor:\nAffordable Housing Commission of the City of Elmwood']);
    expect(names(blocks, 'september affordable housing commission meeting')).toHaveLength(1);
    expect(names(blocks, 'september blood drive')).toEqual([]);
  });
});

it('the saint of a town ends no name', () => {
  const blocks = page(
    ['© 2011 - 2020 City of St. Francis'],
    ['City of St. Francis Council meets; ask the City of St. Francis Council'],
  );
  expect(fromCopyright(blocks).map(({ text }) => text)).toEqual(['City of St. Francis']);
  expect(mentioned(blocks, [], '').map(({ text }) => text)).toEqual(['City of St. Francis Council']);
});
