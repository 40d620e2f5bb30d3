/**
 * A batch: whole changes that one device brought in, sealed, numbered and chained. Made once and never changed.
 *
 *   "caseclip-batch\n"   15 bytes
 *   length 4 bytes, big-endian | header, canonical JSON:
 *     {"device":"mzxw6ytboi4dg","kid":305419896,"prev":"9f86d0…","seq":42,"v":1,"vault":"6f1c…"}
 *   envelope               the rest, sealed for ["batch", device, seq, prev]
 *
 * `seq` counts from 1 without a gap; `prev` is the SHA-256 (hex) of the whole batch before, "" for the first; `kid` names
 * the key. Transports keep it under `<device>/<seq, 10 digits>`. The header is read only in the one spelling that
 * `writeBatch` gives it, and everything in it is bound into the seal or checked against it: no byte of it can be
 * changed unnoticed.
 */
import * as v from 'valibot';
import { canonicalJson } from '../domain/record/canonical-json';
import type { Json } from '../domain/record/json';
import { done, type Result, refused } from '../domain/record/result';

export const BATCH_VERSION = 1;

export interface BatchName {
  readonly device: string;
  readonly seq: number;
}

const MAGIC = new TextEncoder().encode('caseclip-batch\n');
const HEADER_AT = MAGIC.length + 4;
const MOST_HEADER = 1024;

const Header = v.strictObject({
  device: v.pipe(v.string(), v.regex(/^[a-z2-7]{13}$/)),
  kid: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(0xffff_ffff)),
  prev: v.pipe(v.string(), v.regex(/^([0-9a-f]{64})?$/)),
  seq: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9_999_999_999)),
  v: v.literal(BATCH_VERSION),
  vault: v.pipe(v.string(), v.uuid()),
});
const Newer = v.looseObject({ v: v.pipe(v.number(), v.integer(), v.minValue(BATCH_VERSION + 1)) });

export type BatchHeader = v.InferOutput<typeof Header>;

export interface Batch {
  readonly header: BatchHeader;
  readonly envelope: Uint8Array;
}

export const batchKey = ({ device, seq }: BatchName): string => `${device}/${String(seq).padStart(10, '0')}`;

/** Null for keys of anything else. */
export function readBatchKey(key: string): BatchName | null {
  const parts = /^([a-z2-7]{13})\/(\d{10})$/.exec(key);
  return parts?.[1] && Number(parts[2]) > 0 ? { device: parts[1], seq: Number(parts[2]) } : null;
}

export function writeBatch({ header, envelope }: Batch): Uint8Array {
  const text = new TextEncoder().encode(canonicalJson(header as unknown as Json));
  const bytes = new Uint8Array(HEADER_AT + text.length + envelope.length);
  bytes.set(MAGIC);
  new DataView(bytes.buffer).setUint32(MAGIC.length, text.length);
  bytes.set(text, HEADER_AT);
  bytes.set(envelope, HEADER_AT + text.length);
  return bytes;
}

function headerText(bytes: Uint8Array): string | null {
  if (bytes.length < HEADER_AT || MAGIC.some((byte, at) => bytes[at] !== byte)) return null;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length);
  if (length > MOST_HEADER || HEADER_AT + length > bytes.length) return null;
  return new TextDecoder().decode(bytes.subarray(HEADER_AT, HEADER_AT + length));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Not what `writeBatch` wrote: the caller says so.
  }
}

/** Takes a batch apart, as it lay under `name`; nothing is opened. */
export function readBatch(name: BatchName, bytes: Uint8Array): Result<Batch, 'unreadable' | 'newer-version'> {
  const text = headerText(bytes);
  const value = text === null ? null : parse(text);
  if (v.is(Newer, value)) return refused('newer-version');
  const read = v.safeParse(Header, value);
  if (!read.success || text !== canonicalJson(value as Json)) return refused('unreadable');
  const header = read.output;
  if (header.device !== name.device || header.seq !== name.seq) return refused('unreadable');
  return done({ header, envelope: bytes.subarray(HEADER_AT + new TextEncoder().encode(text).length) });
}
