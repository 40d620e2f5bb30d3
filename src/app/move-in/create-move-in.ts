/** This face's vault moves into the other face's: see `MoveIn`. One window at a time; nothing is held in the clear. */
import { likelySame } from '../../domain/client/likely-same';
import { done, type Result, refused } from '../../domain/record/result';
import { RECORD_TABLES } from '../../domain/record/tables';
import { toMoment } from '../../domain/time/plain-date';
import { DATABASE } from '../../storage';
import type { Transport } from '../../sync';
import { type Keyset, unlockRoot } from '../../vault';
import type { App } from '../app';
import type { ChangeLog } from '../data/change-log';
import { endingOf } from '../data/ending';
import type { SessionKeys } from '../session-ports';
import { earlierVaults } from './earlier-vaults';
import { fetchOther, waitForOther } from './fetch-other';
import { finishMove } from './finish-move';
import type { LookStep, MoveFailure, MoveIn, MovePreview } from './move-in';
import { moveLog, type OldVault, partOver } from './move-log';
import { samePeople } from './same-people';
import { openStaged, type Staged, storeOf } from './staged-vault';
import { forgetOld, LOOK_LOCK, MOVE_LOCK } from './tidy-move';
import { readUnderWay, type UnderWay, writeUnderWay } from './under-way';

const PATIENCE_MS = 2_000;

/** What is known of the other face's vault. */
export interface OtherVault {
  readonly keyset: Keyset;
  /** Where its records can be fetched; null where the other face brings them. */
  readonly place: Transport | null;
}

export interface MoveInDeps extends Pick<App, 'platform' | 'records' | 'drafts' | 'writer'> {
  readonly session: App['session'] & SessionKeys;
  readonly log: ChangeLog;
  /** Name of the database in use, where it is not the product's first one. */
  readonly database?: string;
  /** Null: the other face is not there, or has no vault of its own. */
  readonly other: () => Promise<OtherVault | null>;
  /** Another database is to be served to the other face from now on. */
  readonly servedChanged: () => Promise<void>;
}

export function createMoveIn(deps: MoveInDeps): MoveIn {
  const { platform, session, records, drafts, log, database = DATABASE } = deps;
  const { settings } = platform;
  const { locks } = storeOf(database);
  let open: { readonly staged: Staged; readonly old: OldVault } | null = null;
  let looking: (() => void) | null = null;

  const letGo = (): void => {
    looking?.();
    looking = null;
  };
  const close = (): void => {
    open?.staged.close();
    open?.old.store.close();
    open = null;
    letGo();
  };
  // The key is gone: whatever was looked at, the other face is served the vault in use again.
  session.onLock(() => {
    if (!looking) return;
    letGo();
    void deps.servedChanged();
  });
  /** Alone among the windows of this origin. A lock or a vanished database on the way is an answer. */
  const alone = async <Value>(work: () => Promise<Result<Value, MoveFailure>>): Promise<Result<Value, MoveFailure>> => {
    // What is being let go of here may still hold it for a moment.
    const release = await locks.hold(MOVE_LOCK, AbortSignal.timeout(PATIENCE_MS));
    if (!release) return refused('busy');
    try {
      return await work();
    } catch (error) {
      return endingOf(error);
    } finally {
      release();
    }
  };

  /** The one under way if it leads to the same vault, or a new one. */
  const begin = async (keyset: Keyset, own: OldVault['store']): Promise<UnderWay> => {
    const before = await readUnderWay(settings);
    const { head } = await own.read([]);
    const source = `${head.vaultId} ${head.deviceId}`;
    if (before?.keyset.vaultId === keyset.vaultId) {
      // The newer keyset is the other face's. Numbers of a database that is no more say nothing of this one.
      const way = { ...before, keyset, source };
      return before.source === source ? way : { ...way, lsn: 0, damaged: 0 };
    }
    // That of a move which came to its end leads to the vault in use itself.
    if (before && before.database !== database) await storeOf(before.database).erase();
    const id = platform.uuid();
    const since = toMoment(platform.now());
    return { id, database: `${DATABASE}-${id.slice(0, 8)}`, keyset, since, source, device: '', lsn: 0, damaged: 0 };
  };

  const move = (signal: AbortSignal, progress: (part: number) => void): Promise<Result<void, MoveFailure>> =>
    alone(async () => {
      const keys = session.vault();
      if (!open || !keys) return refused('locked');
      const { staged, old } = open;
      const moved = await moveLog(old, staged, signal, progress);
      if (!moved.ok) return moved;
      const ended = await finishMove(
        { app: { platform, session, records, drafts }, keys, old, staged, database },
        signal,
      );
      if (!ended.ok) return ended;
      close();
      // Every window of this face, whatever the tidying comes to; the other face has nothing to lock.
      await session.lock('other-surface');
      await forgetOld(settings);
      await deps.servedChanged();
      return ended;
    });

  const preview = async (staged: Staged, old: OldVault, compared: boolean): Promise<MovePreview> => {
    const tables = await Promise.all(RECORD_TABLES.map(async (table) => [table, await records.all(table)] as const));
    const own = await records.all('client');
    const theirs = [...(await staged.core.records.all('client')).values()].filter(({ id }) => !own.has(id));
    return {
      counts: tables.flatMap(([table, rows]) => (rows.size > 0 ? [{ table, count: rows.size }] : [])),
      drafts: (await drafts.list()).length,
      pairs: likelySame(own.values(), theirs),
      compared,
      part: staged.way().lsn === 0 ? 0 : await partOver(old, staged),
      move,
    };
  };

  const look = async (
    secret: string,
    signal: AbortSignal,
    step: (name: LookStep) => void,
  ): Promise<Result<MovePreview, MoveFailure>> => {
    step('opening');
    close();
    const other = await deps.other();
    const keyset = other?.keyset ?? (await readUnderWay(settings))?.keyset;
    const own = session.vault();
    if (!own) return refused('locked');
    if (!keyset || keyset.vaultId === own.vaultId) return refused('nothing-to-join');
    const root = await unlockRoot(keyset, secret);
    if (!root.ok) return root;
    looking = await locks.tryHold(LOOK_LOCK);
    if (!looking) return refused('busy');
    const store = storeOf(database);
    const way = await begin(keyset, store);
    await writeUnderWay(settings, way);
    const opened = await openStaged(platform, session, way, root.value);
    if (!opened.ok) {
      letGo();
      return opened;
    }
    const staged = opened.value;
    const old = { log, store };
    open = { staged, old };
    step('fetching');
    const fetched = await bring(staged, other, signal);
    if (!fetched.ok) return fetched;
    step('counting');
    signal.throwIfAborted();
    return done(await preview(staged, old, fetched.value));
  };
  const bring = async (staged: Staged, other: OtherVault | null, signal: AbortSignal) => {
    if (other?.place) return fetchOther(staged, other.place, signal);
    // Nobody to ask, or a face that is served, and brings it.
    if (!platform.pairingNotice) return done(false);
    await deps.servedChanged();
    return waitForOther(staged, signal);
  };

  /** Takes away what was filled, if it is `unwanted`. */
  const discard = async (unwanted: (way: UnderWay) => boolean): Promise<void> => {
    close();
    const way = await readUnderWay(settings);
    if (!way || way.database === database || !unwanted(way)) return;
    await storeOf(way.database).erase();
    await settings.remove('moving-in');
    await deps.servedChanged();
  };

  return {
    async underWay() {
      const way = await readUnderWay(settings);
      return way && way.database !== database && way.lsn > 0 ? { since: way.since } : null;
    },
    look: (secret, signal, step) => alone(() => look(secret, signal, step)),
    async giveUp() {
      const given = await alone(async () => done(await discard(() => true)));
      return given.ok ? given : refused('busy');
    },
    async leave() {
      const release = await locks.hold(MOVE_LOCK, new AbortController().signal);
      await discard(({ lsn }) => lsn === 0);
      release?.();
    },
    ...earlierVaults({ records, platform, session, database }),
    ...samePeople(deps),
  };
}
