/** A directory in memory that edits are applied to as the register would. */
import { DIRECTORY_TABLES } from '../../src/app/resources/read-resources';
import type { Edit } from '../../src/domain/record/edit';
import { assembleResources, type ResourceView } from '../../src/domain/resource/resource-view';

export function directory() {
  const tables: Record<string, Map<string, Record<string, unknown>>> = {};
  const table = (name: string) => {
    const rows = tables[name] ?? new Map<string, Record<string, unknown>>();
    tables[name] = rows;
    return rows;
  };
  const apply = (edits: readonly Edit[]) => {
    for (const edit of edits) {
      const rows = table(edit.table);
      if ('remove' in edit) rows.delete(edit.id);
      if (!('set' in edit)) continue;
      const row = structuredClone(rows.get(edit.id) ?? { id: edit.id }) as Record<string, unknown>;
      for (const [path, value] of Object.entries(edit.set)) {
        const [field = '', key] = path.split('/');
        const entries = (row[field] ?? {}) as Record<string, unknown>;
        if (key !== undefined) row[field] = entries;
        const target = key === undefined ? row : entries;
        if (value === undefined) delete target[key ?? field];
        else target[key ?? field] = value;
      }
      rows.set(edit.id, row);
    }
  };
  const view = (): ResourceView => {
    const all = Object.fromEntries([...DIRECTORY_TABLES, 'evidence'].map((name) => [name, table(name)]));
    const first = [...assembleResources(all as unknown as Parameters<typeof assembleResources>[0]).values()][0];
    if (!first) throw new Error('The directory is empty');
    return first;
  };
  return { apply, view };
}
