/** Why a backup cannot be brought in: what it is, that nothing changed, what to do. */
import type { WriteFailure } from '../../../app/app';
import type { BackupProblem } from '../../../app/backup/backup';
import { m } from '../../../i18n';
import { writeFailureText } from '../../components';

type Problem = Exclude<BackupProblem, 'secret-needed' | 'wrong-secret'>;

const TEXTS: Readonly<Partial<Record<Problem | WriteFailure, () => string>>> = {
  'not-a-backup': m.backup_not_a_backup,
  'cut-short': m.backup_cut_short,
  damaged: m.backup_damaged,
  'newer-version': m.backup_newer_version,
  'other-vault': m.backup_other_vault,
  locked: m.backup_locked,
};

export function problemText(why: Problem | WriteFailure): string {
  const text = TEXTS[why];
  return text ? text() : writeFailureText(why as WriteFailure);
}
