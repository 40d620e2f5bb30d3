/** The faces this one is paired with, kept on this device: each side holds the key, and neither can read it out. */
import type { DeviceSettings } from '../platform';

export interface Pairing {
  readonly id: string;
  /** Of the other face. */
  readonly origin: string;
  /** Cannot be exported; the browser keeps it as it is. */
  readonly key: CryptoKey;
  /** Epoch milliseconds. */
  readonly since: number;
}

const isPairing = (value: unknown): value is Pairing => {
  const one = value as Partial<Pairing> | null;
  return typeof one?.id === 'string' && typeof one.origin === 'string' && one.key instanceof CryptoKey;
};

export async function pairings(settings: DeviceSettings): Promise<readonly Pairing[]> {
  const kept = await settings.get<unknown>('pairings');
  return Array.isArray(kept) ? kept.filter(isPairing) : [];
}

/** One face of an origin is paired at a time: a later pairing takes the place of the one before. */
export async function keepPairing(settings: DeviceSettings, pairing: Pairing): Promise<void> {
  const others = (await pairings(settings)).filter((one) => one.origin !== pairing.origin);
  await settings.set('pairings', [...others, pairing]);
}

/** From here on the other face's messages open no more. */
export async function forgetPairing(settings: DeviceSettings, origin: string): Promise<void> {
  await settings.set(
    'pairings',
    (await pairings(settings)).filter((one) => one.origin !== origin),
  );
}
