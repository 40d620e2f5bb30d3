import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/domain/record/json';
import { openVault, type SealContext, VaultLocked } from '../../../src/vault';
import { vaultOf } from './support';

const ROW: SealContext = { kind: 'row', table: 'note', id: '9d3e', lsn: 17 };
const NOTE: Json = { text: 'Called about the bus pass.', minutes: 12, tags: ['ride'], empty: '' };

describe('an open vault', () => {
  it('gives back what was sealed, of every kind', async () => {
    const vault = await vaultOf();
    const contexts: SealContext[] = [
      ROW,
      { kind: 'op', id: 'a', lsn: 1 },
      { kind: 'batch', device: 'd', seq: 1, prevHash: '' },
      { kind: 'blob', id: 'b', index: 0, count: 2 },
      { kind: 'snapshot' },
      { kind: 'backup' },
      { kind: 'cache' },
    ];
    for (const context of contexts) {
      expect(await vault.open(context, await vault.seal(context, NOTE))).toEqual({ ok: true, value: NOTE });
    }
  });

  it('gives back the bytes of a cache, to another opening of the same vault as well, and to no other vault', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 251);
    const vault = await vaultOf();
    const sealed = await vault.sealCache(bytes);
    expect(await vault.openCache(sealed)).toEqual({ ok: true, value: bytes });
    const handle = vault.handle();
    if (!handle) throw new Error('The vault is open.');
    const worker = openVault({ ...handle, deadlinePassed: () => false });
    expect(await worker.openCache(sealed)).toEqual({ ok: true, value: bytes });
    await expect(crypto.subtle.exportKey('raw', handle.root)).rejects.toThrow();
    sealed[40] = (sealed[40] ?? 0) ^ 1;
    expect(await vault.openCache(sealed)).toEqual({ ok: false, why: 'damaged' });
    expect(await vault.openCache(await vault.seal(ROW, NOTE))).toEqual({ ok: false, why: 'unknown-key' });
    expect(await vault.open({ kind: 'cache' }, await vault.sealCache(bytes))).toEqual({ ok: false, why: 'damaged' });
    vault.close();
    expect(vault.handle()).toBeNull();
    await expect(vault.sealCache(bytes)).rejects.toThrow(VaultLocked);
    expect(await vault.openCache(sealed)).toEqual({ ok: false, why: 'locked' });
  });

  it('never gives the same bytes twice', async () => {
    const vault = await vaultOf();
    expect(await vault.seal(ROW, NOTE)).not.toEqual(await vault.seal(ROW, NOTE));
  });

  it('shows the size of a text only in steps', async () => {
    const vault = await vaultOf();
    const sizes = await Promise.all(
      [0, 200, 246, 251, 5_000, 65_000, 66_000, 140_000].map(
        async (n) => (await vault.seal(ROW, 'x'.repeat(n))).length - 33,
      ),
    );
    expect(sizes).toEqual([256, 256, 256, 512, 8192, 65_536, 131_072, 196_608]);
  });

  it('says that bytes of an unknown version need a newer version', async () => {
    const vault = await vaultOf();
    const sealed = await vault.seal(ROW, NOTE);
    sealed[0] = 2;
    expect(await vault.open(ROW, sealed)).toEqual({ ok: false, why: 'newer-version' });
  });

  it('says that a key is unknown instead of calling the row damaged', async () => {
    const sealed = await (await vaultOf({ epochs: [8] })).seal(ROW, NOTE);
    expect(await (await vaultOf({ epochs: [7] })).open(ROW, sealed)).toEqual({ ok: false, why: 'unknown-key' });
  });

  it('opens rows of an older epoch and seals under the newest', async () => {
    const old = await (await vaultOf({ epochs: [7] })).seal(ROW, NOTE);
    const vault = await vaultOf({ epochs: [9, 7] });
    expect(await vault.open(ROW, old)).toEqual({ ok: true, value: NOTE });
    expect(new DataView((await vault.seal(ROW, NOTE)).buffer).getUint32(1)).toBe(9);
  });

  it('has no way in for text that was never sealed', async () => {
    const vault = await vaultOf();
    const plain = new TextEncoder().encode(JSON.stringify(NOTE).padEnd(300));
    expect((await vault.open(ROW, plain)).ok).toBe(false);
    plain[0] = 1;
    expect((await vault.open(ROW, plain)).ok).toBe(false);
    expect(await vault.open(ROW, new Uint8Array())).toEqual({ ok: false, why: 'damaged' });
  });

  it('neither opens nor seals once the deadline has passed, also when the clock is set back afterwards', async () => {
    let passed = false;
    const vault = await vaultOf({ deadlinePassed: () => passed });
    const sealed = await vault.seal(ROW, NOTE);
    passed = true;
    expect(await vault.open(ROW, sealed)).toEqual({ ok: false, why: 'locked' });
    passed = false;
    expect(await vault.open(ROW, sealed)).toEqual({ ok: false, why: 'locked' });
    await expect(vault.seal(ROW, NOTE)).rejects.toThrow(VaultLocked);
    await expect(vault.blindIndex('x')).rejects.toThrow(VaultLocked);
    await expect(vault.localId('x')).rejects.toThrow(VaultLocked);
  });

  it('refuses what was asked before the lock and is ready after it', async () => {
    const vault = await vaultOf();
    const sealed = await vault.seal(ROW, NOTE);
    const opening = vault.open(ROW, sealed);
    const sealing = vault.seal(ROW, NOTE);
    vault.close();
    expect(await opening).toEqual({ ok: false, why: 'locked' });
    await expect(sealing).rejects.toThrow(VaultLocked);
  });

  it('gives one index for one client, another in another vault, and ids that look like any other', async () => {
    const [vault, other] = [await vaultOf(), await vaultOf({ fill: 2 })];
    expect(await vault.blindIndex('client-1')).toBe(await vault.blindIndex('client-1'));
    expect(await vault.blindIndex('client-1')).toMatch(/^[0-9a-f]{16}$/);
    expect(await vault.blindIndex('client-2')).not.toBe(await vault.blindIndex('client-1'));
    expect(await other.blindIndex('client-1')).not.toBe(await vault.blindIndex('client-1'));
    const id = await vault.localId('note//');
    expect(id).toBe(await vault.localId('note//'));
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(id.replaceAll('-', '')).not.toContain(await vault.blindIndex('note//'));
  });
});
