/** The devices of the vault: what they say of themselves, how far they came, what of them was refused. */
import type { Device } from '../../domain/device/device';
import type { Moment } from '../../domain/record/record';
import type { ChainHead, Store } from '../../storage';
import { readBatch, readBody } from '../../sync';
import { type OpenVault, VaultLocked } from '../../vault';
import type { Records } from '../app';
import type { DeviceEntry, RefusedBatch } from './replica';

export interface DeviceListDeps {
  readonly store: Store;
  readonly vault: () => OpenVault | null;
  readonly records: Records;
  readonly refused: () => Promise<readonly RefusedBatch[]>;
}

/** The moment in the newest batch of a chain; null where it is not here or does not open. */
async function lastWords({ store, vault }: DeviceListDeps, chain: ChainHead | undefined): Promise<Moment | null> {
  if (!chain) return null;
  const [kept] = await store.replica.bytesOf([[chain.device, chain.seq]]);
  const read = kept && readBatch(kept, kept.bytes);
  if (!read?.ok) return null;
  const { header, envelope } = read.value;
  const context = { kind: 'batch', device: header.device, seq: header.seq, prevHash: header.prev } as const;
  const open = vault();
  if (!open) throw new VaultLocked();
  const opened = await open.open(context, envelope);
  const body = opened.ok ? readBody(opened.value) : opened;
  return body.ok ? body.value.at : null;
}

export async function deviceList(deps: DeviceListDeps): Promise<readonly DeviceEntry[]> {
  const { store, records } = deps;
  const { head } = await store.read([]);
  const chains = new Map((await store.replica.chains()).map((chain) => [chain.device, chain]));
  const told: ReadonlyMap<string, Device> = await records.all('device');
  const waiting = await store.replica.inboxKeys();
  const refused = await deps.refused();
  const ids = new Set([head.deviceId, ...chains.keys(), ...told.keys(), ...waiting.map(([device]) => device)]);
  for (const { device } of refused) ids.add(device);
  const entries = await Promise.all(
    [...ids].map(async (id): Promise<DeviceEntry> => {
      const record = told.get(id);
      return {
        id,
        here: id === head.deviceId,
        ...(record ? { record } : {}),
        lastSeen: await lastWords(deps, chains.get(id)),
        batches: chains.get(id)?.seq ?? 0,
        waiting: waiting.filter(([device]) => device === id).length,
        refused: refused.filter(({ device }) => device === id),
      };
    }),
  );
  const rank = ({ here, lastSeen }: DeviceEntry) => (here ? '~' : (lastSeen ?? ''));
  return entries.sort((a, b) => (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : a.id < b.id ? -1 : 1));
}
