/** Before the unlock: is the vault of this window still the one in use on this face? */
import { DATABASE } from '../../storage';
import type { App } from '../app';
import { readEarlier } from './earlier-settings';

/** 'another': a move in some window changed it since this one was loaded. 'moved-in': it is, and was not always. */
export async function vaultInUse({
  platform: { settings },
  database = DATABASE,
}: App): Promise<'this' | 'another' | 'moved-in'> {
  const inUse = await settings.get<string>('database');
  if (inUse !== undefined && inUse !== database) return 'another';
  return (await readEarlier(settings, database)).length > 0 ? 'moved-in' : 'this';
}
