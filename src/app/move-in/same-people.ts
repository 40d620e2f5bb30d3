/** Clients that may be one person, and telling two apart for good: a record like any other, so that it syncs. */
import { likelySame, type SamePair } from '../../domain/client/likely-same';
import { displayName } from '../../domain/client/names';
import { createEdit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import { done } from '../../domain/record/result';
import type { Attribute } from '../../domain/resource/directory';
import type { Records, Writer } from '../app';
import type { Platform } from '../platform';
import type { MoveIn } from './move-in';

/** Pairs somebody told apart. */
function toldApart(attributes: Iterable<Attribute>): { has(one: Id, other: Id): boolean } {
  const told = new Set<string>();
  for (const { link_entity, link_type, link_id, value } of attributes) {
    if (link_entity === 'client' && link_type === 'not-same') told.add(`${link_id} ${value}`);
  }
  return { has: (one, other) => told.has(`${one} ${other}`) || told.has(`${other} ${one}`) };
}

export interface SamePeopleDeps {
  readonly platform: Pick<Platform, 'uuid'>;
  readonly records: Records;
  readonly writer: Writer;
}

export function samePeople({ platform, records, writer }: SamePeopleDeps): Pick<MoveIn, 'likelySame' | 'tellApart'> {
  return {
    async likelySame() {
      const clients = [...(await records.all('client')).values()];
      return likelySame(clients, clients, toldApart((await records.all('attribute')).values()));
    },

    async tellApart({ one, other }: SamePair) {
      const link = { link_id: one.id, link_entity: 'client', link_type: 'not-same' } as const;
      const told: Attribute = { id: platform.uuid(), ...link, value: other.id, label: displayName(other) };
      const written = await writer.commit({ name: 'clients_told_apart', edits: [createEdit('attribute', told)] });
      return written.ok ? done(undefined) : written;
    },
  };
}
