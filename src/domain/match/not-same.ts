/** What somebody said is not the same is not suggested again: kept as records, so that it syncs and can be undone. */
import type { Id } from '../record/record';
import type { Attribute } from '../resource/directory';
import { canonicalUrl } from '../resource/source-url';
import { nameWords } from './name-words';

/** Names what was seen on a page before it is a record of its own; "" for what came from no page. */
export function sightingKey(page: string, name: string): string {
  const address = canonicalUrl(page);
  return address === '' ? '' : `${address} ${nameWords(name).join(' ')}`;
}

export interface NotSame {
  /** Was this record told from the other: an id, or a `sightingKey`? In either order. */
  has(record: Id, other: string): boolean;
}

export function notSamePairs(attributes: Iterable<Attribute>): NotSame {
  const pairs = new Set<string>();
  for (const { link_type, link_id, value } of attributes) {
    if (link_type !== 'not-same') continue;
    pairs.add(`${link_id} ${value}`);
    pairs.add(`${value} ${link_id}`);
  }
  return { has: (record, other) => other !== '' && pairs.has(`${record} ${other}`) };
}

/** The record that says so. */
export function notSameRecord(id: Id, record: Id, other: string, label: string, sample = false): Attribute {
  const link = { link_id: record, link_entity: 'service_at_location', link_type: 'not-same' } as const;
  return { id, ...link, value: other, label, ...(sample && { sample: true }) };
}
