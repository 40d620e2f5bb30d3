/** Clients somebody said are not the same: kept as records, so that it syncs and can be taken back. */
import type { Id } from '../../record/record';
import type { Attribute } from '../../resource/directory';
import type { Client } from '../client';
import { displayName } from '../names';

export interface ToldApart {
  /** In either order. */
  has(one: Id, other: Id): boolean;
}

export function toldApart(attributes: Iterable<Attribute>): ToldApart {
  const told = new Set<string>();
  for (const { link_entity, link_type, link_id, value } of attributes) {
    if (link_entity === 'client' && link_type === 'not-same') told.add(`${link_id} ${value}`);
  }
  return { has: (one, other) => told.has(`${one} ${other}`) || told.has(`${other} ${one}`) };
}

/** The record that says so. */
export function toldApartRecord(id: Id, one: Id, other: Client): Attribute {
  const link = { link_id: one, link_entity: 'client', link_type: 'not-same' } as const;
  return { id, ...link, value: other.id, label: displayName(other) };
}
