/** Sealed backups: making one, being reminded of it, proving one, bringing one in. */
export { BackupNotice } from './backup-notice';
export { BackupSection } from './backup-section';
export { RestoreFlow } from './restore-flow';
