/**
 * A place in a file: carried on a stick or sent by mail, it brings two devices together that share no network. Everything
 * in it is sealed already; in the clear are what every place sees, device ids, numbers and sizes.
 *
 *   "caseclip-parcel\n"   16 bytes
 *   version 4 bytes (1) | id of the place, 36 bytes, a UUID
 *   length 4 bytes | key, UTF-8 | length 4 bytes | bytes     … until the end of the file; all numbers big-endian
 *
 * A file that was cut short gives what is whole in it: nothing in it is believed before it opens.
 */
import { done, type Result, refused } from '../domain/record/result';
import { type MemoryTransport, memoryTransport } from './memory-transport';

const MAGIC = new TextEncoder().encode('caseclip-parcel\n');
const VERSION = 1;
const ID_BYTES = 36;
const ENTRIES_AT = MAGIC.length + 4 + ID_BYTES;
const LONGEST_KEY = 200;

export interface Parcel {
  readonly transport: MemoryTransport;
  /** False: the file ends in the middle of something. */
  readonly whole: boolean;
}

/** A new, empty one. `id`: a UUID. */
export const newParcel = (id: string): Parcel => ({ transport: memoryTransport(`parcel ${id}`, id), whole: true });

/** `epoch`: a text never used before, so that the whole file is looked at whatever became of it meanwhile. */
export function openParcel(file: Uint8Array, epoch: string): Result<Parcel, 'not-a-parcel' | 'newer-version'> {
  if (file.length < ENTRIES_AT || MAGIC.some((byte, at) => file[at] !== byte)) return refused('not-a-parcel');
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const version = view.getUint32(MAGIC.length);
  if (version !== VERSION) return refused(version > VERSION ? 'newer-version' : 'not-a-parcel');
  const text = new TextDecoder();
  const id = text.decode(file.subarray(MAGIC.length + 4, ENTRIES_AT));
  if (!/^[0-9a-f-]{36}$/.test(id)) return refused('not-a-parcel');

  let at = ENTRIES_AT;
  let wholeUntil = at;
  /** Null where the file ends before the block does. */
  const block = (most: number): Uint8Array | null => {
    const length = at + 4 <= file.length ? view.getUint32(at) : most + 1;
    if (length > most || at + 4 + length > file.length) return null;
    at += 4 + length;
    return file.subarray(at - length, at);
  };
  const entries: [string, Uint8Array][] = [];
  while (at < file.length) {
    const key = block(LONGEST_KEY);
    const bytes = key && block(file.length);
    if (!key || !bytes) break;
    entries.push([text.decode(key), bytes]);
    wholeUntil = at;
  }
  return done({ transport: memoryTransport(`parcel ${id}`, epoch, entries), whole: wholeUntil === file.length });
}

export function writeParcel({ transport }: Parcel): Uint8Array {
  const blocks = [...transport.stored].flatMap(([key, bytes]) => [new TextEncoder().encode(key), bytes]);
  const file = new Uint8Array(blocks.reduce((size, block) => size + 4 + block.length, ENTRIES_AT));
  const view = new DataView(file.buffer);
  file.set(MAGIC);
  view.setUint32(MAGIC.length, VERSION);
  file.set(new TextEncoder().encode(transport.id.slice(-ID_BYTES)), MAGIC.length + 4);
  let at = ENTRIES_AT;
  for (const block of blocks) {
    view.setUint32(at, block.length);
    file.set(block, at + 4);
    at += 4 + block.length;
  }
  return file;
}
