/** From sealed rows to what is in them, many at a time, without holding up the screen. */
import type { Json } from '../../domain/record/json';
import { done, type Result, refused } from '../../domain/record/result';
import type { SealedTable, StoredRow } from '../../storage';
import { type PackedRecord, type RecordState, unpackRecord } from '../../sync';
import { type OpenVault, VaultLocked } from '../../vault';
import type { DamagedRow } from '../app';
import { type LoggedChange, readChange } from './change-body';

export type Damage = DamagedRow['why'];

/** Throws VaultLocked: nothing is shown after the lock. */
export async function openRow(
  vault: OpenVault,
  table: SealedTable,
  row: StoredRow,
): Promise<Result<RecordState, Damage>> {
  const opened = await vault.open({ kind: 'row', table, id: row.id, lsn: row.lsn }, row.sealed);
  if (opened.ok) return done(unpackRecord(opened.value as unknown as PackedRecord));
  if (opened.why === 'locked') throw new VaultLocked();
  return refused(opened.why);
}

/** A change in the form of `change-body.ts`, whatever version wrote it. */
export async function openLogged(vault: OpenVault, row: StoredRow): Promise<Result<Json, Damage>> {
  const opened = await vault.open({ kind: 'op', id: row.id, lsn: row.lsn }, row.sealed);
  if (opened.ok) return opened;
  if (opened.why === 'locked') throw new VaultLocked();
  return refused(opened.why);
}

export async function openChange(vault: OpenVault, row: StoredRow): Promise<Result<LoggedChange, Damage>> {
  const opened = await openLogged(vault, row);
  if (!opened.ok) return opened;
  const change = readChange(opened.value);
  return change ? done(change) : refused('newer-version');
}

/** A slice takes a few milliseconds on a slow laptop: typing goes on between slices. */
const SLICE = 250;

/** One turn of the event loop; a timer would wait four milliseconds. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Applies `open` to all rows, in slices, keeping their order. */
export async function inSlices<Row, Value>(
  rows: readonly Row[],
  open: (row: Row, at: number) => Promise<Value>,
): Promise<readonly Value[]> {
  const values: Value[] = [];
  for (let from = 0; from < rows.length; from += SLICE) {
    if (from > 0) await breathe();
    values.push(...(await Promise.all(rows.slice(from, from + SLICE).map((row, at) => open(row, from + at)))));
  }
  return values;
}
