/** The trash as people think of it: what went in together comes out together. */
import type { Id, Moment, RecordOf } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { TableName } from '../../domain/record/tables';
import type { App, Committed, WriteFailure } from '../app';
import { commit } from '../committed';

export interface Removed {
  readonly table: TableName;
  readonly id: Id;
  readonly record: RecordOf<TableName>;
}

/** One removal: a service goes with its phones and hours, the sample people go all at once. */
export interface Removal {
  readonly at: Moment;
  readonly device: string;
  /** What people would say was removed; the first of the rest where nothing stands out. */
  readonly main: Removed;
  readonly records: readonly Removed[];
}

/** What stands for a removal, by how much it means to a person. */
const MEANING: readonly TableName[] = [
  'client',
  'note',
  'service',
  'person',
  'todo',
  'referral',
  'attempt',
  'organization',
];

/** Somebody shown under another client goes by that one's name. */
const isReplaced = ({ record }: Removed): number => ('replacedBy' in record && record.replacedBy ? 0.5 : 0);

const meaning = (removed: Removed): number =>
  (MEANING.includes(removed.table) ? MEANING.indexOf(removed.table) : MEANING.length) + isReplaced(removed);

/** All removals, newest first. Rows removed on one device in the same moment were removed by the same change. */
export async function readTrash(app: App): Promise<readonly Removal[]> {
  const groups = new Map<string, { readonly at: Moment; readonly device: string; readonly records: Removed[] }>();
  for (const { at, device, table, id, record } of await app.records.trash()) {
    const group = groups.get(`${at} ${device}`) ?? { at, device, records: [] };
    group.records.push({ table, id, record });
    groups.set(`${at} ${device}`, group);
  }
  return [...groups.values()].flatMap(({ at, device, records }) => {
    const [main] = [...records].sort((a, b) => meaning(a) - meaning(b));
    return main ? [{ at, device, main, records }] : [];
  });
}

/** Takes everything of a removal out of the trash, with the values it had. */
export function restoreRemoval(app: App, removal: Removal): Promise<Result<Committed, WriteFailure>> {
  const edits = removal.records.map(({ table, id }) => ({ table, id, restore: true }) as const);
  const { table, id } = removal.main;
  const audit = { action: 'restored', table, recordId: id } as const;
  return commit(app, { name: 'record_restored', edits, audit });
}
