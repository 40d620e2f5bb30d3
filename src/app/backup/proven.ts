/** The newest backup whose drill came out well: its vault and when it was made. Kept on this device. */
import * as v from 'valibot';
import type { Id, Moment } from '../../domain/record/record';
import type { DeviceSettings } from '../platform';

export interface Proven {
  readonly vaultId: string;
  readonly madeAt: Moment;
  /** Moves of other vaults into it that it holds. */
  readonly moves: readonly Id[];
}

const Stored = v.object({ vaultId: v.string(), madeAt: v.string(), moves: v.optional(v.array(v.string()), []) });

export async function readProven(settings: DeviceSettings): Promise<Proven | null> {
  const read = v.safeParse(Stored, await settings.get('proven-backup'));
  return read.success ? read.output : null;
}

/** An older one of the same vault changes nothing. */
export async function noteProven(settings: DeviceSettings, proven: Proven): Promise<void> {
  const before = await readProven(settings);
  if (before?.vaultId === proven.vaultId && before.madeAt >= proven.madeAt) return;
  await settings.set('proven-backup', proven);
}
