/** Whose site this is: its address, its host, and the country its numbers and addresses imply. */
import { metaOf } from '../model/meta';
import type { PageModel } from '../model/page-model';
import { hostOf } from '../segment/evidence';

export interface Site {
  /** Canonical address of the page, "" when the page states none. */
  readonly canonical: string;
  /** Host without "www.", "" when unknown. */
  readonly home: string;
}

/** `url` is the page's real address, "" for a saved page. */
export function siteOf(model: PageModel, url: string): Site {
  const stated = [model.canonical, metaOf(model, 'og:url'), model.base].map((address) => address.trim());
  const canonical = stated.find((address) => /^https?:\/\//i.test(address)) ?? '';
  const real = /^https?:/i.test(url) ? url : '';
  return { canonical: real || canonical, home: hostOf(real || canonical) || guessedHost(model) };
}

/** A saved page without canonical: the host that "home" and logo links name, or that most absolute links share. */
function guessedHost(model: PageModel): string {
  const counts = new Map<string, number>();
  const told = model.headLinks.filter(({ rel }) => /(^|\s)(alternate|https:\/\/api\.w\.org\/)(\s|$)/i.test(rel));
  const links = [...told, ...model.links].filter(({ href }) => href.startsWith('http'));
  for (const { href, rel, marks, text } of links.slice(0, 600)) {
    const home = /\b(home|logo|brand)\b/i.test(`${rel} ${marks} ${text}`);
    const root = /^https?:\/\/[^/]+\/?$/.test(href);
    counts.set(hostOf(href), (counts.get(hostOf(href)) ?? 0) + (home && root ? 6 : 1));
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= Math.max(5, links.length * 0.4) ? best[0] : '';
}

/** Domains and languages that are called like their country. */
const SUFFIX = /^(au|be|ca|de|es|fr|ie|mx|nl|nz)$/;
const LANG = /^(nl|fr|de)$/;

/** "C/ Mayor, 12, 28013 Madrid", "Tel. 915 55 01 23": a page in Spanish that is of Spain. */
const SPAIN =
  /(?:\bC\/|\b(?:calle|avda\.?|avenida|plaza|paseo)\b)[^\n]{2,60}[\s,]\d{5}[\s,]+\p{Lu}\p{Ll}|(?<![\d.-])[6789]\d(?:\d \d{3} \d{3}|\d \d\d \d\d \d\d| \d{3} \d\d \d\d|\d{7})(?![\d.-])/iu;
const NORTH_AMERICAN = /\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}/;

/** The numbering plan a page implies (ISO 3166 alpha-2): its domain, its `lang`, then telling words; else "US". */
export function regionOfPage(home: string, lang: string, text: string): string {
  const suffix = home.split('.').at(-1) ?? '';
  if (suffix === 'uk') return 'GB';
  if (SUFFIX.test(suffix)) return suffix.toUpperCase();
  const tagged = /^[a-z]{2}[-_]([A-Z]{2})\b/.exec(lang)?.[1];
  if (tagged && tagged !== 'US') return tagged;
  const sample = text.slice(0, 60_000);
  const says = (...signs: readonly RegExp[]): boolean => signs.some((sign) => sign.test(sample));
  if (says(/\+44\b/, /\bregistered charity\b|\bcharity (?:no|number)\b/i)) return 'GB';
  if (says(/\b0(?:800|845|300|1\d{2,3}|20) \d{3,4} ?\d{3,4}\b/) && says(/\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/))
    return 'GB';
  if (says(/\+61\b/, /\(0[2378]\) \d{4} \d{4}/, /\.(?:com|org)\.au\b/i)) return 'AU';
  if (says(/\+31\b/, /\bopeningstijden\b/i)) return 'NL';
  if (/\+34\b/.test(sample) || (lang.startsWith('es') && SPAIN.test(sample) && !NORTH_AMERICAN.test(sample)))
    return 'ES';
  const short = lang.slice(0, 2).toLowerCase();
  if (LANG.test(short) && !/\(\d{3}\) \d{3}-\d{4}/.test(sample)) return short.toUpperCase();
  return /\b[A-Z]\d[A-Z] \d[A-Z]\d\b/.test(sample) ? 'CA' : 'US';
}
