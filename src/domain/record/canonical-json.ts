/**
 * Canonical JSON: one text for one value, whatever order its fields were set in. What is signed, sealed or digested is
 * this text. Source: RFC 8785 (JSON Canonicalization Scheme); numbers and strings are written as ECMAScript writes
 * them, fields are sorted by UTF-16 code units.
 *
 *   canonicalJson({ b: 1, a: ['é', -0] })  →  {"a":["é",0],"b":1}
 *
 * One thing beyond the RFC: half of a surrogate pair, which a hostile page can put in a text, is written as its escape
 * ("\ud800") instead of being refused, so that no text is ever lost; reading it back gives the same text.
 */
import type { Json } from './json';

/** Throws a TypeError for what JSON cannot say (NaN, Infinity). Fields that are `undefined` are left out. */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('JSON has no such number.');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = value as { readonly [key: string]: Json };
  const parts: string[] = [];
  for (const key of Object.keys(fields).sort()) {
    const field = fields[key];
    if (field !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(field)}`);
  }
  return `{${parts.join(',')}}`;
}
