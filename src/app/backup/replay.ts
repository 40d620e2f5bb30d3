/** The records that a list of changes comes to, in memory: for proving a backup without touching what is stored. */
import type { Json } from '../../domain/record/json';
import type { Id } from '../../domain/record/record';
import { RECORD_TABLES, type TableName } from '../../domain/record/tables';
import { applyChange, deletion, digest, digestLines, EMPTY_RECORD, type RecordState } from '../../sync';
import { sha256 } from '../../vault';
import { readChange } from '../data/change-body';
import { knownTable } from '../data/past-change';

export interface Replayed {
  /** Records that are not in the trash, by table. */
  readonly records: readonly { readonly table: TableName; readonly count: number }[];
  /** Ids of the entries in the account that tell of another vault moving in (see `move-in`). */
  readonly moves: readonly Id[];
  /** See `sync/digest.ts`. */
  readonly digest: string;
  /** What is no change, or of a form this version does not know. */
  readonly unreadable: number;
}

/** Looks up now and then, so that the screen stays alive; rejects with the signal's reason. */
const SLICE = 2000;
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** `counted`: tables that the digest is of. */
export async function replay(
  changes: readonly Json[],
  signal: AbortSignal,
  counted: readonly string[] = RECORD_TABLES,
): Promise<Replayed> {
  const tables = new Map<TableName, Map<string, RecordState>>();
  const seen = new Set<string>();
  const moves = new Set<Id>();
  let unreadable = 0;
  for (const [at, value] of changes.entries()) {
    if (at % SLICE === SLICE - 1) await breathe();
    signal.throwIfAborted();
    const change = readChange(value);
    if (!change) {
      unreadable += 1;
      continue;
    }
    if (seen.has(change.id)) continue;
    seen.add(change.id);
    const own = new Map<string, typeof change.ops>();
    for (const op of change.ops) {
      const key = `${op.table}/${op.id}`;
      own.set(key, [...(own.get(key) ?? []), op]);
    }
    for (const ops of own.values()) {
      const [first] = ops;
      const table = first && knownTable(first.table);
      if (!first || !table) continue;
      if (table === 'audit' && ops.some(({ field, value }) => field === 'action' && value === 'imported'))
        moves.add(first.id);
      const states = tables.get(table) ?? new Map<string, RecordState>();
      tables.set(table, states.set(first.id, applyChange(states.get(first.id) ?? EMPTY_RECORD, change.id, ops)));
    }
  }
  const lines = [...tables].flatMap(([table, states]) =>
    (counted.includes(table) ? [...states] : []).flatMap(([id, state]) => digestLines(table, id, state)),
  );
  const records = [...tables].map(([table, states]) => ({
    table,
    count: [...states.values()].filter((state) => deletion(state) === null).length,
  }));
  return { records, moves: [...moves], digest: await digest(lines, sha256), unreadable };
}
