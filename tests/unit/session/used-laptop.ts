/** A laptop that has a vault already: made once for a file of tests, because each derivation takes its time. */
import { expect } from 'vitest';
import { Laptop } from './surfaces';

export const PASSPHRASE = 'orbit lemon quiet harbor stamp';

let keyset: Laptop['keyset'];

/** Makes the vault that `usedLaptop` remembers. Returns what opens it and what is stored of it. */
export async function makeVaultOnce(): Promise<{ readonly keyset: Laptop['keyset']; readonly recoveryKey: string }> {
  const laptop = new Laptop();
  const { session } = laptop.surface();
  await session.start();
  const pending = await session.beginVault(PASSPHRASE);
  await pending.confirm(pending.recoveryKey);
  keyset = laptop.keyset;
  return { keyset, recoveryKey: pending.recoveryKey };
}

/** A laptop whose vault exists; nothing is open. */
export function usedLaptop(): Laptop {
  const laptop = new Laptop();
  laptop.keyset = keyset;
  laptop.database = 'present';
  laptop.settings.set('keyset', keyset);
  return laptop;
}

export async function unlockedSurface(laptop: Laptop) {
  const surface = laptop.surface();
  await surface.session.start();
  expect(await surface.session.unlock(PASSPHRASE)).toEqual({ ok: true, value: undefined });
  return surface;
}
