/**
 * A replica in memory: the register, the batches and the exchange as they are, with a map for the database and Node's
 * AES-GCM for the vault, which is fast enough for ten thousands of histories.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { canonicalJson } from '../../src/domain/record/canonical-json';
import type { Json } from '../../src/domain/record/json';
import { done, refused } from '../../src/domain/record/result';
import {
  type Arrived,
  applyChange,
  type BatchName,
  batchKey,
  type ChainEnd,
  EMPTY_RECORD,
  type Held,
  NEW_CLOCK,
  type Op,
  observe,
  type Ready,
  type RecordState,
  type Refusal,
  type RemoteNote,
  readBatch,
  readBody,
  type Sealer,
  type Side,
  sealBatches,
} from '../../src/sync';

export interface MemoryChange {
  readonly id: string;
  readonly ops: readonly Op[];
}

export const VAULT = '6f1c1d9e-6a53-4b0e-9c57-0d6f3a1b2c3d';
const KID = 7;
const KEY = Buffer.alloc(32, 1);

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

function sealWith(vault: string, context: readonly Json[], value: Json): Uint8Array {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', KEY, iv);
  cipher.setAAD(Buffer.from(canonicalJson([vault, ...context, KID])));
  const sealed = Buffer.concat([cipher.update(canonicalJson(value)), cipher.final()]);
  return Buffer.concat([iv, sealed, cipher.getAuthTag()]);
}

function openWith(vault: string, context: readonly Json[], bytes: Uint8Array): Json | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', KEY, bytes.subarray(0, 12));
    decipher.setAAD(Buffer.from(canonicalJson([vault, ...context, KID])));
    decipher.setAuthTag(bytes.subarray(-16));
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString());
  } catch {
    return null; // Altered: it does not open.
  }
}

export const memorySealer = (vaultId: string): Sealer => ({
  vaultId,
  sha256: async (bytes) => hash(bytes),
  seal: async ({ device, seq, prevHash }, value) => ({
    envelope: sealWith(vaultId, [device, seq, prevHash], value),
    kid: KID,
  }),
});

interface Kept extends Held {
  readonly bytes: Uint8Array;
}

/** Everything a database holds. */
interface Rows {
  readonly states: Map<string, RecordState>;
  /** In the order of arrival: change and whether a batch brought it. */
  readonly log: Map<string, { readonly change: MemoryChange; readonly carried: boolean }>;
  readonly batches: Map<string, Kept>;
  readonly chains: Map<string, ChainEnd>;
  /** Numbers of a device that were brought in again. */
  readonly again: Map<string, { readonly from: number; readonly to: number }>;
  readonly inbox: Map<string, Arrived>;
  readonly notes: Map<string, RemoteNote>;
}

export class MemoryReplica implements Side<never> {
  readonly vaultId = VAULT;
  readonly refusals = new Map<string, Refusal>();
  clock = NEW_CLOCK;
  rows: Rows = {
    states: new Map(),
    log: new Map(),
    batches: new Map(),
    chains: new Map(),
    again: new Map(),
    inbox: new Map(),
    notes: new Map(),
  };
  private lsn = 0;

  constructor(
    public device: string,
    /** Gives out new device ids. */
    private readonly draw: () => string,
    /** Epoch milliseconds by this replica's clock. */
    readonly now: () => number,
  ) {}

  /** The same database on another computer. */
  copy(): MemoryReplica {
    const other = new MemoryReplica(this.device, this.draw, this.now);
    const { states, log, batches, chains, again, inbox, notes } = this.rows;
    other.rows = {
      states: new Map(states),
      log: new Map(log),
      batches: new Map(batches),
      chains: new Map(chains),
      again: new Map(again),
      inbox: new Map(inbox),
      notes: new Map(notes),
    };
    other.clock = this.clock;
    other.lsn = this.lsn;
    return other;
  }

  state = (id: string): RecordState => this.rows.states.get(id) ?? EMPTY_RECORD;

  take(change: MemoryChange, carried: boolean): void {
    const there = this.rows.log.get(change.id);
    this.rows.log.set(change.id, { change, carried: carried || there?.carried === true });
    if (there) return;
    for (const id of new Set(change.ops.map((op) => op.id))) {
      const own = change.ops.filter((op) => op.id === id);
      this.rows.states.set(id, applyChange(this.state(id), change.id, own));
    }
    const stamp = change.ops[0]?.stamp;
    if (stamp) this.clock = observe(this.clock, stamp, this.now());
  }

  sha256 = async (bytes: Uint8Array) => hash(bytes);

  open: Side<never>['open'] = async ({ header, envelope }) => {
    const value = openWith(header.vault, [header.device, header.seq, header.prev], envelope);
    return value === null || header.kid !== KID ? refused('cannot-be-opened') : done(value);
  };

  private async keep(device: string, changes: readonly MemoryChange[]): Promise<void> {
    const end = this.rows.chains.get(device);
    const made = await sealBatches(memorySealer(VAULT), device, end, changes as unknown as Json[], 'now');
    for (const { seq, hash: own, bytes } of made) {
      this.lsn += 1;
      this.rows.batches.set(batchKey({ device, seq }), { device, seq, hash: own, bytes, lsn: this.lsn });
      this.rows.chains.set(device, { seq, hash: own });
    }
    for (const { id, ...rest } of changes) this.rows.log.set(id, { change: { id, ...rest }, carried: true });
  }

  make: Side<never>['make'] = async () => {
    const waiting = [...this.rows.log.values()].filter(({ carried }) => !carried).map(({ change }) => change);
    if (waiting.length > 0) await this.keep(this.device, waiting);
    return done(undefined);
  };

  ends = async () => this.rows.chains;
  held = async () => [...this.rows.batches.values()];
  bytesOf = async (held: readonly BatchName[]) => held.flatMap((name) => this.rows.batches.get(batchKey(name)) ?? []);

  apply = async (ready: readonly Ready[]) => {
    for (const { device, seq, hash: own, bytes, body } of ready) {
      // Somebody else goes on under this device's id.
      if (device === this.device) this.device = this.draw();
      for (const change of body.changes) this.take(change as unknown as MemoryChange, true);
      this.lsn += 1;
      this.rows.batches.set(batchKey({ device, seq }), { device, seq, hash: own, bytes, lsn: this.lsn });
      this.rows.chains.set(device, { seq, hash: own });
      this.rows.inbox.delete(batchKey({ device, seq }));
    }
    return done(undefined);
  };

  parked = async () => [...this.rows.inbox.values()].map(({ device, seq }) => ({ device, seq }));
  parkedBytes = async (names: readonly BatchName[]) =>
    names.flatMap((name) => this.rows.inbox.get(batchKey(name)) ?? []);
  park = async (arrived: readonly Arrived[]) => {
    for (const one of arrived) if (!this.rows.inbox.has(batchKey(one))) this.rows.inbox.set(batchKey(one), one);
    return done(undefined);
  };
  unpark = async (names: readonly BatchName[]) => {
    for (const name of names) this.rows.inbox.delete(batchKey(name));
  };
  quarantine = async (name: BatchName, why: Refusal) => void this.refusals.set(batchKey(name), why);
  clear = async (names: readonly BatchName[]) => {
    for (const name of names) this.refusals.delete(batchKey(name));
  };
  recall = async (remote: string) => this.rows.notes.get(remote) ?? null;
  remember = async (remote: string, note: RemoteNote) => void this.rows.notes.set(remote, note);

  takeChanges: Side<never>['takeChanges'] = async (changes) => {
    for (const change of changes) {
      const one = change as unknown as MemoryChange;
      if (!this.rows.log.has(one.id)) this.take(one, false);
    }
    return done(undefined);
  };

  keyset = async () => null;
  takeKeyset = async () => undefined;
  uuid = () => crypto.randomUUID();
  sealSnapshot = async (value: Json) => sealWith(VAULT, ['snapshot'], value);
  openSnapshot = async (bytes: Uint8Array) => openWith(VAULT, ['snapshot'], bytes);
  async *wholeLog() {
    const all = [...this.rows.log.values()].map(({ change }) => change as unknown as Json);
    for (let at = 0; at < all.length; at += 2) yield all.slice(at, at + 2);
  }
  takeCarried: Side<never>['takeCarried'] = async (changes) => {
    for (const change of changes) this.take(change as unknown as MemoryChange, true);
    return done(undefined);
  };
  moveEnds: Side<never>['moveEnds'] = async (ends) => {
    for (const [device, end] of ends) {
      if ((this.rows.chains.get(device)?.seq ?? 0) >= end.seq) continue;
      if (device === this.device) this.device = this.draw();
      this.rows.chains.set(device, end);
    }
    return done(undefined);
  };

  makeAgain: Side<never>['makeAgain'] = async (device, from) => {
    const ours = [...this.rows.batches.values()].filter((one) => one.device === device && one.seq >= from);
    const end = Math.max(0, ...ours.map(({ seq }) => seq));
    if (device === this.device) this.device = this.draw();
    const before = this.rows.again.get(device);
    if (before && before.from <= from && before.to >= end) return done(undefined);
    this.rows.again.set(device, { from, to: end });
    const changes: MemoryChange[] = [];
    for (const one of ours) {
      const read = readBatch(one, one.bytes);
      const opened = read.ok ? await this.open(read.value) : read;
      const body = opened.ok ? readBody(opened.value) : opened;
      if (body.ok) changes.push(...(body.value.changes as unknown as MemoryChange[]));
    }
    await this.keep(this.device, changes);
    return done(undefined);
  };
}
