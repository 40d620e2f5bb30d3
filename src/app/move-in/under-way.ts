/**
 * Where the vault of this face lies, and a move of its records into the other face's vault that is under way. In the
 * device's settings, so that it is known before anything is opened; nothing about a client.
 *
 *   database    "caseclip-5f02c1aa"                        absent: the product's first one
 *   moving-in   {id, database, keyset, since, source, device, lsn, damaged}
 *
 * A move fills a database of its own, which nobody uses before the name in `database` is changed to it.
 */
import * as v from 'valibot';
import type { Id, Moment } from '../../domain/record/record';
import { type Keyset, parseKeyset } from '../../vault';
import type { DeviceSettings } from '../platform';

export interface UnderWay {
  readonly id: Id;
  /** Name of the database that is being filled. */
  readonly database: string;
  /** Of the other face's vault. */
  readonly keyset: Keyset;
  readonly since: Moment;
  /** Which database its numbers are of: vault and device. After a loss another one may stand in its place. */
  readonly source: string;
  /** Id of this device in that database; "" before there is one. */
  readonly device: string;
  /** Changes of the old log up to this number are in. */
  readonly lsn: number;
  /** Changes among them that did not open: their values are looked for in the records. */
  readonly damaged: number;
}

const Stored = v.object({
  id: v.pipe(v.string(), v.uuid()),
  database: v.pipe(v.string(), v.minLength(1)),
  keyset: v.unknown(),
  since: v.string(),
  source: v.optional(v.string(), ''),
  device: v.string(),
  lsn: v.number(),
  damaged: v.number(),
});

/** Null: nothing is under way. */
export async function readUnderWay(settings: DeviceSettings): Promise<UnderWay | null> {
  const read = v.safeParse(Stored, await settings.get('moving-in'));
  const keyset = read.success ? parseKeyset(read.output.keyset) : null;
  return read.success && keyset?.ok ? { ...read.output, keyset: keyset.value } : null;
}

export const writeUnderWay = (settings: DeviceSettings, move: UnderWay): Promise<void> =>
  settings.set('moving-in', move);
