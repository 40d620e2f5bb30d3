/**
 * Where rows of the old log do not open, what they wrote may still stand in the records: each live value that did not
 * come over with the log is written beside what is there, under the stamp it has. No typed value is lost to a bad row,
 * and doing it again changes nothing.
 */
import type { Id } from '../../domain/record/record';
import { done, type Result } from '../../domain/record/result';
import { RECORD_TABLES, type TableName } from '../../domain/record/tables';
import { type RecordState, type Stamp, stampMoment } from '../../sync';
import { type OpenVault, sha256 } from '../../vault';
import type { WriteFailure } from '../app';
import { type LoggedChange, type LoggedOp, writeChange } from '../data/change-body';
import { openRow } from '../data/open-rows';
import type { OldVault } from './move-log';
import type { Staged } from './staged-vault';

const PAGE = 500;

/** Live values of a record that the other database has never seen, by the stamp of their change. */
function missing(table: TableName, id: Id, old: RecordState, now: RecordState | null, known: ReadonlySet<Stamp>) {
  const changes = new Map<Stamp, LoggedOp[]>();
  const seen = new Set(old.seen.values());
  for (const [field, { live }] of old.fields) {
    const there = (now?.fields.get(field)?.live ?? []).map(({ stamp }) => stamp);
    const here = new Set(live.map(({ stamp }) => stamp));
    // What this vault has seen and what stands there alone was replaced by the change that does not open.
    const replaced = there.filter((stamp) => seen.has(stamp) && !here.has(stamp));
    for (const { stamp, value, covers } of live) {
      if (known.has(stamp) || there.includes(stamp)) continue;
      const op = { table, id, field, stamp, base: covers ?? replaced, ...(value === undefined ? {} : { value }) };
      changes.set(stamp, [...(changes.get(stamp) ?? []), op]);
    }
  }
  return changes;
}

/** The same for the same record and stamp. */
async function changeId(table: TableName, id: Id, stamp: Stamp): Promise<Id> {
  const hash = await sha256(new TextEncoder().encode(`${table}/${id}/${stamp}`));
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export async function healValues(
  old: OldVault,
  vault: OpenVault,
  staged: Staged,
  signal: AbortSignal,
): Promise<Result<void, WriteFailure>> {
  for (const table of RECORD_TABLES) {
    for (let lsn = 0; !signal.aborted; ) {
      const rows = await old.store.above(table, lsn, PAGE);
      if (rows.length === 0) break;
      lsn = rows.at(-1)?.lsn ?? lsn;
      const there = await staged.store.byId(
        table,
        rows.map(({ id }) => id),
      );
      const changes: LoggedChange[] = [];
      for (const [at, row] of rows.entries()) {
        const state = await openRow(vault, table, row);
        if (!state.ok) continue;
        const twin = there[at];
        const now = twin ? await openRow(staged.vault, table, twin) : null;
        const seen = [...state.value.seen];
        const logged = await staged.store.byId(
          'op',
          seen.map(([change]) => change),
        );
        const known = new Set(seen.flatMap(([, stamp], number) => (logged[number] ? [stamp] : [])));
        for (const [stamp, ops] of missing(table, row.id, state.value, now?.ok ? now.value : null, known)) {
          const id = await changeId(table, row.id, stamp);
          const made = twin ? [] : [{ table, id: row.id }];
          changes.push({ id, name: 'vault_joined', at: stampMoment(stamp), stamp, undoable: false, ops, made });
        }
      }
      const merged = await staged.core.log.merge(changes.map(writeChange), signal);
      if (!merged.ok) return merged;
    }
  }
  return done(undefined);
}
