/**
 * The end of a move: nothing more is written in the old vault, the rest of it is brought over, and the other vault
 * becomes the one in use. What decides is one setting, the name of the database; whatever ends before it leaves the old
 * vault in use, whatever ends after it the new one.
 */
import { done, type Result, refused } from '../../domain/record/result';
import { toMoment } from '../../domain/time/plain-date';
import type { App } from '../app';
import { accountForMove } from './account-for-move';
import { carryDrafts } from './carry-drafts';
import { addEarlier } from './earlier-settings';
import { healValues } from './heal-values';
import type { MoveFailure } from './move-in';
import { moveLog, type OldVault } from './move-log';
import type { Staged } from './staged-vault';

export interface MoveEnd {
  readonly app: Pick<App, 'platform' | 'session' | 'records' | 'drafts'>;
  readonly keys: Parameters<typeof healValues>[1];
  readonly old: OldVault;
  readonly staged: Staged;
  /** Name of the database in use so far. */
  readonly database: string;
}

/** A form that is being written holds a lock of this origin for as long as it is open, in any window. */
async function formsOpen(database: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name = '' }) => name.startsWith(`${database}-draft-`));
}

/** Brings over what was written since; the old vault is closed for writing meanwhile. */
async function bringRest(end: MoveEnd, signal: AbortSignal): Promise<Result<void, MoveFailure>> {
  const { app, keys, old, staged } = end;
  const moved = await moveLog(old, staged, signal, () => undefined);
  if (!moved.ok) return moved;
  if (staged.way().damaged > 0) {
    const healed = await healValues(old, keys, staged, signal);
    if (!healed.ok) return healed;
  }
  const carried = await carryDrafts(app.drafts, staged);
  if (!carried.ok) return carried;
  const named = [...(await app.records.all('device')).keys()];
  const told = await accountForMove(old, staged, named, app.platform);
  return told.ok && signal.aborted ? refused('stopped') : told;
}

export async function finishMove(end: MoveEnd, signal: AbortSignal): Promise<Result<void, MoveFailure>> {
  const { app, old, staged, database } = end;
  const { settings } = app.platform;
  if (await formsOpen(database)) return refused('forms-open');
  await old.store.keep(true);
  let over = false;
  try {
    if (await formsOpen(database)) return refused('forms-open');
    const rest = await bringRest(end, signal);
    if (!rest.ok) return rest;
    // One that was opened meanwhile: what is typed there would stay behind.
    if (await formsOpen(database)) return refused('forms-open');
    const way = staged.way();
    const keyset = await old.store.readKeyset();
    await addEarlier(settings, { database, keyset, since: toMoment(app.platform.now()), move: way.id });
    await settings.set('keyset', way.keyset);
    await settings.set('device-id', way.device);
    await settings.set('database', way.database);
    over = true;
  } finally {
    if (!over) await old.store.keep(false);
  }
  return done(undefined);
}
