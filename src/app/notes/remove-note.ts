import { isLocked } from '../../domain/note/locked';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { App, Committed, WriteFailure } from '../app';
import { commitFrom } from '../committed';

/** Puts an unsigned note into the trash. A signed one stays. */
export function removeNote(app: App, id: Id): Promise<Result<Committed | null, WriteFailure | 'gone'>> {
  return commitFrom<WriteFailure | 'gone'>(app, async () => {
    const note = await app.records.get('note', id);
    if (!note) return { refuse: 'gone' };
    if (isLocked(note)) return { refuse: 'sealed-record' };
    const audit = { action: 'removed', table: 'note', recordId: id } as const;
    return { change: { name: 'note_removed', edits: [{ table: 'note', id, remove: true }], audit } };
  });
}
