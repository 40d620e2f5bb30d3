/**
 * A vault while it is open: which key seals what, and the deadline before every use. Keys are derived once and dropped
 * at the lock; what was asked before the lock and is ready after it is refused as well.
 *
 * `row`, `op`, `batch`, `blob` and `snapshot` take the newest epoch's key, `cache` the local key and `backup` the backup
 * key; the last two carry kid 0, which no epoch has.
 */
import type { Json } from '../domain/record/json';
import { refused } from '../domain/record/result';
import { hex, utf8 } from './bytes';
import { openBytes, openEnvelope, readHeader, sealBytes, sealEnvelope } from './envelope';
import { epochPurpose, sealingKey, signingKey } from './keys';
import type { OpenVault, SealContext, VaultHandle } from './open-vault';

/** Thrown when something is to be sealed after the lock; callers answer with their own 'locked'. */
export class VaultLocked extends Error {
  override readonly name = 'VaultLocked';
  constructor() {
    super('The vault is locked.');
  }
}

/** `epochs`: ids of those whose keys the keyset names, newest first. */
export interface VaultKeys extends VaultHandle {
  /** Asked when something names an epoch that is not among them: another surface or device may have begun it. */
  readonly moreEpochs?: () => Promise<readonly number[]>;
  /** Asked before every use: has the idle or the absolute deadline passed? */
  readonly deadlinePassed: () => boolean;
}

/** An open vault and the way to end it: after `close` nothing seals or opens, and the keys are let go. */
export interface ClosableVault extends OpenVault {
  close(): void;
  /** The keyset has changed: the first of these seals from now on. */
  useEpochs(epochs: readonly number[]): void;
}

/** Milliseconds before the keyset is read again for an epoch that was not in it. */
const ASK_AGAIN_MS = 5_000;

const NO_EPOCH = 0;
const CACHE: SealContext = { kind: 'cache' };

export function openVault(keys: VaultKeys): ClosableVault {
  const { vaultId } = keys;
  let root: CryptoKey | null = keys.root;
  let { epochs } = keys;
  const asked = new Map<number, { readonly at: number; readonly answer: Promise<void> }>();
  const derived = new Map<string, Promise<CryptoKey>>();

  /** Null once locked. */
  const unlockedRoot = (): CryptoKey | null => {
    if (root !== null && keys.deadlinePassed()) close();
    return root;
  };
  const close = (): void => {
    root = null;
    derived.clear();
  };
  const keyFor = (name: string, derive: () => Promise<CryptoKey>): Promise<CryptoKey> => {
    const known = derived.get(name) ?? derive();
    derived.set(name, known);
    return known;
  };
  const sealing = (from: CryptoKey, kind: SealContext['kind'], kid: number): Promise<CryptoKey> => {
    if (kind === 'cache') return keyFor('cache', () => sealingKey(from, vaultId, 'local'));
    if (kind === 'backup') return keyFor('backup', () => sealingKey(from, vaultId, 'backup'));
    return keyFor(`epoch ${kid}`, () => sealingKey(from, vaultId, epochPurpose(kid)));
  };
  const hasEpoch = (kind: SealContext['kind']): boolean => kind !== 'cache' && kind !== 'backup';

  /** A row may be under an epoch that began after the unlock: then the keyset is read again, once for all its rows. */
  const findEpoch = async (kid: number): Promise<boolean> => {
    const { moreEpochs } = keys;
    if (!moreEpochs || !unlockedRoot()) return false;
    const before = asked.get(kid);
    const asking =
      before && performance.now() - before.at < ASK_AGAIN_MS
        ? before
        : {
            at: performance.now(),
            answer: moreEpochs().then((more) => {
              if (more.length > 0) epochs = more;
            }),
          };
    asked.set(kid, asking);
    await asking.answer;
    return epochs.includes(kid);
  };

  const localHash = async (purpose: string, value: string): Promise<string> => {
    const from = unlockedRoot();
    if (!from) throw new VaultLocked();
    const key = await keyFor('index', () => signingKey(from, vaultId, 'local/index'));
    const hash = await crypto.subtle.sign('HMAC', key, utf8(`${purpose}\u0000${value}`));
    if (!unlockedRoot()) throw new VaultLocked();
    return hex(new Uint8Array(hash));
  };

  return {
    vaultId,
    close,
    epochs: () => epochs,
    knows: async (kid) => epochs.includes(kid) || findEpoch(kid),
    useEpochs(next) {
      epochs = next;
      asked.clear();
    },

    async seal(context: SealContext, value: Json) {
      const from = unlockedRoot();
      if (!from) throw new VaultLocked();
      const kid = hasEpoch(context.kind) ? (epochs[0] ?? NO_EPOCH) : NO_EPOCH;
      const sealed = await sealEnvelope(await sealing(from, context.kind, kid), kid, vaultId, context, value);
      if (!unlockedRoot()) throw new VaultLocked();
      return sealed;
    },

    async open(context, bytes) {
      const from = unlockedRoot();
      if (!from) return refused('locked');
      const header = readHeader(bytes);
      if (header.kind !== 'envelope') return refused(header.kind);
      const { kid } = header;
      const known = hasEpoch(context.kind) ? epochs.includes(kid) || (await findEpoch(kid)) : kid === NO_EPOCH;
      if (!known) return refused('unknown-key');
      const opened = await openEnvelope(await sealing(from, context.kind, kid), kid, vaultId, context, bytes);
      return unlockedRoot() ? opened : refused('locked');
    },

    async sealCache(bytes) {
      const from = unlockedRoot();
      if (!from) throw new VaultLocked();
      const sealed = await sealBytes(await sealing(from, 'cache', NO_EPOCH), NO_EPOCH, vaultId, CACHE, bytes);
      if (!unlockedRoot()) throw new VaultLocked();
      return sealed;
    },

    async openCache(sealed) {
      const from = unlockedRoot();
      if (!from) return refused('locked');
      const header = readHeader(sealed);
      if (header.kind !== 'envelope') return refused(header.kind);
      if (header.kid !== NO_EPOCH) return refused('unknown-key');
      const opened = await openBytes(await sealing(from, 'cache', NO_EPOCH), NO_EPOCH, vaultId, CACHE, sealed);
      return unlockedRoot() ? opened : refused('locked');
    },

    handle() {
      const from = unlockedRoot();
      return from && { vaultId, epochs, root: from };
    },

    blindIndex: async (value) => (await localHash('index', value)).slice(0, 16),

    async localId(value) {
      const digits = await localHash('id', value);
      // Version 4 and variant 10, as a random UUID has them, so that it cannot be told from one.
      const variant = '89ab'[Number.parseInt(digits.charAt(16), 16) & 3];
      return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `4${digits.slice(13, 16)}`,
        `${variant}${digits.slice(17, 20)}`,
        digits.slice(20, 32),
      ].join('-');
    },
  };
}
