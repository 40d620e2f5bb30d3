import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../src/clip/addresses/find-addresses';
import type { Block } from '../../../src/clip/capture/block';
import { PageText } from '../../../src/clip/capture/page-text';
import { withNearbyTowns } from '../../../src/clip/page/town-nearby';

function towns(...lines: string[]): string[] {
  const blocks = lines.map((text, index): Block => {
    return {
      index,
      text,
      tag: 'p',
      element: -1,
      level: 0,
      region: 'main',
      hidden: false,
      row: -1,
      boldStart: 0,
      links: [],
    };
  });
  const page = new PageText(blocks);
  const hits = findAddresses(page.text).map(({ value, index, length }) => ({
    value,
    at: index,
    length,
    block: page.blockAt(index),
    linked: false,
  }));
  return withNearbyTowns(hits, page).map(({ value }) => `${value.address_1}|${value.city}|${value.state_province}`);
}

describe('the town told close to a street', () => {
  it('opens its sentence', () => {
    expect(towns('In Ellis Grove, look for Grace Hall (88 Fourth St.)')).toEqual(['88 Fourth St.|Ellis Grove|']);
    expect(towns('In December, we meet at 88 Fourth St.')).toEqual(['88 Fourth St.||']);
  });

  it('stands right before it, if another address has it', () => {
    expect(towns('9 Elm St, Marlow, OH 44999', 'Court lobby, Marlow, 88 Fourth St., daily')[1]).toBe(
      '88 Fourth St.|Marlow|OH',
    );
    expect(towns('Court lobby, Marlow, 88 Fourth St., daily')).toEqual(['88 Fourth St.||']);
  });

  it('stands on the line below, if the page tells that it is a town', () => {
    expect(towns('For anyone in Marlow County', 'Grace Church\n88 Fourth St.\nMarlow')).toEqual([
      '88 Fourth St.|Marlow|',
    ]);
    expect(towns('Grace Church\n88 Fourth St.\nMarlow')).toEqual(['88 Fourth St.|Marlow|']);
    expect(towns('Grace Church\n88 Fourth St.\nDowntown')).toEqual(['88 Fourth St.||']);
    expect(towns('Grace Church\n88 Fourth St.\nMarlow Clinic')).toEqual(['88 Fourth St.||']);
  });
});
