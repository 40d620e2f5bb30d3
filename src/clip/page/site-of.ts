/** Whose site this is: its address, its host, and the country its numbers and addresses imply. */
import { IRISH_COUNTY, STATE_CODE } from '../addresses/regions';
import { metaOf } from '../model/meta';
import type { PageModel } from '../model/page-model';
import { feedSource } from '../name/feed-source';
import { hostOf } from '../segment/evidence';
import { makersOf } from '../segment/makers';
import { homeOf } from '../words/web-address';
import { type LikelySite, likelySite, type Pointer } from './likely-root';

export interface Site {
  /** Canonical address of the page, "" when the page states none. */
  readonly canonical: string;
  /** Host without "www.", "" when unknown. */
  readonly home: string;
  /** Address of the site's home page as far as the page shows it, "" when unknown. */
  readonly root: string;
}

/** `url` is the page's real address, "" for a saved page; `declared` what its structured data calls the site's. */
export function siteOf(model: PageModel, url: string, declared: string): Site {
  const stated = [model.canonical, metaOf(model, 'og:url'), model.base].map((address) => address.trim());
  const canonical = stated.find((address) => /^https?:\/\//i.test(address)) ?? '';
  const real = /^https?:/i.test(url) ? url : '';
  const root = homeOf(real || canonical || declared);
  const likely = root === '' ? guessed(model) : { host: hostOf(root), root };
  return { canonical: real || canonical, home: likely.host, root: likely.root };
}

const DECLARED = /(^|\s)(shortlink|pingback|https:\/\/api\.w\.org\/)(\s|$)/i;
const FEED = /(^|\s)alternate(\s|$)/i;
const PART = /(^|\s)(stylesheet|icon|apple-touch-icon)(\s|$)/i;
const HOME_MARK = /\b(home|logo|brand|site-title|inicio)\b/i;

/**
 * A saved page without canonical: the site that "home" and logo links name, that most absolute links share, or that the
 * page loads its own pictures and styles from.
 */
function guessed(model: PageModel): LikelySite {
  const heads = model.headLinks.filter(({ rel }) => DECLARED.test(rel) || FEED.test(rel));
  const links = [
    ...heads.map(({ href, rel }) => ({ url: href, own: DECLARED.test(rel) })),
    ...ownLinks(model).map(({ href, rel, marks, text }) => ({
      url: href,
      own: HOME_MARK.test(`${rel} ${marks} ${text}`),
    })),
  ];
  // The banner across the top leads home.
  const banner = model.images.find(
    ({ alt, src, marks, link, block }) => block < 3 && /^https?:/i.test(link) && BANNER.test(`${marks} ${src} ${alt}`),
  );
  if (banner) links.push({ url: banner.link, own: true });
  // Who links the own pages by their paths alone has no reason to write the host of some.
  const paths = model.links.filter(({ href }) => RELATIVE.test(href)).length;
  const source = feedSource(model.blocks);
  if (source) links.push({ url: source.href, own: true });
  // The text of a post alone, as feeds give it, keeps its pictures where its site keeps them.
  const alone = paths === 0;
  const loaded = [
    { url: metaOf(model, 'og:image'), own: true },
    ...model.headLinks.filter(({ rel }) => PART.test(rel)).map(({ href }) => ({ url: href, own: false })),
    ...model.images.map(({ src }) => ({ url: src, own: alone && UPLOADED.test(src) })),
  ];
  const absolute = (list: readonly Pointer[]): Pointer[] =>
    list.filter(({ url }) => /^https?:/i.test(url)).slice(0, 600);
  return likelySite(absolute(links), absolute(loaded).slice(0, 200), paths >= PATHS);
}

/** Fewer links without a host may be slips. */
const PATHS = 4;
const RELATIVE = /^(?:\/(?!\/)|\.{1,2}\/|[\w-]+(?:\/|\.(?:html?|php|aspx?)\b|$))/i;
/** Where WordPress and Drupal keep what the site's own people put up. */
const UPLOADED = /^https?:\/\/[^/]+\/(?:[\w-]+\/)*(?:wp-content\/uploads|sites\/[\w.-]+\/files)\//i;

const BANNER = /banner|header|masthead|logo/i;
const BUILDER = /^((make|create|build) (your|a) ((own|free) )*(page|site|web|link|blog)|(powered|hosted) by\b)/i;

/** Links to other hosts than that of the site's builder or designer, which is named at the foot. */
function ownLinks({ links, blocks }: PageModel): PageModel['links'] {
  const offers = links.filter(({ text }) => BUILDER.test(text.trim())).map(({ href }) => hostOf(href));
  const builders = new Set([...offers, ...makersOf(blocks)]);
  return builders.size === 0 ? links : links.filter(({ href }) => !builders.has(hostOf(href)));
}

/** Domains and languages that are called like their country. */
const SUFFIX = /^(au|be|ca|de|es|fr|gt|hn|ie|mx|nl|nz|sv)$/;
const LANG = /^(nl|fr|de)$/;

/** "C/ Mayor, 12, 28013 Madrid", "Tel. 915 55 01 23": a page in Spanish that is of Spain. */
const SPAIN =
  /(?:\bC\/|\b(?:calle|avda\.?|avenida|plaza|paseo)\b)[^\n]{2,60}[\s,]\d{5}[\s,]+\p{Lu}\p{Ll}|(?<![\d.-])[6789]\d(?:\d \d{3} \d{3}|\d \d\d \d\d \d\d| \d{3} \d\d \d\d|\d{7})(?![\d.-])/iu;
/** "Col. Centro, C.P. 27980, Saltillo, Coahuila": a page in Spanish that is of Mexico, unless it has a ZIP code. */
const MEXICO =
  /\bC\.? ?P\.? ?\d{5}\b[^\n]{0,80}\b(?:M[eé]xico|CDMX|Aguascalientes|Baja California|Campeche|Coahuila|Colima|Chiapas|Chihuahua|Durango|Guanajuato|Guerrero|Hidalgo|Jalisco|Michoac[aá]n|Morelos|Nayarit|Nuevo Le[oó]n|Oaxaca|Puebla|Quer[eé]taro|Quintana Roo|San Luis Potos[ií]|Sinaloa|Sonora|Tabasco|Tamaulipas|Tlaxcala|Veracruz|Yucat[aá]n|Zacatecas)\b|\bCol(?:\.|onia) [^\n]{2,60}\bC\.? ?P\.? ?\d{5}\b/u;
/** Papers and bodies that only Mexico has. */
const MEXICAN =
  /\b(?:CURP|IMSS|ISSSTE|INAPAM|Sistema DIF|DIF (?:Municipal|Estatal|Nacional)|credencial (?:del )?INE|(?:su|tu|la|traer|con) INE)\b/i;
const ZIP = /\b[A-Z]{2},? \d{5}\b/;
const US_ZIP = new RegExp(`\\b${STATE_CODE},? \\d{5}\\b`);
const NZ = /\(?\b0(?:[34679]\)?|2\d\)?|800|508) \d{3} \d{3,4}\b/;
/** "01632 - 960001", "07700 900123", "020 7946 0018". */
const BRITISH =
  /(?<![\d+-])\(?0(?:(?:1\d{3}|7\d{3})\)? ?-? ?\d{3} ?\d{3}|2\d\)? \d{4} \d{4}|1\d1\)? \d{3} \d{4})(?![\d-])/;
const NORTH_AMERICAN = /\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}/;

const IRISH = new RegExp(`[,\n] ?${IRISH_COUNTY}`);

/** The numbering plan a page implies (ISO 3166 alpha-2): its domain, its `lang`, then telling words; else "US". */
export function regionOfPage(home: string, lang: string, text: string): string {
  const suffix = home.split('.').at(-1) ?? '';
  if (suffix === 'uk') return 'GB';
  if (SUFFIX.test(suffix)) return suffix.toUpperCase();
  const sample = text.slice(0, 60_000);
  const says = (...signs: readonly RegExp[]): boolean => signs.some((sign) => sign.test(sample));
  if (says(/\+353\b/, IRISH) && !says(/\+44\b/, BRITISH, NORTH_AMERICAN)) return 'IE';
  const tagged = /^[a-z]{2}[-_]([A-Z]{2})\b/i.exec(lang)?.[1]?.toUpperCase();
  // "es-ES" is what a site builder writes on any page in Spanish.
  if (tagged && tagged !== 'US' && !(says(US_ZIP) && says(NORTH_AMERICAN))) return tagged;
  if (says(/\+44\b/, /\bregistered charity\b|\bcharity (?:no|number)\b/i)) return 'GB';
  if (says(/\b0(?:800|845|300|1\d{2,3}|20) \d{3,4} ?\d{3,4}\b/) && says(/\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/))
    return 'GB';
  if (says(BRITISH) && !says(NORTH_AMERICAN)) return 'GB';
  if ((sample.match(/\b[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b/g) ?? []).length > 1) return 'GB';
  if (says(/\+61\b/, /\(0[2378]\) \d{4} \d{4}/, /\.(?:com|org)\.au\b/i, /\b(?:NSW|VIC|QLD|TAS),? \d{4}\b/)) return 'AU';
  if (says(/\+64\b/, /\.(?:co|org|govt)\.nz\b/i) || (says(/\bNew Zealand\b|\bAotearoa\b/) && says(NZ))) return 'NZ';
  if (says(/\+32\b/, /\bopeningsuren\b/i)) return 'BE';
  if (says(/\+31\b/, /\bopeningstijden\b/i)) return 'NL';
  if ((MEXICO.test(sample) || (lang.startsWith('es') && MEXICAN.test(sample))) && !ZIP.test(sample)) return 'MX';
  if (/\+34\b/.test(sample) || (lang.startsWith('es') && SPAIN.test(sample) && !NORTH_AMERICAN.test(sample)))
    return 'ES';
  const short = lang.slice(0, 2).toLowerCase();
  if (LANG.test(short) && !/\(\d{3}\) \d{3}-\d{4}/.test(sample)) return short.toUpperCase();
  return /\b[A-Z]\d[A-Z] \d[A-Z]\d\b/.test(sample) ? 'CA' : 'US';
}
