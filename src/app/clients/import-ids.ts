/**
 * The ids of people out of a file: made from what their row says and a secret of this vault, so that a row that was
 * brought in is known again, and its id, which stands in the clear, tells nobody what it was made from. The second of two
 * rows that say the same has another id than the first.
 */
import type { FilePerson } from '../../domain/client/import/read-people';
import { canonicalJson } from '../../domain/record/canonical-json';
import type { Json } from '../../domain/record/json';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { sha256 } from '../../vault';
import type { App, Committed, WriteFailure } from '../app';
import { commitFrom } from '../committed';
import { type LongWork, paceOf } from '../pace';

/** One fixed row for what imports keep; it says nothing about anybody. `key`, and by change `portions`. */
export const IMPORTS: Id = '00000000-0000-4000-8000-00000000a006';

export interface RowIds {
  readonly client: Id;
  readonly episode: Id;
}

/** Undefined before the first import. */
export async function importKey({ records }: Pick<App, 'records'>): Promise<string | undefined> {
  const key = (await records.get('setting', IMPORTS))?.key;
  return typeof key === 'string' ? key : undefined;
}

/** Draws the secret before the first row comes in. It stays when an import is taken back. */
export function keepImportKey(app: App): Promise<Result<Committed | null, WriteFailure>> {
  return commitFrom(app, async () => {
    if ((await importKey(app)) !== undefined) return { nothing: true };
    const set = { key: app.platform.uuid() + app.platform.uuid() };
    return { change: { name: 'clients_imported', edits: [{ table: 'setting', id: IMPORTS, set }], undoable: false } };
  });
}

/** A UUID of form 8 (RFC 9562) from 16 bytes. */
function uuidOf(bytes: Uint8Array): Id {
  const own = Uint8Array.from(bytes);
  own[6] = ((own[6] ?? 0) & 0x0f) | 0x80;
  own[8] = ((own[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...own].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** By line. Broken rows have none. */
export async function rowIds(
  key: string,
  people: readonly FilePerson[],
  work: LongWork,
): Promise<ReadonlyMap<number, RowIds>> {
  const pace = paceOf(work);
  const ids = new Map<number, RowIds>();
  const counts = new Map<string, number>();
  const encoder = new TextEncoder();
  for (const [at, { line, facts, start, broken }] of people.entries()) {
    if (broken) continue;
    const said = canonicalJson({ ...facts, ...(start && { start }) } as unknown as Json);
    const count = (counts.get(said) ?? 0) + 1;
    counts.set(said, count);
    const digest = await sha256(encoder.encode(`${key} ${count} ${said}`));
    ids.set(line, { client: uuidOf(digest.subarray(0, 16)), episode: uuidOf(digest.subarray(16, 32)) });
    const breath = pace(at, people.length);
    if (breath) await breath;
  }
  return ids;
}
