/** Why a key was not changed, in plain words. */
import type { KeyChangeFailure } from '../../../app/keys/keys';
import type { PasskeyProblem } from '../../../app/platform';
import { m } from '../../../i18n';

export const PASSKEY_PROBLEMS: Readonly<Record<PasskeyProblem, () => string>> = {
  'not-supported': m.keys_passkey_not_supported,
  cancelled: m.keys_passkey_cancelled,
  'no-prf': m.keys_passkey_no_prf,
  'already-there': m.keys_passkey_already_there,
};

export const KEY_FAILURES: Readonly<Record<KeyChangeFailure | PasskeyProblem, () => string>> = {
  ...PASSKEY_PROBLEMS,
  'wrong-passphrase': m.keys_wrong,
  'keyset-damaged': m.shell_damaged_what,
  'newer-version': m.shell_newer_what,
  'disk-full': m.keys_disk_full,
  locked: m.keys_locked,
};
