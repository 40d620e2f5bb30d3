/** What to say when a change was refused: what happened, what was kept, what to do next. */
import type { WriteFailure } from '../../app/app';
import { m } from '../../i18n';

export function writeFailureText(why: WriteFailure | 'not-undoable' | 'unknown-change'): string {
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
    case 'not-undoable':
      return m.errors_not_undoable();
    case 'unknown-change':
      return m.errors_unknown_change();
  }
}
