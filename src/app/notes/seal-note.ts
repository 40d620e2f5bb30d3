/** Seals a note as it is signed, after the one signed before it on this device. To be called under the write lock. */
import type { Note } from '../../domain/note/note';
import { type SealHead, sealText, takesSeal } from '../../domain/note/seal';
import type { Edit } from '../../domain/record/edit';
import type { Json } from '../../domain/record/json';
import type { Id } from '../../domain/record/record';
import { sha256 } from '../../vault';
import type { App } from '../app';

/** One fixed row that holds the newest seal of each device, each an entry of its own. It says nothing about anybody. */
export const SEAL_HEADS: Id = '00000000-0000-4000-8000-00000000a002';

/** By device. */
export async function sealHeads({ records }: Pick<App, 'records'>): Promise<Readonly<Record<string, SealHead>>> {
  const heads = (await records.get('setting', SEAL_HEADS))?.heads;
  return (heads ?? {}) as unknown as Readonly<Record<string, SealHead>>;
}

/** SHA-256 of a text, 64 hex digits. */
export async function hashOf(text: string): Promise<string> {
  const bytes = await sha256(new TextEncoder().encode(text));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The sealed note, and the edit that remembers its seal as the newest of `device`. */
export async function sealNote(
  app: Pick<App, 'records'>,
  note: Note,
  device: string,
): Promise<{ readonly note: Note; readonly edits: readonly Edit[] }> {
  if (!takesSeal(note)) return { note, edits: [] };
  const last = (await sealHeads(app))[device];
  const place = { device, place: (last?.place ?? 0) + 1, prev: last?.hash ?? null };
  const hash = await hashOf(sealText(note, place));
  const head: Json = { place: place.place, hash };
  return {
    note: { ...note, seal: { ...place, hash } },
    edits: [{ table: 'setting', id: SEAL_HEADS, set: { [`heads/${device}`]: head } }],
  };
}
