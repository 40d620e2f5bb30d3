/** Messages that hold bytes, as a line that only carries JSON takes them: {"$bytes":"base64"} in their place. */
import type { Json } from '../../domain/record/json';
import { base64, fromBase64 } from '../../vault';

const MARK = '$bytes';

/** Objects, arrays, bytes and what JSON has; fields that are undefined are left out. */
export function toJson(value: unknown): Json {
  if (value instanceof Uint8Array) return { [MARK]: base64(value) };
  if (Array.isArray(value)) return value.map(toJson);
  if (value === null || typeof value !== 'object') return value as Json;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([name, part]) => [name, toJson(part)]),
  );
}

/** The way back. Text that is no base64 stays what it is: whoever reads it finds no bytes there. */
export function fromJson(value: Json): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  if (value === null || typeof value !== 'object') return value;
  const fields = value as { readonly [name: string]: Json };
  const text = fields[MARK];
  const bytes = typeof text === 'string' ? fromBase64(text) : null;
  if (bytes) return bytes;
  return Object.fromEntries(Object.entries(fields).map(([name, part]) => [name, fromJson(part)]));
}
