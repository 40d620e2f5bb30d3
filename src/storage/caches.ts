/**
 * Disposable parts of this database: sealed by the caller, never sent, replaced as a whole. Whoever writes under a prefix
 * holds its lock; whoever reads must find out by itself whether what it reads fits the rows.
 */
import type { Dexie } from 'dexie';
import { done, type Result, refused } from '../domain/record/result';
import { storageFailure } from './failures';
import type { CacheRow } from './schema';

export interface CacheChange {
  /** "<what>/": everything under it that is in neither list goes. */
  readonly prefix: string;
  readonly put: readonly CacheRow[];
  /** Names of the parts that stay as they are. */
  readonly keep: readonly string[];
}

export const readCache = async (db: Dexie, prefix: string): Promise<ReadonlyMap<string, Uint8Array>> => {
  const rows = await db.table<CacheRow, string>('cache').where('name').startsWith(prefix).toArray();
  return new Map(rows.map(({ name, sealed }) => [name, sealed]));
};

export async function writeCache(
  db: Dexie,
  { prefix, put, keep }: CacheChange,
): Promise<Result<void, 'disk-full' | 'storage-gone'>> {
  const stays = new Set([...keep, ...put.map(({ name }) => name)]);
  try {
    await db.transaction('rw', 'cache', async () => {
      const cache = db.table<CacheRow, string>('cache');
      const names = await cache.where('name').startsWith(prefix).primaryKeys();
      await Promise.all([cache.bulkDelete(names.filter((name) => !stays.has(name))), cache.bulkPut([...put])]);
    });
    return done(undefined);
  } catch (error) {
    const why = storageFailure(error);
    if (why) return refused(why);
    throw error;
  }
}
