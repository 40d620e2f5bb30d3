/** Addresses that a link or a mark of protection carries: `mailto:` (RFC 6068) and Cloudflare's e-mail protection. */
import { findEmails } from './find-emails';

/** The addresses a `mailto:` link writes to; what only goes to "cc" or fills in the letter does not count. */
export function readMailto(href: string): string[] {
  if (!/^\s*mailto:/i.test(href)) return [];
  const written = unescaped(href.replace(/^[^:]*:\/*/, '').replace(/\?.*$/s, ''));
  return [...new Set(findEmails(written.replace(/\s*@\s*/g, '@').replace(/;/g, ' ; ')).map((match) => match.value))];
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

function unescaped(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written; // a stray percent sign: the words are taken as they stand
  }
}
