import type { Edit } from '../domain/record/edit';

/**
 * The edits of new records, made to hold even where their reserved ids lie in the trash: a save that was undone and
 * is done again. For records that are not there the restoring changes nothing.
 */
export function revived(edits: readonly Edit[]): readonly Edit[] {
  const restoring = edits.filter((edit) => 'set' in edit).map(({ table, id }): Edit => ({ table, id, restore: true }));
  return [...edits, ...restoring];
}
