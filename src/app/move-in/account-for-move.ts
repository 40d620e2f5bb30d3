/**
 * The other vault is told what came into it and from where: an entry of its account, and the devices of the old vault,
 * which write no more but are named in what they wrote. Told once, however often the end of a move is tried.
 */
import type { AuditEvent } from '../../domain/audit/audit-event';
import { createEdit, type Edit } from '../../domain/record/edit';
import { done, type Result } from '../../domain/record/result';
import { toMoment } from '../../domain/time/plain-date';
import type { WriteFailure } from '../app';
import type { Platform } from '../platform';
import type { OldVault } from './move-log';
import type { Staged } from './staged-vault';

export async function accountForMove(
  { store }: OldVault,
  { core, way }: Staged,
  /** Those the old vault knows of. */
  named: readonly string[],
  platform: Pick<Platform, 'now' | 'face'>,
): Promise<Result<void, WriteFailure>> {
  const { id, since } = way();
  const { head } = await store.read([]);
  const count = await store.count('op');
  const at = toMoment(platform.now());
  const face = platform.face === 'web' ? 'web' : 'extension';
  const told = await core.writer.commitFrom(async () => {
    if ((await core.records.all('audit')).has(id)) return null;
    const devices = await core.records.all('device');
    const event: AuditEvent = { id, at, action: 'imported', count };
    const retired = [...new Set([...named, head.deviceId])].map((device): Edit => {
      const first = devices.has(device) ? {} : { face, addedAt: since };
      return { table: 'device', id: device, set: { ...first, retiredAt: at } };
    });
    return { name: 'vault_joined', edits: [createEdit('audit', event), ...retired], undoable: false };
  });
  return told.ok ? done(undefined) : told;
}
