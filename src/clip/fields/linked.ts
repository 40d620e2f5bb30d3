/**
 * Contact values that links carry: `tel:`, `sms:`, `mailto:`, e-mails behind Cloudflare's protection, web addresses.
 * Offsets are those of the link's words in the page text.
 */
import type { PhoneValue } from '../../domain/resource/resource-draft';
import type { BlockLink } from '../capture/block';
import type { PageText } from '../capture/page-text';
import { decodeCloudflare, findEmails } from '../emails/find-emails';
import { readPhone } from '../phones/read-phone';

interface Found<T> {
  readonly value: T;
  readonly index: number;
  readonly length: number;
}

function* linksOf(page: PageText): Generator<{ link: BlockLink; index: number; length: number }> {
  for (const block of page.blocks) {
    for (const link of block.links) {
      yield {
        link,
        index: (page.starts[block.index] ?? 0) + link.start,
        length: link.end - link.start,
      };
    }
  }
}

/** Numbers of `tel:` and `sms:` links; a damaged link yields nothing, its words may still be read. */
export function linkedPhones(page: PageText, region: string): Found<PhoneValue>[] {
  const found: Found<PhoneValue>[] = [];
  for (const { link, index, length } of linksOf(page)) {
    const scheme = /^\s*(tel|sms|callto):/i.exec(link.href)?.[1]?.toLowerCase();
    if (!scheme) continue;
    const value = readPhone(link.href, region);
    if (value) found.push({ value, index, length });
  }
  return found;
}

/** Addresses of `mailto:` links and of Cloudflare's `data-cfemail` marks. */
export function linkedEmails(page: PageText): Found<string>[] {
  const found: Found<string>[] = [];
  for (const { link, index, length } of linksOf(page)) {
    const code = /\/cdn-cgi\/l\/email-protection#([\da-f]+)/i.exec(link.href)?.[1];
    const written = /^\s*mailto:/i.test(link.href)
      ? unescaped(link.href.replace(/^[^:]*:/, '').replace(/\?.*$/s, ''))
      : '';
    const values = code ? [decodeCloudflare(code)] : findEmails(written).map((match) => match.value);
    for (const value of values) if (value) found.push({ value, index, length });
  }
  return found;
}

const WRITTEN_SITE = /(?<![@\w.-])(?:https?:\/\/|www\.)[^\s<>"']{3,300}/gi;

/** Absolute web addresses of links and of written-out addresses without a link. */
export function linkedSites(page: PageText, base: string): Found<string>[] {
  const found: Found<string>[] = [];
  for (const { link, index, length } of linksOf(page)) {
    const value = absolute(link.href, base);
    if (value) found.push({ value, index, length });
  }
  for (const block of page.blocks) {
    if (!/www\.|https?:/i.test(block.text)) continue;
    const start = page.starts[block.index] ?? 0;
    for (const match of block.text.matchAll(WRITTEN_SITE)) {
      const written = match[0].replace(/[.,;:!?)\]]+$/, '');
      const inLink = block.links.some((link) => link.start < match.index + written.length && match.index < link.end);
      const value = absolute(written.replace(/^www\./i, 'http://www.'), '');
      if (!inLink && value) found.push({ value, index: start + match.index, length: written.length });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** An absolute http(s) address as written, or resolved against `base` when relative; "" when it is none. */
export function absolute(href: string, base: string): string {
  const written = href.trim();
  if (/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(written)) return written;
  if (/^https?\/\/[^\s/]+\.[^\s]+$/i.test(written)) return written.replace(/^(https?)\/\//i, '$1://');
  if (/^\/\/[^\s/]+\.[^\s]+$/.test(written)) return `https:${written}`;
  if (base === '' || written === '' || /^[a-z][\w+.-]*:|^#/i.test(written)) return '';
  return URL.canParse(written, base) ? new URL(written, base).href : '';
}

function unescaped(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written; // a stray percent sign: the words are taken as they stand
  }
}
