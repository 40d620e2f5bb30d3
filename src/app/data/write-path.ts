/**
 * The write path, the one caller of vault and storage together: under the lock shared by all contexts of the origin, look
 * (head and rows of one moment), decide, seal with the next numbers, then one transaction of puts that checks that
 * nobody wrote meanwhile. If somebody did, everything starts over. Saved means: the transaction is complete.
 */
import type { Json } from '../../domain/record/json';
import type { Id } from '../../domain/record/record';
import { done, type Result, refused } from '../../domain/record/result';
import type { Head, ReplicaWrites, RowKey, SealedTable, Store, StoredRow } from '../../storage';
import { type Clock, type MadeBatch, packRecord, type RecordState, shown } from '../../sync';
import type { OpenVault } from '../../vault';
import type { WriteFailure } from '../app';
import type { KeyHolder } from '../session-ports';
import { endingOf } from './ending';
import { inSlices } from './open-rows';
import type { Target } from './prepare';
import { signatureOf } from './record-of';

/** What is there at the moment of writing. */
export interface Look {
  readonly vault: OpenVault;
  read(keys: readonly RowKey[]): Promise<{ readonly head: Head; readonly rows: readonly (StoredRow | undefined)[] }>;
}

export interface Plan {
  /** The head the plan was made from. */
  readonly head: Head;
  /** Told when it is on the disk, with the number of the last row. */
  readonly written?: (lsn: number) => void;
  readonly clock?: Clock;
  /** In the form of `change-body.ts`. */
  readonly changes?: readonly {
    readonly id: Id;
    readonly value: Json /** See `StoredRow`. */;
    readonly batched?: true;
  }[];
  /** Changes that are here already and came in a batch now. */
  readonly marked?: readonly StoredRow[];
  readonly records?: readonly (Target & { readonly state: RecordState })[];
  readonly drafts?: readonly { readonly id: Id; readonly value: Json }[];
  readonly removedDrafts?: readonly Id[];
  /** What is exchanged with other replicas; batches get their numbers here. */
  readonly replica?: Omit<ReplicaWrites, 'batches'> & { readonly batches?: readonly MadeBatch[] };
}

export type Decided<Value, Failure> = Result<{ readonly plan: Plan | null; readonly value: Value }, Failure>;

export interface WritePath {
  /** `decide` runs under the lock and may run again; it must not write itself. */
  write<Value, Failure = never>(
    decide: (look: Look) => Promise<Decided<Value, Failure>>,
  ): Promise<Result<Value, WriteFailure | Failure>>;
  /** Looks as a writing would, without the lock, and writes nothing. */
  look<Value>(read: (look: Look) => Promise<Value>): Promise<Result<Value, WriteFailure>>;
}

/** Nobody writes without the lock, so a second start is already rare. */
const STARTS = 8;

export function createWritePath(store: Store, keys: KeyHolder): WritePath {
  /** Null: somebody else wrote meanwhile. */
  const attempt = async <Value, Failure>(
    look: Look,
    decide: (look: Look) => Promise<Decided<Value, Failure>>,
  ): Promise<Result<Value, WriteFailure | Failure> | null> => {
    const decided = await decide(look);
    if (!decided.ok) return decided;
    const { plan, value } = decided.value;
    if (!plan) return done(value);
    const sealed = await sealPlan(look.vault, plan);
    const written = await store.write(sealed);
    if (written.ok) {
      plan.written?.(sealed.to.lsn);
      return done(value);
    }
    return written.why === 'moved' ? null : refused(written.why);
  };

  /** With the key at hand; a lock or a vanished database on the way is an answer. */
  const withVault = async <Value, Failure>(
    work: (vault: OpenVault) => Promise<Result<Value, WriteFailure | Failure>>,
  ): Promise<Result<Value, WriteFailure | Failure>> => {
    const vault = keys.vault();
    if (!vault) return refused('locked');
    try {
      return await work(vault);
    } catch (error) {
      return endingOf(error);
    }
  };
  const lookWith = (vault: OpenVault): Look => ({ vault, read: (wanted) => store.read(wanted) });

  return {
    write: (decide) =>
      withVault((vault) =>
        store.locks.exclusive(async () => {
          for (let start = 0; start < STARTS; start++) {
            const outcome = await attempt(lookWith(vault), decide);
            if (outcome) return outcome;
          }
          throw new Error('The database changed under every attempt to write.');
        }),
      ),
    look: (read) => withVault(async (vault) => done(await read(lookWith(vault)))),
  };
}

async function sealPlan(vault: OpenVault, plan: Plan) {
  let lsn = plan.head.lsn;
  const jobs: (() => Promise<readonly [SealedTable, StoredRow]>)[] = [];
  const row = async (table: SealedTable, id: Id, number: number, value: Json, more: Partial<StoredRow> = {}) => {
    const context =
      table === 'op' ? ({ kind: 'op', id, lsn: number } as const) : ({ kind: 'row', table, id, lsn: number } as const);
    const sealed = await vault.seal(context, value);
    return [table, { id, lsn: number, sealed, ...more }] as const;
  };
  for (const { table, id, state } of plan.records ?? []) {
    const number = ++lsn;
    jobs.push(async () => {
      const value = packRecord(state) as unknown as Json;
      const owner = await ownerOf(vault, table, state);
      return row(table, id, number, value, owner === undefined ? {} : { owner });
    });
  }
  for (const { id, value, batched } of plan.changes ?? []) {
    const number = ++lsn;
    jobs.push(() => row('op', id, number, value, batched ? { batched } : {}));
  }
  for (const { id, value } of plan.drafts ?? []) {
    const number = ++lsn;
    jobs.push(() => row('draft', id, number, value));
  }

  const batches = plan.replica?.batches?.map((batch) => ({ ...batch, lsn: ++lsn }));
  const puts = new Map<SealedTable, StoredRow[]>();
  if (plan.marked?.length)
    puts.set(
      'op',
      plan.marked.map((row) => ({ ...row, batched: true })),
    );
  for (const [table, stored] of await inSlices(jobs, (job) => job())) {
    const rows = puts.get(table);
    if (rows) rows.push(stored);
    else puts.set(table, [stored]);
  }
  return {
    from: plan.head,
    to: { ...plan.head, lsn, clock: plan.clock ?? plan.head.clock },
    puts,
    removedDrafts: plan.removedDrafts ?? [],
    ...(plan.replica ? { replica: { ...plan.replica, batches: batches ?? [] } } : {}),
  };
}

/** Notes are found by their client without opening the others. */
async function ownerOf(vault: OpenVault, table: string, state: RecordState): Promise<string | undefined> {
  if (table !== 'note') return undefined;
  const clientId = shown(state, 'clientId', signatureOf('note', state))?.value;
  return typeof clientId === 'string' ? vault.blindIndex(clientId) : undefined;
}
