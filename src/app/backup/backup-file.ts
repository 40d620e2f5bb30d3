/**
 * A backup file, `caseclip-2026-11-21.caseclip`: what opens the vault, and its whole log of changes, sealed in parts.
 *
 *   "caseclip-backup\n"  16 bytes
 *   length 4 bytes, big-endian | header, JSON: {"v":1,"parts":3,"keyset":{…}}
 *   length 4 bytes, big-endian | envelope     … as often as the header says, and then nothing more
 *
 * Each envelope is sealed for `backup` under the vault's backup key and holds
 *
 *   {"id":"<one UUID per file>","part":0,"parts":3,"at":"2026-11-21T20:00:00.000Z","digest":"9f86…","leftOut":0,
 *    "tables":["client",…],"changes":[…]}
 *
 * so that parts left out, doubled, put in another order or taken from another file are noticed. `digest` is that of the
 * vault's records when the file was made (see `sync/digest.ts`), `tables` those that it counts: a later version has more, and
 * may find records for them in the same changes. `leftOut` how many changes could not be opened then;
 * files of the first version have neither. In the clear are the keyset, the number of parts and their sizes in steps of
 * 64 KiB.
 */
import * as v from 'valibot';
import type { Json } from '../../domain/record/json';
import { done, type Result, refused } from '../../domain/record/result';
import { type Keyset, parseKeyset } from '../../vault';

export const BACKUP_TYPE = 'application/vnd.caseclip.backup';

const MAGIC = new TextEncoder().encode('caseclip-backup\n');
const VERSION = 1;
const LENGTH_BYTES = 4;

const Header = v.object({
  v: v.literal(VERSION),
  parts: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  keyset: v.unknown(),
});
const Newer = v.object({ v: v.pipe(v.number(), v.minValue(VERSION + 1)) });

const Part = v.object({
  id: v.pipe(v.string(), v.uuid()),
  part: v.number(),
  parts: v.number(),
  at: v.string(),
  digest: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  leftOut: v.optional(v.number(), 0),
  tables: v.optional(v.array(v.string())),
  changes: v.array(v.custom<Json>((change) => change !== undefined)),
});
/** What one envelope holds. */
export type BackupPart = v.InferOutput<typeof Part>;

export interface BackupEnvelopes {
  readonly keyset: Keyset;
  readonly sealed: readonly Uint8Array[];
}

export function writeBackupFile({ keyset, sealed }: BackupEnvelopes): Uint8Array {
  const header = new TextEncoder().encode(JSON.stringify({ v: VERSION, parts: sealed.length, keyset }));
  const blocks = [header, ...sealed];
  const size = blocks.reduce((sum, block) => sum + LENGTH_BYTES + block.length, MAGIC.length);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  file.set(MAGIC);
  let at = MAGIC.length;
  for (const block of blocks) {
    view.setUint32(at, block.length);
    file.set(block, at + LENGTH_BYTES);
    at += LENGTH_BYTES + block.length;
  }
  return file;
}

/** The blocks after the first line; null when the lengths do not add up to the file. */
function blocksOf(file: Uint8Array): Uint8Array[] | null {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const blocks: Uint8Array[] = [];
  let at = MAGIC.length;
  while (at < file.length) {
    if (at + LENGTH_BYTES > file.length) return null;
    const end = at + LENGTH_BYTES + view.getUint32(at);
    if (end > file.length) return null;
    blocks.push(file.subarray(at + LENGTH_BYTES, end));
    at = end;
  }
  return blocks;
}

function parseHeader(block: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(block));
  } catch {
    return null; // Cut short or altered: the caller says so.
  }
}

/** True for what a write leaves that never came to its end: a file that grew but was not filled. */
const endsInNothing = (file: Uint8Array): boolean => file.length > 64 && file.subarray(-64).every((byte) => byte === 0);

/** Takes a file apart; nothing is opened. 'cut-short': it ends before it should, or was never written to its end. */
export function readBackupFile(
  file: Uint8Array,
): Result<BackupEnvelopes, 'not-a-backup' | 'cut-short' | 'damaged' | 'newer-version'> {
  if (MAGIC.some((byte, at) => at < file.length && file[at] !== byte)) return refused('not-a-backup');
  if (file.length < MAGIC.length) return refused(file.length > 0 ? 'cut-short' : 'not-a-backup');
  const blocks = blocksOf(file);
  // A newer version may have another form after its header, which comes first in any version.
  const header = parseHeader(blocks?.[0] ?? file.subarray(MAGIC.length + LENGTH_BYTES));
  if (v.is(Newer, header)) return refused('newer-version');
  const read = v.safeParse(Header, header);
  if (!blocks || endsInNothing(file)) return refused('cut-short');
  if (!read.success) return refused('damaged');
  const parts = blocks.length - 1;
  if (parts !== read.output.parts) return refused(parts < read.output.parts ? 'cut-short' : 'damaged');
  const keyset = parseKeyset(read.output.keyset);
  if (!keyset.ok) return refused(keyset.why === 'newer-version' ? 'newer-version' : 'damaged');
  return done({ keyset: keyset.value, sealed: blocks.slice(1) });
}

/** What all parts of a file say together. */
export interface JoinedParts {
  readonly at: string;
  readonly digest: string | undefined;
  readonly leftOut: number;
  readonly tables: readonly string[] | undefined;
  readonly changes: readonly Json[];
}

/** All changes in order; null when these are not the parts of one file. */
export function joinParts(values: readonly Json[]): JoinedParts | null {
  const parts: BackupPart[] = [];
  for (const [at, value] of values.entries()) {
    const read = v.safeParse(Part, value);
    if (!read.success) return null;
    const part = read.output;
    if (part.part !== at || part.parts !== values.length || part.id !== (parts[0]?.id ?? part.id)) return null;
    parts.push(part);
  }
  const [first] = parts;
  if (!first) return null;
  const { at, digest, leftOut, tables } = first;
  return { at, digest, leftOut, tables, changes: parts.flatMap((part) => part.changes) };
}
