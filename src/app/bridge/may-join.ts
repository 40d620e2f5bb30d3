/** May a face become a second home of the vault that the other one offers? */
import type { Keyset } from '../../vault';
import type { SessionState } from '../app';
import type { DeviceSettings } from '../platform';

/** Where there is no vault; and where the data of one was lost, for that one alone: another would take its place unasked. */
export async function mayJoin(
  kind: SessionState['kind'],
  offered: Keyset | null,
  settings: DeviceSettings,
): Promise<boolean> {
  if (!offered) return false;
  if (kind !== 'vault-lost') return kind === 'no-vault';
  const lost = await settings.get<{ readonly vaultId?: unknown }>('keyset');
  return lost?.vaultId === offered.vaultId;
}
