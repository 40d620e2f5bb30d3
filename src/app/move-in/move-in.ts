/** A face that has a vault with records moves into the other face's vault, as the screens see it. Types only. */
import type { SamePair } from '../../domain/client/likely-same';
import type { Moment } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { TableName } from '../../domain/record/tables';
import type { UnlockFailure, WriteFailure } from '../app';

/**
 * 'wrong-passphrase' and the like are said of the other face's vault. 'nothing-to-join': it is not known here. 'busy':
 * another window is at it. 'forms-open': a form is open in some window, and what is typed there would stay behind.
 */
export type MoveFailure = UnlockFailure | WriteFailure | 'nothing-to-join' | 'stopped' | 'busy' | 'forms-open';

/** What a move would bring over. Nothing has changed yet, on either side. */
export interface MovePreview {
  /** Records that are not in the trash, by table. */
  readonly counts: readonly { readonly table: TableName; readonly count: number }[];
  /** Forms in progress. */
  readonly drafts: number;
  /** `one` is here, `other` in the other face's vault. They stay two until somebody looks at them. */
  readonly pairs: readonly SamePair[];
  /** False: the other side's clients could not be looked at now; pairs may be missing. */
  readonly compared: boolean;
  /** 0 to 1: how much an earlier try brought over. */
  readonly part: number;
  /**
   * Brings everything over and, when all of it is there, makes the other face's vault the one in use here. Until then
   * the old vault is in use, and a stop, a lock or an end of the browser leaves it whole; the next try goes on. When it
   * is done every window of this face is locked, and is to be loaded again. `progress`: 0 to 1.
   */
  move(signal: AbortSignal, progress: (part: number) => void): Promise<Result<void, MoveFailure>>;
}

export type LookStep = 'opening' | 'fetching' | 'counting';

/** A vault that was in use here before. Nothing is written in it. */
export interface EarlierVault {
  /** Name of its database. */
  readonly database: string;
  readonly since: Moment;
  /** False until the drill of a backup of the vault in use, made since, came out well. */
  readonly removable: boolean;
}

export interface MoveIn {
  /** A move that brought something over and neither ended nor was given up; null where there is none. */
  underWay(): Promise<{ readonly since: Moment } | null>;
  /** Opens the other face's vault with its passphrase or recovery key, and compares. Rejects with the signal's reason. */
  look(secret: string, signal: AbortSignal, step: (name: LookStep) => void): Promise<Result<MovePreview, MoveFailure>>;
  /** Gives a move up that is under way: what was filled for it is taken away, the vault here stays as it is. */
  giveUp(): Promise<Result<void, 'busy'>>;
  /** Lets go of what `look` opened. What was brought over stays for the next try; where it was only looked, nothing does. */
  leave(): Promise<void>;
  /** The last one first. */
  earlier(): Promise<readonly EarlierVault[]>;
  /** Hands a sealed backup of an earlier vault to the user's disk. `secret`: what opened that vault. */
  saveEarlier(database: string, secret: string, signal: AbortSignal): Promise<Result<void, UnlockFailure | 'locked'>>;
  /** For good. */
  removeEarlier(database: string): Promise<Result<void, 'not-proven'>>;
  /** Clients of the vault in use that may be one person and were not told apart. */
  likelySame(): Promise<readonly SamePair[]>;
  /** Two clients are two people: they are not shown again. */
  tellApart(pair: SamePair): Promise<Result<void, WriteFailure>>;
}
