/**
 * What is sealed in a batch:
 *
 *   {"at":"2026-11-21T20:00:00.000Z","changes":[{"id":"5a0b…",…},…],"minReader":1,"v":1}
 *
 * `changes` are whole, in the order they were written; their form is the log's. `at` is the moment by the device's own
 * clock. `minReader` is the oldest version of this form that may read it: something newer that older code can leave
 * alone (a table, a field) leaves it as it is. Fields that are not known are ignored here and stay in the bytes, which
 * are what is passed on.
 */
import * as v from 'valibot';
import { canonicalJson } from '../domain/record/canonical-json';
import type { Json } from '../domain/record/json';
import { done, type Result, refused } from '../domain/record/result';

export const BODY_VERSION = 1;

const version = v.pipe(v.number(), v.integer(), v.minValue(1));
const Body = v.looseObject({
  v: version,
  minReader: version,
  at: v.string(),
  changes: v.array(v.custom<Json>((change) => change !== undefined)),
});
const Newer = v.looseObject({ minReader: v.pipe(v.number(), v.integer(), v.minValue(BODY_VERSION + 1)) });

export interface BatchBody {
  readonly at: string;
  readonly changes: readonly Json[];
}

export const writeBody = ({ at, changes }: BatchBody): Json => ({ v: BODY_VERSION, minReader: 1, at, changes });

export function readBody(value: Json): Result<BatchBody, 'unreadable' | 'newer-version'> {
  if (v.is(Newer, value)) return refused('newer-version');
  const read = v.safeParse(Body, value);
  return read.success ? done({ at: read.output.at, changes: read.output.changes }) : refused('unreadable');
}

/** Text of one body: with it a batch fills one step of padding (64 KiB) and no more. */
const BODY_LENGTH = 60_000;
const BODY_CHANGES = 200;

/** Changes in portions that make good batches, keeping their order. A change too long for one stands alone. */
export function portions(changes: readonly Json[]): readonly (readonly Json[])[] {
  const cut: Json[][] = [];
  let portion: Json[] = [];
  let length = 0;
  for (const change of changes) {
    const own = canonicalJson(change).length;
    if (portion.length > 0 && (length + own > BODY_LENGTH || portion.length === BODY_CHANGES)) {
      cut.push(portion);
      portion = [];
      length = 0;
    }
    portion.push(change);
    length += own;
  }
  return portion.length > 0 ? [...cut, portion] : cut;
}
