/** What a change says of each record of a table that this version knows. */
import type { LoggedChange, LoggedOp } from './change-body';
import { knownTable } from './past-change';
import { type Target, targetKey } from './prepare';

/** A change's share in one record. */
export type Share = Target & { readonly ops: LoggedOp[] };

/** By `targetKey`. */
export function sharesOf({ ops }: LoggedChange): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>();
  for (const op of ops) {
    const key = targetKey(op);
    const share = shares.get(key);
    if (share) share.ops.push(op);
    else {
      const table = knownTable(op.table);
      if (table) shares.set(key, { table, id: op.id, ops: [op] });
    }
  }
  return shares;
}
