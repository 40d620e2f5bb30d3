/** What to say when a change was refused: what happened, what was kept, what to do next. */
import type { WriteFailure } from '../../app/app';
import { m } from '../../i18n';

/** What writing, undoing or a use-case can refuse. */
export type Refusal = WriteFailure | 'not-undoable' | 'unknown-change' | 'gone' | 'not-from-here';

export function writeFailureText(why: Refusal): string {
  switch (why) {
    case 'locked':
      return m.errors_locked();
    case 'disk-full':
      return m.errors_disk_full();
    case 'read-only':
      return m.errors_read_only();
    case 'sealed-record':
      return m.errors_sealed_record();
    case 'damaged':
      return m.errors_damaged();
    case 'storage-gone':
      return m.errors_storage_gone();
    case 'gone':
      return m.errors_gone();
    case 'not-from-here':
      return m.errors_not_from_here();
    case 'not-undoable':
      return m.errors_not_undoable();
    case 'unknown-change':
      return m.errors_unknown_change();
  }
}
