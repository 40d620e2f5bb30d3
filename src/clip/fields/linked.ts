/**
 * Contact values that links carry: `tel:`, `sms:`, `mailto:`, e-mails behind Cloudflare's protection, web addresses.
 * Offsets are those of the link's words in the page text.
 */
import type { PhoneValue } from '../../domain/resource/resource-draft';
import type { BlockLink } from '../capture/block';
import type { PageText } from '../capture/page-text';
import { decodeCloudflare, readMailto } from '../emails/mail-link';
import { readPhone } from '../phones/read-phone';
import { untracked, unwrapped } from '../words/web-address';

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
    const values = code ? [decodeCloudflare(code)] : readMailto(link.href);
    for (const value of values) if (value) found.push({ value, index, length });
  }
  return found;
}

const WRITTEN_SITE = /(?<![@\w.-])(?:https?:\/\/|www\.)[^\s<>"']{3,300}/gi;
/** "Website: example.org", "visit us at example.org/help", or a line that is nothing but an address; "216.555.HELP" is to be called. */
const BARE_SITE =
  /(?:(?:^|[^\p{L}\d@./_-])(?:web ?-?(?:site|page)?|url|online|internet|visit(?: us)?|sitio(?: web)?|p[aá]gina(?: web)?|homepage)(?: (?:at|is|us|en))?(?:\s?[:–]\s?|\s-\s?|-?\s)|^)(?<site>(?!\d{3}\.\d{3}\.)(?:[a-z0-9][a-z0-9-]{1,40}\.){1,3}(?:org|com|net|gov|edu|info|us|ca|uk|au|nz|ie|nl|es|mx|church|health|coop|house|help|care|life)(?:\/[^\s<>"'()]{0,200})?)(?=[\s.,;)]|$)/gimu;

/** `href="www.example.org"`: whoever wrote it forgot the scheme; to the browser it is a file beside the page. */
const HOST_ALONE = /^\s*www\.(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]\S*)?\s*$/i;

/** Absolute web addresses of links and of written-out addresses without a link. */
export function linkedSites(page: PageText, base: string): Found<string>[] {
  const found: Found<string>[] = [];
  for (const { link, index, length } of linksOf(page)) {
    const href = HOST_ALONE.test(link.href) ? `http://${link.href.trim()}` : link.href;
    const value = untracked(unwrapped(absolute(href, base)));
    if (value) found.push({ value, index, length });
  }
  for (const block of page.blocks) {
    const start = page.starts[block.index] ?? 0;
    for (const match of bareSites(page, block.index)) {
      const free = !block.links.some((link) => link.start < match.end && match.start < link.end);
      if (free) found.push({ value: `http://${match.site}`, index: start + match.start, length: match.site.length });
    }
    if (!/www\.|https?:/i.test(block.text)) continue;
    for (const match of block.text.matchAll(WRITTEN_SITE)) {
      const written = match[0].replace(/[.,;:!?)\]]+$/, '');
      const inLink = block.links.some((link) => link.start < match.index + written.length && match.index < link.end);
      const value = untracked(unwrapped(absolute(written.replace(/^(?=www\.)/i, 'http://'), '')));
      if (!inLink && value) found.push({ value, index: start + match.index, length: written.length });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** Bare addresses of a block; the label may stand in the cell or line before it. */
function bareSites(page: PageText, index: number): { site: string; start: number; end: number }[] {
  const text = page.blocks[index]?.text ?? '';
  if (text.length > 5_000 || !/[a-z0-9]\.[a-z]{2}/i.test(text)) return [];
  return [...text.matchAll(BARE_SITE)].flatMap((match) => {
    const site = match.groups?.site?.replace(/[.,;]+$/, '') ?? '';
    const start = match.index + match[0].lastIndexOf(site);
    const end = start + site.length;
    // Without a label an address must fill its line.
    const fills = match[0] !== match.groups?.site || /^[.,;)]*(\n|$)/.test(text.slice(end));
    return site === '' || /^www\./i.test(site) || !fills ? [] : [{ site, start, end }];
  });
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
