/** Vaults that were in use on this device before, in its settings: where they lie and what opens them, sealed. */
import * as v from 'valibot';
import type { Id, Moment } from '../../domain/record/record';
import type { DeviceSettings } from '../platform';

export interface Earlier {
  readonly database: string;
  /** As it was stored. */
  readonly keyset: unknown;
  readonly since: Moment;
  /** The move that carried it over: the id of its entry in the account of the vault it went into. */
  readonly move: Id;
}

const List = v.array(v.object({ database: v.string(), keyset: v.unknown(), since: v.string(), move: v.string() }));

/** Never the one in use: a move that was cut short at its end may have noted it too early. */
export async function readEarlier(settings: DeviceSettings, inUse: string): Promise<readonly Earlier[]> {
  const read = v.safeParse(List, await settings.get('earlier-vaults'));
  return read.success ? read.output.filter(({ database }) => database !== inUse) : [];
}

export async function addEarlier(settings: DeviceSettings, earlier: Earlier): Promise<void> {
  const others = await readEarlier(settings, earlier.database);
  await settings.set('earlier-vaults', [earlier, ...others]);
}

export async function dropEarlier(settings: DeviceSettings, database: string): Promise<void> {
  await settings.set('earlier-vaults', await readEarlier(settings, database));
}
