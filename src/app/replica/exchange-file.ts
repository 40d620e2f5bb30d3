/** Two devices that share no network, brought together by a file that is carried from one to the other. */
import { done, type Result, refused } from '../../domain/record/result';
import { newParcel, openParcel, writeParcel } from '../../sync';
import type { App } from '../app';
import type { Exchanged, ExchangeWish } from './replica';

export interface ExchangedFile {
  readonly outcome: Exchanged;
  /** The file as it is to be carried on; everything that was in it still is. */
  readonly file: Uint8Array;
  /** False: what came in was cut short; what was whole in it was used. */
  readonly whole: boolean;
}

/** `file` null: a new one is begun. The outcome tells how it went; only 'done' is worth saving. */
export async function exchangeFile(
  app: Pick<App, 'replica' | 'platform'>,
  file: Uint8Array | null,
  wish: ExchangeWish,
): Promise<Result<ExchangedFile, 'not-a-parcel' | 'newer-version'>> {
  const opened = file ? openParcel(file, app.platform.uuid()) : done(newParcel(app.platform.uuid()));
  if (!opened.ok) return refused(opened.why);
  const outcome = await app.replica.exchange(opened.value.transport, { ...wish, full: true });
  return done({ outcome, file: writeParcel(opened.value), whole: opened.value.whole });
}
