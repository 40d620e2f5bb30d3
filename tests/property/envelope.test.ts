/** The envelope under attack: whoever holds the bytes without the key can change nothing unnoticed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/domain/record/json';
import type { SealContext } from '../../src/vault';
import { vaultOf } from '../unit/vault/support';

const rounds = Number(process.env.CASECLIP_ROUNDS ?? 1);
const HEADER_BYTES = 17;

const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as Json);
const word = fc.string({ maxLength: 12 });
const number = fc.nat();
const context: fc.Arbitrary<SealContext> = fc.oneof(
  fc.record({ kind: fc.constant('row' as const), table: word, id: word, lsn: number }),
  fc.record({ kind: fc.constant('op' as const), id: word, lsn: number }),
  fc.record({ kind: fc.constant('batch' as const), device: word, seq: number, prevHash: word }),
  fc.record({ kind: fc.constant('blob' as const), id: word, index: number, count: number }),
  fc.constantFrom<SealContext>({ kind: 'snapshot' }, { kind: 'backup' }, { kind: 'cache' }),
);

describe('nobody else can forge what is sealed', () => {
  it('gives back any value', async () => {
    const vault = await vaultOf();
    await fc.assert(
      fc.asyncProperty(context, json, async (where, value) => {
        expect(await vault.open(where, await vault.seal(where, value))).toEqual({ ok: true, value });
      }),
      { numRuns: 300 * rounds },
    );
  });

  it('refuses every header byte flipped in every bit', async () => {
    const vault = await vaultOf({ epochs: [0x12345678] });
    await fc.assert(
      fc.asyncProperty(context, json, async (where, value) => {
        const sealed = await vault.seal(where, value);
        for (let at = 0; at < HEADER_BYTES; at += 1) {
          for (let bit = 0; bit < 8; bit += 1) {
            const flipped = sealed.slice();
            flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
            expect((await vault.open(where, flipped)).ok).toBe(false);
          }
        }
      }),
      { numRuns: 10 * rounds },
    );
  });

  it('refuses another known key id in the header', async () => {
    const vault = await vaultOf({ epochs: [9, 7] });
    const sealed = await vault.seal({ kind: 'snapshot' }, 'x');
    new DataView(sealed.buffer).setUint32(1, 7);
    expect(await vault.open({ kind: 'snapshot' }, sealed)).toEqual({ ok: false, why: 'damaged' });
  });

  it('refuses any changed byte of the ciphertext and any byte more or less', async () => {
    const vault = await vaultOf();
    await fc.assert(
      fc.asyncProperty(context, json, fc.nat(), fc.integer({ min: 1, max: 255 }), async (where, value, place, mask) => {
        const sealed = await vault.seal(where, value);
        const changed = sealed.slice();
        const at = HEADER_BYTES + (place % (sealed.length - HEADER_BYTES));
        changed[at] = (changed[at] ?? 0) ^ mask;
        expect(await vault.open(where, changed)).toEqual({ ok: false, why: 'damaged' });
        expect((await vault.open(where, sealed.subarray(0, place % sealed.length))).ok).toBe(false);
        expect((await vault.open(where, Uint8Array.of(...sealed.subarray(0, 4096), 0))).ok).toBe(false);
      }),
      { numRuns: 300 * rounds },
    );
  });

  it('refuses a row put where another belongs, an old row replayed, and anything from another vault', async () => {
    const vault = await vaultOf();
    const other = await vaultOf({ vaultId: '00000000-0000-4000-8000-000000000000' });
    const otherKey = await vaultOf({ fill: 2 });
    await fc.assert(
      fc.asyncProperty(context, context, json, async (where, elsewhere, value) => {
        fc.pre(JSON.stringify(where) !== JSON.stringify(elsewhere));
        const sealed = await vault.seal(where, value);
        expect((await vault.open(elsewhere, sealed)).ok).toBe(false);
        expect((await other.open(where, sealed)).ok).toBe(false);
        expect((await otherKey.open(where, sealed)).ok).toBe(false);
      }),
      { numRuns: 300 * rounds },
    );
  });

  it('refuses two rows of one table swapped', async () => {
    const vault = await vaultOf();
    const place = (id: string, lsn: number): SealContext => ({ kind: 'row', table: 'client', id, lsn });
    const [a, b] = [await vault.seal(place('a', 1), 'A'), await vault.seal(place('b', 2), 'B')];
    expect((await vault.open(place('a', 1), b)).ok).toBe(false);
    expect((await vault.open(place('b', 2), a)).ok).toBe(false);
    expect((await vault.open(place('a', 3), a)).ok).toBe(false);
  });
});
