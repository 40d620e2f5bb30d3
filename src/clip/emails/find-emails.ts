/**
 * E-mail addresses in running text, also when written "name [at] example (dot) org". RFC 5322's everyday part only:
 * quoted local parts and address literals do not occur on pages. Linear: each "@" is looked at once, within bounds.
 */
import { plain, span } from '../grammar/plain';

export interface EmailMatch {
  /** Lower-case domain, local part as written. */
  readonly value: string;
  readonly index: number;
  readonly length: number;
}

const AT = /@|\s?[[({<]\s?(?:at|arroba|@)\s?[\])}>]\s?|\s(?:AT|\(a\))\s/g;
const LOCAL = /[\p{L}\p{N}](?:[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{0,63})$/u;
const DOMAIN =
  /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})(?:(?:\.|\s?[[({<]\s?(?:dot|punto|\.)\s?[\])}>]\s?|\s(?:DOT|dot)\s)[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})){1,5}/u;
const DOT = /\s?[[({<]\s?(?:dot|punto|\.)\s?[\])}>]\s?|\s(?:DOT|dot)\s/g;
/** "logo@2x.png" is a picture, not a person. */
const FILE = /\.(?:png|jpe?g|gif|svg|webp|avif|css|js|ico|bmp|tiff?)$/i;

/** Every address in `text`, in order, each with its place; the same address twice is two matches. */
export function findEmails(text: string): EmailMatch[] {
  const source = plain(text);
  const found: EmailMatch[] = [];
  let free = 0;
  for (const at of source.text.matchAll(AT)) {
    const end = at.index + at[0].length;
    const local = LOCAL.exec(source.text.slice(Math.max(free, at.index - 64), at.index))?.[0];
    const domain = DOMAIN.exec(source.text.slice(end, end + 254))?.[0];
    if (!local || !domain) continue;
    // A bare " AT " is an everyday word in capitals, unless the dots are spelled out as well.
    if (/^\sAT\s$/.test(at[0]) && !/\sdot\s/i.test(domain)) continue;
    const host = domain.replace(DOT, '.').toLowerCase();
    const name = local.replace(/^[^\p{L}\p{N}]+|\.+$/gu, '');
    if (!name || name.includes('..') || !/\.(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})$/u.test(host) || FILE.test(host))
      continue;
    found.push({ value: `${name}@${host}`, ...span(source, at.index - local.length, end + domain.length) });
    free = end + domain.length;
  }
  return found;
}

/**
 * Undoes Cloudflare's e-mail protection: hex digits whose first byte is the key of a XOR over the rest
 * (`data-cfemail`, or what follows "/cdn-cgi/l/email-protection#"). Returns "" when it does not hold an address.
 */
export function decodeCloudflare(hex: string): string {
  const code = /^[0-9a-f]{4,1024}$/i.exec(hex.trim())?.[0];
  if (!code || code.length % 2) return '';
  const bytes = Uint8Array.from(code.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const key = bytes[0] as number;
  const address = new TextDecoder().decode(bytes.slice(1).map((byte) => byte ^ key)).split('?')[0] ?? '';
  return findEmails(address)[0]?.value ?? '';
}
