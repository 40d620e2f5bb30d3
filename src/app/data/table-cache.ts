/**
 * One table, opened once and then kept up by number: a write costs the opening of the rows it wrote. Lives from unlock
 * to lock; plaintext dies with it.
 */
import type { Id, Moment, UnknownRecord } from '../../domain/record/record';
import type { TableName } from '../../domain/record/tables';
import type { Store, StoredRow } from '../../storage';
import { conflicts, deletion, type FieldConflict, type RecordState, stampDevice, stampMoment } from '../../sync';
import type { OpenVault } from '../../vault';
import { type Damage, inSlices, openRow } from './open-rows';
import { recordOf, signatureOf } from './record-of';

const PAGE = 2000;

export interface Trashed {
  readonly record: UnknownRecord;
  readonly at: Moment;
  readonly device: string;
}

export class TableCache {
  /** Replaced, never changed, when something changed: the same object means the same content. */
  rows: ReadonlyMap<Id, UnknownRecord> = new Map();
  readonly trash = new Map<Id, Trashed>();
  readonly damaged = new Map<Id, Damage>();
  /** Of records that are not in the trash. */
  readonly conflicts = new Map<Id, readonly FieldConflict[]>();
  private seen = 0;
  private running: Promise<void> | null = null;
  private again: Promise<void> | null = null;

  constructor(
    private readonly table: TableName,
    private readonly store: Store,
    private readonly vault: OpenVault,
  ) {}

  /** Brings the cache up to everything committed before the call. Throws VaultLocked, StorageGone. */
  catchUp(): Promise<void> {
    // A run that has begun may have looked too early for this caller; the one after it has not. Never two at once.
    if (!this.again && this.running) {
      this.again = this.running.then(
        () => this.start(),
        () => this.start(),
      );
    }
    return this.again ?? this.start();
  }

  private start(): Promise<void> {
    this.again = null;
    this.running = this.run().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async run(): Promise<void> {
    for (;;) {
      const page = await this.store.above(this.table, this.seen, PAGE);
      if (page.length === 0) return;
      const opened = await inSlices(page, (row) => openRow(this.vault, this.table, row));
      const rows = new Map(this.rows);
      for (const [at, state] of opened.entries()) {
        const row = page[at] as StoredRow;
        rows.delete(row.id);
        this.trash.delete(row.id);
        this.damaged.delete(row.id);
        this.conflicts.delete(row.id);
        if (state.ok) this.take(rows, row.id, state.value);
        else this.damaged.set(row.id, state.why);
      }
      this.rows = rows;
      this.seen = page.at(-1)?.lsn ?? this.seen;
      if (page.length < PAGE) return;
    }
  }

  private take(rows: Map<Id, UnknownRecord>, id: Id, state: RecordState): void {
    const gone = deletion(state);
    const record = recordOf(this.table, state, id) as unknown as UnknownRecord;
    if (gone === null) {
      rows.set(id, record);
      const found = conflicts(state, signatureOf(this.table, state));
      if (found.length > 0) this.conflicts.set(id, found);
    } else this.trash.set(id, { record, at: stampMoment(gone), device: stampDevice(gone) });
  }
}
