/** Why the two sides are not connected, not equal or not one vault: what happened, what was kept, what to do next. */
import type { ConnectionTrouble, JoinFailure, PairingProblem } from '../../../app/bridge/connection';
import { m } from '../../../i18n';

export const PAIRING_PROBLEMS: Readonly<Record<PairingProblem, () => string>> = {
  'not-allowed': () => m.connection_not_allowed({ button: m.connection_ask_no() }),
  'too-late': m.connection_too_late,
  'too-many': m.connection_too_many,
  'another-asks': m.connection_another_asks,
  'not-the-same': m.connection_not_the_same,
  locked: m.connection_extension_locked,
  gone: m.connection_gone,
  stopped: m.connection_stopped,
};

export const TROUBLES: Readonly<Record<ConnectionTrouble, () => string>> = {
  unreachable: m.connection_trouble_unreachable,
  'not-allowed': m.connection_trouble_not_allowed,
  full: m.connection_trouble_full,
  'other-vault': m.connection_trouble_other_vault,
  locked: m.connection_trouble_locked,
  'disk-full': m.connection_trouble_disk_full,
  'read-only': m.connection_trouble_read_only,
  'sealed-record': m.connection_trouble_sealed,
  damaged: () => m.connection_trouble_damaged({ section: m.settings_damaged() }),
  'storage-gone': m.connection_trouble_storage_gone,
  busy: m.connection_trouble_busy,
};

export const JOIN_FAILURES: Readonly<Record<JoinFailure, () => string>> = {
  stopped: m.connection_join_stopped,
  'wrong-passphrase': m.connection_join_wrong,
  'keyset-damaged': m.connection_join_keyset,
  'newer-version': m.connection_join_newer,
  'nothing-to-join': () => m.connection_join_nothing({ button: m.welcome_start() }),
  unreachable: m.connection_join_unreachable,
  'not-allowed': m.connection_join_not_allowed,
  full: m.connection_join_full,
  'other-vault': m.connection_join_other,
  locked: m.connection_join_locked,
  'disk-full': m.connection_join_disk_full,
  'read-only': m.connection_join_read_only,
  'sealed-record': m.connection_join_broken,
  damaged: m.connection_join_broken,
  'storage-gone': m.connection_join_storage_gone,
  busy: m.connection_join_busy,
};
