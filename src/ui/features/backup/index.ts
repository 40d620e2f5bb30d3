/** Sealed backups: making one, and bringing one in. */
export { BackupSection } from './backup-section';
export { RestoreFlow } from './restore-flow';
