/**
 * E-mail addresses in running text, also when written "name [at] example (dot) org". RFC 5322's everyday part only:
 * quoted local parts and address literals do not occur on pages. Linear: each sign is looked at once, within bounds.
 */
import { plain, span } from '../grammar/plain';
import { AT, cutRunOn, DOMAIN, DOT, isSpelledAddress, withoutDecoy } from './spelled-out';

export interface EmailMatch {
  /** Lower-case domain, local part as written. */
  readonly value: string;
  readonly index: number;
  readonly length: number;
}

const LOCAL = /[\p{L}\p{N}](?:[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{0,63})$/u;
/** "logo@2x.png" is a picture, not a person. */
const FILE = /\.(?:png|jpe?g|gif|svg|webp|avif|css|js|ico|bmp|tiff?)$/i;
/** What runs into a local part from before it: a bar or slash after another value, a number, the word "Email". */
const RUN_IN =
  /^(?:.*[|/=]|\+?[\d().-]{10,17}(?=\p{L})|\d{3}[.-]\d{4}(?=\p{L})|(?:E-?mail|Email|Correo|Mail)(?=\p{Ll}{3}))/u;
/** Addresses that forms and examples show ("you@example.com"), and those a template came with ("info@mysite.com"). */
const EXAMPLE =
  /^(?:your?[-_.]?|first[-_.]?|tu[-_.]?)?(?:name|e-?mail|user(?:name)?|someone|somebody|you|me|john(?:[-_.]?doe)?|jane(?:[-_.]?doe)?|example|sample|test|last(?:name)?|nombre|correo|usuario|ejemplo|abc)@(?:example|(?:your?|tu)?(?:domain|company|site|website|mail|email|provider|organi[sz]ation|dominio)|ejemplo|test|gmail)\.(?:com|org|net|es)$|^(?:info|contact|hello|hi|mail|support|admin|office|sales|enquiries|inquiries|webmaster|noreply|no-reply)@(?:example|(?:my|your|tu|our)-?(?:domain|company|site|website|mail|email|church|charity|organi[sz]ation)|company(?:name)?|domain(?:name)?|yourname|ejemplo)\.(?:com|org|net|es)$/i;

/** Every address in `text`, in order, each with its place; the same address twice is two matches. */
export function findEmails(text: string): EmailMatch[] {
  if (!/@|\bat\b|[-_]at[-_]|arroba|[([{]\s?a|apenstaart/i.test(text)) return [];
  const source = plain(text);
  const found: EmailMatch[] = [];
  let free = 0;
  for (const at of source.text.matchAll(AT)) {
    if (at.index < free) continue;
    const end = at.index + at[0].length;
    const all = LOCAL.exec(source.text.slice(Math.max(free, at.index - 64), at.index))?.[0];
    const reach = DOMAIN.exec(source.text.slice(end, end + 254))?.[0];
    if (!all || !reach) continue;
    const local = all.slice(RUN_IN.exec(all)?.[0].length ?? 0);
    const domain = cutRunOn(reach);
    const from = at.index - local.length;
    const before = source.text.slice(Math.max(0, from - 40), from);
    if (!isSpelledAddress({ at: at[0], domain, local, before })) continue;
    const host = withoutDecoy(domain.replace(DOT, '.')).toLowerCase();
    const name = withoutDecoy(local.replace(/^[^\p{L}\p{N}]+|\.+$/gu, ''));
    if (!name || name.includes('..') || !/\.(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})$/u.test(host) || FILE.test(host))
      continue;
    const value = `${name}@${host}`;
    if (EXAMPLE.test(value)) continue;
    found.push({ value, ...span(source, from, end + domain.length) });
    free = end + domain.length;
  }
  return [...found, ...findReversed(source.text)].sort((a, b) => a.index - b.index);

  function findReversed(plainText: string): EmailMatch[] {
    return [...plainText.matchAll(REVERSED)].map((match) => ({
      value: [...match[0]].reverse().join(''),
      ...span(source, match.index, match.index + match[0].length),
    }));
  }
}

/** "gro.elpmaxe@ofni": written backwards and turned around by the page's style. */
const REVERSED = /(?<![\w.@-])(?:gro|moc|ten|ude|vog|ku\.oc|ku\.gro)\.[\w-]{2,60}@[\w.-]{2,60}(?![\w@-]*\.\w)/g;
