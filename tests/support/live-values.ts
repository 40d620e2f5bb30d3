/** Every live value of a vault, as the digest counts them: what must be the same after anything that only carries. */

import { openRow } from '../../src/app/data/open-rows';
import { RECORD_TABLES } from '../../src/domain/record/tables';
import { openStore } from '../../src/storage';
import { digestLines } from '../../src/sync';
import type { OpenVault } from '../../src/vault';

/** Sorted. Devices are left out: which of them are in use is another matter. */
export async function liveValues(database: string, vault: OpenVault): Promise<readonly string[]> {
  const nothing = () => undefined;
  const events = { blocked: nothing, unblocked: nothing, closed: nothing };
  const store = openStore({ name: database, locks: navigator.locks, events });
  const lines: string[] = [];
  for (const table of RECORD_TABLES.filter((one) => one !== 'device')) {
    for (const row of await store.above(table, 0, 100_000)) {
      const state = await openRow(vault, table, row);
      if (!state.ok) throw new Error(`A row of ${table} does not open: ${state.why}`);
      lines.push(...digestLines(table, row.id, state.value));
    }
  }
  store.close();
  return lines.sort();
}
