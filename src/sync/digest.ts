/**
 * One number for the whole content: equal digests mean equal vaults. SHA-256 over the canonical JSON of every
 *
 *   [table, id, field, [[stamp, value], [stamp], …]]
 *
 * (live values sorted by stamp, [stamp] = cleared), themselves sorted as text, tombstones included. Numbers of this
 * database, key ids, drafts, caches and device settings are no part of it.
 */
import { canonicalJson } from '../domain/record/canonical-json';
import type { Id } from '../domain/record/record';
import { hex } from './hex';
import type { RecordState } from './register';

/** One record's share, to be collected over all tables in any order. */
export const digestLines = (table: string, id: Id, state: RecordState): readonly string[] =>
  [...state.fields].map(([field, { live }]) =>
    canonicalJson([table, id, field, live.map(({ stamp, value }) => (value === undefined ? [stamp] : [stamp, value]))]),
  );

/** `sha256` takes UTF-8 bytes; the answer is 64 hex digits. */
export async function digest(
  lines: readonly string[],
  sha256: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<string> {
  const bytes = await sha256(new TextEncoder().encode(`[${lines.toSorted().join(',')}]`));
  return hex(bytes);
}
