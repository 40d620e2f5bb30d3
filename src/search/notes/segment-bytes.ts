/**
 * A segment as bytes: 4 bytes with the length of the JSON (little-endian), the JSON, zeros up to a multiple of 4, `starts`,
 * `notes`. For this device's own cache only: another byte order or another version is another machine or another program,
 * and the cache is thrown away.
 *
 *   {"name":"…","clients":["9d3e…"],"entries":[["77f0…",17],["5a0b…",19,0,"2026-11-02","final","contact",1,"…T16:00:00.000Z"]],
 *   "words":"a\nb","disputed":[2]}
 */
import type { NoteHead } from '../../domain/note/note-head';
import type { Id } from '../../domain/record/record';
import type { NoteEntry, Segment } from './segment';

/** Another number when what is indexed changes, how words are made of it, or how it is written down. */
export const INDEX_FORM = 3;

type Bytes = Uint8Array<ArrayBuffer>;
type PackedEntry =
  | readonly [Id, number]
  /** Then whether somebody was reached (0, 1), start, end, minutes of travel: nothing, or null, where it is not stated. */
  | readonly [Id, number, number, string, NoteHead['docStatus'], NoteHead['kind'], ...Rest];
type Rest = readonly (string | number | null)[];

interface Packed {
  readonly name: string;
  readonly clients: readonly Id[];
  readonly entries: readonly PackedEntry[];
  readonly words: string;
  /** Places in `entries`. */
  readonly disputed: readonly number[];
}

const START = 4;
const aligned = (length: number): number => Math.ceil(length / 4) * 4;

export function writeSegment({ name, entries, words, starts, notes }: Segment): Bytes {
  const clients = [...new Set(entries.flatMap(({ head }) => (head ? [head.clientId] : [])))];
  const places = new Map(clients.map((id, at) => [id, at]));
  const pack = ({ id, lsn, head }: NoteEntry): PackedEntry => {
    if (!head) return [id, lsn];
    const { clientId, date, docStatus, kind } = head;
    return [id, lsn, places.get(clientId) ?? 0, date, docStatus, kind, ...packRest(head)];
  };
  const disputed = [...entries.keys()].filter((at) => entries[at]?.disputed);
  const packed: Packed = { name, clients, entries: entries.map(pack), words: words.join('\n'), disputed };
  const json = new TextEncoder().encode(JSON.stringify(packed));
  const tables = START + aligned(json.length);
  const bytes = new Uint8Array(tables + starts.byteLength + notes.byteLength);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, START);
  bytes.set(new Uint8Array(starts.buffer, starts.byteOffset, starts.byteLength), tables);
  bytes.set(new Uint8Array(notes.buffer, notes.byteOffset, notes.byteLength), tables + starts.byteLength);
  return bytes;
}

/** Reads what `writeSegment` of this version wrote. */
export function readSegment(bytes: Uint8Array): Segment {
  // Of its own, so that the tables begin where their numbers may.
  const own = bytes.slice();
  const length = new DataView(own.buffer).getUint32(0, true);
  const packed = JSON.parse(new TextDecoder().decode(own.subarray(START, START + length))) as Packed;
  const words = packed.words === '' ? [] : packed.words.split('\n');
  const tables = START + aligned(length);
  const starts = new Uint32Array(own.buffer, tables, words.length + 1);
  const notes = new Uint16Array(own.buffer, tables + starts.byteLength, starts.at(-1));
  const entries = packed.entries.map((entry) => unpack(packed, entry));
  for (const at of packed.disputed) entries[at] = { ...(entries[at] as NoteEntry), disputed: true };
  return { name: packed.name, entries, words, starts, notes };
}

function packRest({ reached, startedAt, endedAt, travelMinutes }: NoteHead): Rest {
  const rest = [
    reached === undefined ? null : Number(reached),
    startedAt ?? null,
    endedAt ?? null,
    travelMinutes ?? null,
  ];
  return rest.slice(0, rest.findLastIndex((stated) => stated !== null) + 1);
}

function unpack({ clients }: Packed, entry: PackedEntry): NoteEntry {
  const [id, lsn, client, date, docStatus, kind, reached, startedAt, endedAt, travelMinutes] = entry;
  const clientId = client === undefined ? undefined : clients[client];
  if (clientId === undefined || date === undefined || docStatus === undefined || kind === undefined)
    return { id, lsn, head: null };
  const head: NoteHead = {
    id,
    clientId,
    docStatus,
    kind,
    date,
    ...(typeof reached === 'number' && { reached: reached === 1 }),
    ...(typeof startedAt === 'string' && { startedAt }),
    ...(typeof endedAt === 'string' && { endedAt }),
    ...(typeof travelMinutes === 'number' && { travelMinutes }),
  };
  return { id, lsn, head };
}
