/**
 * Brings every row under the newest epoch, table after table, a slice at a time. Content never changes: what is opened
 * is sealed again as it was, under the same number. Rows that do not open are left alone, and so is their key.
 */
import { RECORD_TABLES } from '../../domain/record/tables';
import {
  type ResealFailure,
  type ResealMark,
  type ResealRows,
  resealRows,
  type SealedTable,
  type Store,
  type StoredRow,
} from '../../storage';
import { type OpenVault, type SealContext, sealedUnder, VaultLocked } from '../../vault';

/** What is in progress first, what grows most last. Batches are never touched: others hold the same bytes. */
const TABLES: readonly SealedTable[] = ['draft', ...RECORD_TABLES, 'op'];
const SLICE = 200;

export type ResealEnd = 'done' | 'stopped' | ResealFailure;

type Mark = Omit<ResealMark, 'key'>;

const contextOf = (table: SealedTable, { id, lsn }: StoredRow): SealContext =>
  table === 'op' ? { kind: 'op', id, lsn } : { kind: 'row', table, id, lsn };

/** Null: it does not open, and is kept. */
async function resealed(vault: OpenVault, table: SealedTable, row: StoredRow): Promise<StoredRow | null> {
  const context = contextOf(table, row);
  const opened = await vault.open(context, row.sealed);
  if (opened.ok) return { ...row, sealed: await vault.seal(context, opened.value) };
  if (opened.why === 'locked') throw new VaultLocked();
  return null;
}

/** Where to go on: behind the mark of a pass to the same epoch, else from the start. */
async function beginning(store: Store, reseal: ResealRows, kid: number): Promise<Mark> {
  const mark = await reseal.mark();
  if (mark?.kid === kid && mark.table !== null) return mark;
  const from = mark?.kid === kid ? mark.upto : 0;
  const upto = await reseal.newest();
  const counts = from > 0 ? [upto - from] : await Promise.all(TABLES.map((table) => store.count(table)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  return { kid, from, upto, table: TABLES[0] ?? null, lsn: from, seen: 0, total, kept: 0 };
}

/**
 * One pass; goes on where the last one stopped. `rest` waits between slices, so that the work in front of the person
 * comes first. Throws VaultLocked, StorageGone.
 */
export async function resealPass(
  store: Store,
  vault: OpenVault,
  signal: AbortSignal,
  rest: () => Promise<void>,
): Promise<ResealEnd> {
  const [kid] = vault.epochs();
  if (kid === undefined) return 'done';
  const reseal = resealRows(store.use);
  let mark = await beginning(store, reseal, kid);
  while (mark.table !== null) {
    if (signal.aborted) return 'stopped';
    const { table } = mark;
    const page = await store.above(table, mark.lsn, SLICE);
    const old = page.filter(({ sealed }) => sealedUnder(sealed) !== kid);
    const rows = await Promise.all(old.map((row) => resealed(vault, table, row)));
    const ready = rows.filter((row): row is StoredRow => row !== null);
    const last = page.length < SLICE;
    mark = {
      ...mark,
      table: last ? (TABLES[TABLES.indexOf(table) + 1] ?? null) : table,
      lsn: last ? mark.from : (page.at(-1)?.lsn ?? mark.lsn),
      seen: mark.seen + page.length,
      kept: mark.kept + old.length - ready.length,
    };
    // An empty table costs no writing; where it stands is told with the next one.
    if (page.length > 0 || mark.table === null) {
      const put = await reseal.put(table, ready, mark);
      if (!put.ok) return put.why;
      if (ready.length > 0) await rest();
    }
  }
  return 'done';
}
