/** Clients that may be one person, and telling two apart for good: a record like any other, so that it syncs. */
import { likelySame, type SamePair } from '../../domain/client/likely-same';
import { toldApart, toldApartRecord } from '../../domain/client/same/told-apart';
import { createEdit } from '../../domain/record/edit';
import { done } from '../../domain/record/result';
import type { Records, Writer } from '../app';
import type { Platform } from '../platform';
import type { MoveIn } from './move-in';

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
      const told = toldApartRecord(platform.uuid(), one.id, other);
      const written = await writer.commit({ name: 'clients_told_apart', edits: [createEdit('attribute', told)] });
      return written.ok ? done(undefined) : written;
    },
  };
}
