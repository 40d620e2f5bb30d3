/**
 * What replicas exchange: operations on one field of one record, in changes that are applied whole.
 *
 *   {table:"client", id:"9d3e…", field:"given", value:"Rosa", stamp:"1795289474123.00000.mzxw…", base:["1795…"]}
 *
 * `base` names the stamps the writer saw and replaced. No `value` = cleared. An entry of a map or set is a field of its
 * own, "<field>/<key>". `DELETED` is the field of tombstones.
 */
import type { Json } from '../domain/record/json';
import type { Id } from '../domain/record/record';
import type { Stamp } from './stamp';

export interface Op {
  /** A table name; kept and forwarded even when this version does not know it. */
  readonly table: string;
  readonly id: Id;
  readonly field: string;
  readonly value?: Json;
  readonly stamp: Stamp;
  readonly base: readonly Stamp[];
}

/** Value `true` = in the trash, its base being every live stamp the deleter saw; cleared = restored. */
export const DELETED = '$deleted';

/** Names of entries: "languages/es". A key may hold slashes, a field may not. */
export const isEntry = (field: string): boolean => field.includes('/');
