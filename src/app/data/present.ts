/**
 * What is in the database, by id, while thousands of changes are taken in: most of them are new here, and to ask for each
 * whether it is there costs as much as writing it. Holds for one number of the database; when somebody else has written,
 * everything is asked for again.
 */
import { type IdsThere, idsThere, type RowKey, type Store } from '../../storage';
import type { Look } from './write-path';

export interface Present {
  /** As `Look.read`. */
  read: (look: Look, keys: readonly RowKey[]) => ReturnType<Look['read']>;
  /** These are on the disk, the last one under number `lsn`. */
  wrote(keys: readonly RowKey[], lsn: number): void;
}

/** Worth it once a tenth of what is there was written just now. */
const SHARE = 10;
/** Others write all the time: then nothing is saved. */
const MOST_LOOKS = 5;

export function presentIn({ use }: Pick<Store, 'use'>): Present {
  let known: IdsThere | null = null;
  let looks = 0;
  let written = 0;
  let last = 0;

  return {
    async read(look, keys) {
      if (!known && looks < MOST_LOOKS && written * SHARE > last) {
        looks += 1;
        known = await idsThere(use);
      }
      if (!known) return look.read(keys);
      const { lsn, ids } = known;
      const isThere = ({ table, id }: RowKey) => ids.get(table)?.has(id) ?? true;
      const { head, rows } = await look.read(keys.filter(isThere));
      if (head.lsn !== lsn) {
        known = null;
        return look.read(keys);
      }
      const found = rows.values();
      return { head, rows: keys.map((key) => (isThere(key) ? found.next().value : undefined)) };
    },

    wrote(keys, lsn) {
      written += keys.length;
      last = lsn;
      if (!known) return;
      for (const { table, id } of keys) known.ids.get(table)?.add(id);
      known = { ...known, lsn };
    },
  };
}
