/**
 * A snapshot: everything one replica knew at a moment, in few large pieces, so that a new one need not fetch thousands of
 * batches. A place keeps its head under `snapshot/<id>` and its parts under `snapshot/<id>/1` and so on; the head is put
 * last. Each is an envelope sealed for "snapshot" and holds
 *
 *   head  {"v":1,"minReader":1,"snapshot":"<id>","parts":3,"ends":{"mzxw6ytboi4dg":[42,"9f86d0…"]}}
 *   part  {"snapshot":"<id>","part":1,"changes":[…]}
 *
 * `ends` says up to which batch of each device the changes are all there. It brings in changes as a batch does, each
 * once; it never takes anything away.
 */
import * as v from 'valibot';
import type { Json } from '../domain/record/json';
import type { ChainEnd } from './judge';

export const SNAPSHOT_VERSION = 1;

const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const device = v.pipe(v.string(), v.regex(/^[a-z2-7]{13}$/));
const End = v.tuple([v.pipe(v.number(), v.integer(), v.minValue(1)), v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))]);
const Head = v.looseObject({
  minReader: v.pipe(v.number(), v.maxValue(SNAPSHOT_VERSION)),
  snapshot: uuid,
  parts: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
  ends: v.record(device, End),
});
const Part = v.looseObject({
  snapshot: uuid,
  part: v.number(),
  changes: v.array(v.custom<Json>((change) => change !== undefined)),
});

export interface SnapshotHead {
  readonly id: string;
  readonly parts: number;
  readonly ends: ReadonlyMap<string, ChainEnd>;
}

export const headKey = (id: string): string => `snapshot/${id}`;
export const partKey = (id: string, part: number): string => `snapshot/${id}/${part}`;

/** The id in the key of a head; null for any other key. */
export const readHeadKey = (key: string): string | null =>
  /^snapshot\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(key)?.[1] ?? null;

export const writeHead = ({ id, parts, ends }: SnapshotHead): Json => ({
  v: SNAPSHOT_VERSION,
  minReader: 1,
  snapshot: id,
  parts,
  ends: Object.fromEntries([...ends].map(([name, { seq, hash }]) => [name, [seq, hash]])),
});

/** Null: of another snapshot, a newer version, or none. */
export function readHead(id: string, value: Json): SnapshotHead | null {
  const read = v.safeParse(Head, value);
  if (!read.success || read.output.snapshot !== id) return null;
  const { parts, ends } = read.output;
  return { id, parts, ends: new Map(Object.entries(ends).map(([name, [seq, hash]]) => [name, { seq, hash }])) };
}

export const writePart = (id: string, part: number, changes: readonly Json[]): Json => ({
  snapshot: id,
  part,
  changes,
});

export function readPart(id: string, part: number, value: Json): readonly Json[] | null {
  const read = v.safeParse(Part, value);
  return read.success && read.output.snapshot === id && read.output.part === part ? read.output.changes : null;
}
