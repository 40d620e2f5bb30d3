/** How far each device's batches are in the records, as rows. */
import type { ChainHead } from '../../storage';
import type { ChainEnd } from '../../sync';

export const chainsByDevice = (chains: readonly ChainHead[]): ReadonlyMap<string, ChainHead> =>
  new Map(chains.map((chain) => [chain.device, chain]));

export const chainRow = (device: string, { seq, hash }: ChainEnd): ChainHead => ({
  key: `chain/${device}`,
  device,
  seq,
  hash,
});
