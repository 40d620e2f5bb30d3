import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  changeKeyset,
  joinKeysets,
  type Keyset,
  makeVault,
  type NewVault,
  parseKeyset,
  passphraseChange,
  rootHandle,
  unlockRoot,
} from '../../../src/vault';
import { bodyOf } from '../../../src/vault/keyset';
import { sealKeyset } from '../../../src/vault/keyset-seal';

// Each unlock is a real derivation; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const PASSPHRASE = 'orbit lemon quiet harbor stamp';
let made: NewVault;
beforeAll(async () => {
  made = await makeVault(PASSPHRASE);
});

const withPassphrase = async (next: string): Promise<Keyset> =>
  changeKeyset(made.keyset, await passphraseChange(made.keyset.vaultId, made.root, next), await rootHandle(made.root));
const copy = (change: (keyset: Keyset) => void): Keyset => {
  const changed = structuredClone(made.keyset);
  change(changed);
  return changed;
};
/** What somebody without the key can do: change the keyset and make its plain checksum fit again. */
async function forged(change: (keyset: Keyset) => void): Promise<Keyset> {
  const changed = copy(change);
  const { sum } = await sealKeyset(bodyOf(changed), await rootHandle(new Uint8Array(32)));
  return { ...changed, sum };
}
const passWrap = (keyset: Keyset) => keyset.wraps.find((wrap) => wrap.kind === 'pass') as Record<string, unknown>;

describe('a keyset', () => {
  it('opens with the passphrase and with the recovery key, to the same root key', async () => {
    expect(await unlockRoot(made.keyset, PASSPHRASE)).toEqual({ ok: true, value: made.root });
    expect(await unlockRoot(made.keyset, ` ${made.recoveryKey.toLowerCase().replaceAll('-', ' ')} `)).toEqual({
      ok: true,
      value: made.root,
    });
  });

  it('survives being written down as JSON', async () => {
    const read = parseKeyset(JSON.parse(JSON.stringify(made.keyset)));
    expect(read).toEqual({ ok: true, value: made.keyset });
  });

  it('takes the same letters typed in another way as the same passphrase', async () => {
    const { keyset, root } = await makeVault('\u00e1baco ni\u00f1o \ufb01n');
    expect(await unlockRoot(keyset, 'a\u0301baco nin\u0303o fin')).toEqual({ ok: true, value: root });
  });

  it('looks at every letter of a very long passphrase', async () => {
    const long = 'x'.repeat(5_000);
    const { keyset } = await makeVault(`${long}a`);
    expect(await unlockRoot(keyset, `${long}b`)).toEqual({ ok: false, why: 'wrong-passphrase' });
  });

  it('tells a wrong passphrase from a damaged keyset', async () => {
    expect(await unlockRoot(made.keyset, 'orbit lemon quiet harbour stamp')).toEqual({
      ok: false,
      why: 'wrong-passphrase',
    });
    const damaged = copy((keyset) => {
      passWrap(keyset).salt = `A${String(passWrap(keyset).salt).slice(1)}`;
    });
    const same = passWrap(damaged).salt === passWrap(made.keyset).salt;
    if (same) passWrap(damaged).salt = `B${String(passWrap(damaged).salt).slice(1)}`;
    expect(await unlockRoot(damaged, PASSPHRASE)).toEqual({ ok: false, why: 'keyset-damaged' });
  });

  it.each([
    ['less memory', { kib: 1024 }],
    ['fewer passes', { passes: 1 }],
    ['no lane', { lanes: 0 }],
    ['another derivation', { name: 'pbkdf2' }],
    ['so much memory that the laptop stops', { kib: 8_000_000 }],
  ])('refuses to be read when it asks for %s', (_what, kdf) => {
    const lowered = copy((keyset) => {
      passWrap(keyset).kdf = { ...(passWrap(keyset).kdf as object), ...kdf };
    });
    expect(parseKeyset(lowered)).toEqual({ ok: false, why: 'keyset-damaged' });
  });

  it('is refused when somebody without the key changed the vault id, an epoch, a wrap or what is retired', async () => {
    const attacks: ((keyset: Keyset) => void)[] = [
      (keyset) => keyset.epochs.push({ kid: 99, n: 2 }),
      (keyset) => keyset.retired.push('4f8a9f0e-4a6e-4e0e-8b4c-3e2f6a6f6f6f'),
      (keyset) => keyset.wraps.push({ id: crypto.randomUUID(), kind: 'mem', key: 'AAAA' }),
      (keyset) => {
        keyset.wraps = keyset.wraps.filter((wrap) => wrap.kind !== 'rec');
      },
    ];
    for (const attack of attacks) {
      expect(await unlockRoot(await forged(attack), PASSPHRASE)).toEqual({ ok: false, why: 'keyset-damaged' });
    }
    const otherVault = await forged((keyset) => {
      keyset.vaultId = crypto.randomUUID();
    });
    expect((await unlockRoot(otherVault, PASSPHRASE)).ok).toBe(false);
  });

  it('is kept untouched and named when a newer version wrote it', () => {
    expect(parseKeyset({ ...made.keyset, v: 2, more: true })).toEqual({ ok: false, why: 'newer-version' });
    expect(parseKeyset({ hello: 1 })).toEqual({ ok: false, why: 'keyset-damaged' });
    expect(parseKeyset(null)).toEqual({ ok: false, why: 'keyset-damaged' });
  });

  it('takes a new passphrase, after which the old one opens it no more', async () => {
    const changed = await withPassphrase('a new one altogether');
    expect(await unlockRoot(changed, 'a new one altogether')).toEqual({ ok: true, value: made.root });
    expect(await unlockRoot(changed, PASSPHRASE)).toEqual({ ok: false, why: 'wrong-passphrase' });
    expect(await unlockRoot(changed, made.recoveryKey)).toEqual({ ok: true, value: made.root });
  });

  it('joins with an older copy of itself without bringing the old passphrase back', async () => {
    const changed = await withPassphrase('a new one altogether');
    const root = await rootHandle(made.root);
    const [one, other] = [await joinKeysets(made.keyset, changed, root), await joinKeysets(changed, made.keyset, root)];
    expect(one).toEqual(other);
    if (!one.ok) throw new Error(one.why);
    expect(await unlockRoot(one.value, PASSPHRASE)).toEqual({ ok: false, why: 'wrong-passphrase' });
    expect(await unlockRoot(one.value, 'a new one altogether')).toEqual({ ok: true, value: made.root });
  });

  it('does not join with a copy that somebody changed', async () => {
    const changed = await forged((keyset) => keyset.epochs.push({ kid: 99, n: 2 }));
    expect(await joinKeysets(made.keyset, changed, await rootHandle(made.root))).toEqual({
      ok: false,
      why: 'keyset-damaged',
    });
  });
});
