/** Why a move did not come to its end: what happened, what was kept, what to do next. */
import type { MoveFailure } from '../../../app/move-in/move-in';
import { m } from '../../../i18n';

export const MOVE_FAILURES: Readonly<Record<MoveFailure, () => string>> = {
  'wrong-passphrase': m.move_wrong,
  'keyset-damaged': m.move_keyset,
  'newer-version': m.move_newer,
  'nothing-to-join': m.move_nothing_there,
  'forms-open': m.move_forms_open,
  stopped: m.move_stopped,
  busy: m.move_busy,
  locked: m.move_locked,
  'disk-full': m.move_disk_full,
  'read-only': m.move_newer,
  'sealed-record': m.move_broken,
  damaged: m.move_broken,
  'storage-gone': m.move_storage_gone,
};
