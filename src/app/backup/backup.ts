/** Sealed backup files, as the screens see them. Types only. */
import type { Moment } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { TableName } from '../../domain/record/tables';
import type { WriteFailure } from '../app';

/**
 * 'secret-needed': there is no open vault here that fits; ask for the passphrase or recovery key of the backup.
 * 'other-vault': the file belongs to another vault than the one on this device. 'locked': unlock first.
 */
export type BackupProblem =
  | 'not-a-backup'
  | 'damaged'
  | 'newer-version'
  | 'secret-needed'
  | 'wrong-secret'
  | 'other-vault'
  | 'locked';

/** Records of one table: what a restore does to them. */
export interface RestoreCount {
  readonly table: TableName;
  readonly added: number;
  readonly changed: number;
  /** Into the trash: they were removed after what this device knows. */
  readonly removed: number;
  readonly same: number;
  /** Among the changed: both were written, both are kept, one has to be chosen. */
  readonly conflicts: number;
}

/** A file that was read and found whole. Nothing has changed yet. */
export interface OpenedBackup {
  readonly madeAt: Moment;
  /** True when it is restored onto a device without a vault, which then opens with the backup's passphrase. */
  readonly wholeVault: boolean;
  readonly counts: readonly RestoreCount[];
  /** Changes in a form this version does not know; they are left out. */
  readonly unreadable: number;
  /**
   * Brings it in; `part` runs from 0 to 1. On a device without a vault a failure or a cancel leaves nothing behind;
   * else what was brought in until then stays, and doing it again goes on from there. False = cancelled.
   */
  restore(signal: AbortSignal, part?: (done: number) => void): Promise<Result<boolean, WriteFailure | 'other-vault'>>;
}

export interface Backup {
  /** Seals everything but open drafts into one file and hands it to the user's disk. `damaged`: changes left out. */
  save(signal: AbortSignal): Promise<Result<{ readonly name: string; readonly damaged: number }, WriteFailure>>;
  /** `secret` is needed where no vault is open: the passphrase or recovery key of the backup. */
  open(
    file: Uint8Array,
    secret: string | null,
    signal: AbortSignal,
  ): Promise<Result<OpenedBackup, BackupProblem | WriteFailure>>;
}
