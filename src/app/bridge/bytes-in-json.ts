/** Messages that hold bytes, as a line that only carries JSON takes them: {"$bytes":"base64"} in their place. */
import type { Json } from '../../domain/record/json';

const MARK = '$bytes';
/** Arguments that a call may have. */
const SLICE = 8_192;

function toText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += SLICE) text += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return btoa(text);
}

/** Objects, arrays, bytes and what JSON has; fields that are undefined are left out. */
export function toJson(value: unknown): Json {
  if (value instanceof Uint8Array) return { [MARK]: toText(value) };
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
  if (typeof text === 'string' && /^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.length % 4 === 0)
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return Object.fromEntries(Object.entries(fields).map(([name, part]) => [name, fromJson(part)]));
}
