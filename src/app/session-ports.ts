/**
 * What the session and the core need of each other, and no screen does.
 */
import type { Json } from '../domain/record/json';
import type { Result } from '../domain/record/result';
import type { Keyset, KeysetChange, OpenVault, WaysIn } from '../vault';
import type { UnlockFailure } from './app';

/** The vault as the database of this origin knows it before anything is opened. Implemented by `storage`. */
export interface VaultRecordsPort {
  /**
   * 'present': there is a database with a keyset in it. 'absent': there is none, or an empty one. 'newer-version': a later
   * version wrote it. 'blocked': another tab holds an older version open.
   */
  isPresent(): Promise<'present' | 'absent' | 'newer-version' | 'blocked'>;
  /** The keyset as it was written; undefined when there is none. Nothing is checked here. */
  readKeyset(): Promise<Json | undefined>;
  /** Resolves when it is on disk. Creates the database of a new vault. */
  writeKeyset(keyset: Json): Promise<Result<void, 'disk-full'>>;
  /** Runs `work` while nobody else on this origin changes the keyset. Never call it from inside itself. */
  alone<Value>(work: () => Promise<Value>): Promise<Value>;
  /**
   * A database that `work` makes is nobody's vault before `work` answers true: should this window end before that, what is
   * left of it is taken away when somebody looks next.
   */
  fill(work: () => Promise<boolean>): Promise<boolean>;
  /** Id of the vault whose rows are here; undefined when there is no database. */
  vaultId(): Promise<string | undefined>;
  /** Takes the whole database away: one that a failed restore has just made. */
  erase(): Promise<void>;
}

/** Who holds the key. All the core needs to know of the session. */
export interface KeyHolder {
  /** The open vault; null while locked. Ask for it anew each time: it changes with every unlock. */
  vault(): OpenVault | null;
}

/** Changes who can open the vault. All of it lands in both copies of the keyset, or nothing does. */
export interface KeysetChanges {
  /**
   * Proves `secret` (passphrase or recovery key) and lends the raw root key to `make` for that moment; it is wiped when
   * `make` is over. Nothing is stored.
   */
  withRoot<Value>(
    secret: string,
    make: (vaultId: string, root: Uint8Array) => Promise<Value>,
  ): Promise<Result<Value, UnlockFailure>>;
  /** Makes a change to the keyset as it is now, which another surface may have changed since. */
  applyChange(change: KeysetChange): Promise<Result<void, KeysetFailure | 'locked'>>;
  /** Joins another replica's keyset into this one: wraps and epochs of both, less what either retired. */
  takeKeyset(theirs: Keyset): Promise<Result<void, KeysetFailure | 'locked'>>;
  /** Null while locked. */
  waysIn(): Promise<WaysIn | null>;
}

/** 'keyset-damaged': not authentic under the key that is open here, so nothing was changed. */
export type KeysetFailure = UnlockFailure | 'disk-full';

/** The key side of the session, for the core and the backup. */
export interface SessionKeys extends KeyHolder, KeysetChanges {
  /** The keyset of the open vault as it is stored now; null while locked. */
  keyset(): Promise<Keyset | null>;
  /** Was this keyset, an older one perhaps, made by the vault that is open here, and is every byte of it as it was? */
  isOwn(keyset: Keyset): Promise<boolean>;
  /** Runs at once when the key is gone: whatever was read in the clear is dropped here. Returns the unsubscriber. */
  onLock(drop: () => void): () => void;
  /**
   * Makes this device a replica of a restored vault; `root` is wiped. `fill` writes its records while no screen and no
   * other surface knows of it yet; then it is unlocked. Where `fill` answers false, everything is as it was before. Only
   * where there is no vault, or one whose keyset is damaged: 'other-vault' when the rows here belong to another one, or
   * when another window was faster; then the state says what there is now.
   */
  adopt(
    keyset: Keyset,
    root: Uint8Array,
    fill: () => Promise<boolean>,
  ): Promise<Result<void, 'disk-full' | 'other-vault'>>;
  /** The database told something that ends the work here, or lets it go on. */
  databaseSaid(event: DatabaseEvent): void;
}

/**
 * 'blocked': another tab keeps an older version open ('unblocked' when it closed). 'newer-version': closed because a newer
 * version upgrades. 'gone': the browser took the data away.
 */
export type DatabaseEvent = 'blocked' | 'unblocked' | 'newer-version' | 'gone';
