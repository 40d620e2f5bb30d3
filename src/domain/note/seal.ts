/**
 * Signed notes as chains: each device's notes in the order they were signed there. A note's seal holds the hash of its
 * own content and that of the note signed before it on the same device, so that what was changed, taken out or put in
 * between is found. Why by device: see docs/decisions/note-seals.md.
 *
 *   {"device":"kq7…","place":12,"prev":"9f2c…","hash":"41d0…"}
 *
 * `hash` = SHA-256, in hex, of the canonical JSON (RFC 8785) of {"v":1,"device":…,"place":…,"prev":…,"note":{…}}: every
 * field of the note but its status, which may still move, and the seal itself.
 */
import { canonicalJson } from '../record/canonical-json';
import type { Json } from '../record/json';
import type { Note } from './note';

export interface NoteSeal {
  readonly device: string;
  /** 1 for the first note signed on the device. */
  readonly place: number;
  /** Hash of the note signed before; null for the first. */
  readonly prev: string | null;
  readonly hash: string;
}

/** The newest seal of a device, as the vault remembers it. */
export type SealHead = Pick<NoteSeal, 'place' | 'hash'>;

const isEmptyMap = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

/** What is hashed. */
export function sealText(note: Note, { device, place, prev }: Omit<NoteSeal, 'hash'>): string {
  const { docStatus: _status, seal: _seal, ...rest } = note;
  const content = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined && value !== null && !isEmptyMap(value)),
  ) as Json;
  return canonicalJson({ v: 1, device, place, prev, note: content });
}

/** A note is sealed with its signature; the invented ones of the sample caseload may go, and so have none. */
export const takesSeal = ({ signedAt, sample }: Pick<Note, 'signedAt' | 'sample'>): boolean =>
  signedAt !== undefined && sample !== true;

export type SealProblem =
  /** Its content is not what was signed. */
  | { readonly kind: 'changed'; readonly note: Note }
  /** The note signed before it on the same device is not here, or is another one now. */
  | { readonly kind: 'missing-before'; readonly note: Note }
  /** The note signed last on this device is not here. `place`: its number. */
  | { readonly kind: 'missing-last'; readonly device: string; readonly place: number }
  /** Two notes say that they follow the same one: the device's files were copied, or one was put in. */
  | { readonly kind: 'two-after-one'; readonly notes: readonly Note[] }
  /** Two devices signed the same draft: the newer signature is shown, the other's words are copies. */
  | { readonly kind: 'signed-twice'; readonly note: Note };

export interface SealReport {
  /** Whose content is what was signed. */
  readonly whole: number;
  /** Signed before there were seals. */
  readonly unsealed: number;
  readonly problems: readonly SealProblem[];
}

/**
 * @param notes all notes that take a seal, in any order
 * @param hashes by note id: the hash of the content as it is now
 * @param heads by device
 * @param others by note id: the seals of the signatures that are not shown
 */
export function checkSeals(
  notes: readonly Note[],
  hashes: ReadonlyMap<string, string>,
  heads: Readonly<Record<string, SealHead>>,
  others: ReadonlyMap<string, readonly NoteSeal[]> = new Map(),
): SealReport {
  const sealed = notes.filter((note): note is Note & { seal: NoteSeal } => note.seal !== undefined);
  const known = new Set([...sealed.map(({ seal }) => seal), ...[...others.values()].flat()].map(({ hash }) => hash));
  const followers = new Map<string, (Note & { seal: NoteSeal })[]>();
  const problems: SealProblem[] = [];
  let whole = 0;
  for (const note of sealed) {
    const { device, prev, hash } = note.seal;
    if (hashes.get(note.id) === hash) whole += 1;
    else problems.push({ kind: 'changed', note });
    if (prev !== null && !known.has(prev)) problems.push({ kind: 'missing-before', note });
    if (others.has(note.id)) problems.push({ kind: 'signed-twice', note });
    const key = `${device} ${prev ?? ''}`;
    followers.set(key, [...(followers.get(key) ?? []), note]);
  }
  for (const same of followers.values()) if (same.length > 1) problems.push({ kind: 'two-after-one', notes: same });
  for (const [device, { place, hash }] of Object.entries(heads))
    if (!known.has(hash)) problems.push({ kind: 'missing-last', device, place });
  return { whole, unsealed: notes.length - sealed.length, problems };
}
