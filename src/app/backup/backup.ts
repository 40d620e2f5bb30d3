/** Sealed backup files, as the screens see them. Types only. */
import type { Id, Moment } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { TableName } from '../../domain/record/tables';
import type { WriteFailure } from '../app';
import type { FolderProblem } from '../platform';

/**
 * 'secret-needed': there is no open vault here that fits; ask for the passphrase or recovery key of the backup.
 * 'other-vault': the file belongs to another vault than the one on this device. 'locked': unlock first.
 */
export type BackupProblem =
  | 'not-a-backup'
  /** It ends before it should: half written, or cut off while it was copied. */
  | 'cut-short'
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
  /** After a restore: is everything of the backup here? */
  check(signal: AbortSignal): Promise<Result<RestoreCheck, WriteFailure>>;
}

export interface SavedBackup {
  readonly name: string;
  /** Changes that could not be opened and are left out. */
  readonly damaged: number;
  /** 'nowhere': the folder could not be written, and nobody asked for a download. */
  readonly where: 'folder' | 'download' | 'nowhere';
  /** Why it is not in the folder that was chosen. */
  readonly notInFolder?: FolderProblem;
}

/**
 * 'equal': this vault is, field by field, the one the backup was made from. 'more': all of the backup is here, and what
 * was here besides. 'different': something of it is missing or reads otherwise. 'cannot-tell': made before backups noted
 * their digest, or changes could not be opened then.
 */
export type RestoreCheck = 'equal' | 'more' | 'different' | 'cannot-tell';

/** What a drill found in a backup whose every part was opened. Nothing was written. */
export interface ProvenBackup {
  readonly madeAt: Moment;
  readonly parts: number;
  /** Length of the file. */
  readonly bytes: number;
  readonly changes: number;
  /** Records that are not in the trash, by table. */
  readonly records: readonly { readonly table: TableName; readonly count: number }[];
  /** Ids of the entries in the account that tell of another vault moving in. */
  readonly moves: readonly Id[];
  /** Do its changes add up to the digest that was noted of the vault it was made from? */
  readonly content: 'equal' | 'different' | 'cannot-tell';
  /** Changes that could not be opened when it was made. */
  readonly leftOut: number;
  /** Changes in a form this version does not know. */
  readonly unreadable: number;
  /** 'secret': the passphrase or recovery key alone opened it, as on an empty laptop. */
  readonly openedWith: 'vault' | 'secret';
}

export interface Backup {
  /**
   * Seals everything but open drafts into one file: into the folder for backups where there is one, else, or when that
   * fails and `ask` is on, as a download. `ask` (the default): called inside a click, so the browser may ask for leave.
   */
  save(signal: AbortSignal, how?: { readonly ask: boolean }): Promise<Result<SavedBackup, WriteFailure>>;
  /**
   * A drill: opens every part of a file and adds it up, as a restore would, and changes nothing. `secret` null: with the
   * vault that is open here. `step` tells how far: opening (0 to 1), then adding up.
   */
  prove(
    file: Uint8Array,
    secret: string | null,
    signal: AbortSignal,
    step?: (name: 'opening' | 'adding-up', part: number) => void,
  ): Promise<Result<ProvenBackup, BackupProblem>>;
  /** `secret` is needed where no vault is open: the passphrase or recovery key of the backup. */
  open(
    file: Uint8Array,
    secret: string | null,
    signal: AbortSignal,
  ): Promise<Result<OpenedBackup, BackupProblem | WriteFailure>>;
}
