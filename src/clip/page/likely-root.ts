/**
 * Which site a saved page comes from when it does not say so: judged by where its links lead and from where it loads its
 * pictures and styles. Pure.
 */
import { hostOf, isToolSite } from '../segment/evidence';
import { homeOf } from '../words/web-address';

/** An absolute address on the page; `own` when its marks say that it is the site's home or its head declares it. */
export interface Pointer {
  readonly url: string;
  readonly own: boolean;
}

/** Hosts that serve parts of everybody's pages. */
const CDN =
  /(^|\.)(wp\.com|gravatar\.com|cloudfront\.net|amazonaws\.com|googleapis\.com|gstatic\.com|googleusercontent\.com|googletagmanager\.com|wixstatic\.com|parastorage\.com|squarespace-cdn\.com|squarespace\.com|sqspcdn\.com|jsdelivr\.net|unpkg\.com|cloudflare\.com|bootstrapcdn\.com|typekit\.net|fontawesome\.com|akamaized\.net|azureedge\.net|imgix\.net|cloudinary\.com|editmysite\.com|website-files\.com|shopify\.com|fbcdn\.net|w3\.org|schema\.org|gmpg\.org|jquery\.com|addtoany\.com|archive\.org)$/i;

const HOME_PAGE = /^https?:\/\/[^/?#]+\/?(?:(?:index|default|home)\.\w+)?(?:[?#].*)?$/i;
const OWN_HOME = 6;
const OWN_PART = 3;
/** Weight of one file that the page loads. */
const LOADED = 1;

export interface LikelySite {
  /** Host without "www.", "" when nothing stands out. */
  readonly host: string;
  /** Its home page, "" when the page neither links nor declares it. */
  readonly root: string;
}

/** Share of all weight from which a host is the site; of one whose home nothing shows, beside links without a host. */
const SHARE = 0.4;
const DEEP_SHARE = 0.6;

/** The likeliest site. `paths`: the page links its own others by their paths alone. */
export function likelySite(links: readonly Pointer[], loaded: readonly Pointer[], paths = false): LikelySite {
  const weights = new Map<string, { weight: number; root: string }>();
  const add = ({ url, own }: Pointer, weight: number): void => {
    const host = hostOf(url);
    if (host === '' || isToolSite(host) || CDN.test(host)) return;
    const known = weights.get(host) ?? { weight: 0, root: '' };
    const root = own || HOME_PAGE.test(url) ? homeOf(url) : '';
    weights.set(host, { weight: known.weight + weight, root: known.root || root });
  };
  for (const link of links) add(link, link.own ? (HOME_PAGE.test(link.url) ? OWN_HOME : OWN_PART) : 1);
  for (const part of loaded) add(part, LOADED);
  const ranked = [...weights].sort(([, a], [, b]) => b.weight - a.weight);
  const all = ranked.reduce((sum, [, one]) => sum + one.weight, 0);
  const [best, next] = ranked;
  const share = paths && best?.[1].root === '' ? DEEP_SHARE : SHARE;
  const stands = best && best[1].weight >= Math.max(3, all * share, (next?.[1].weight ?? 0) * 1.5);
  return stands ? { host: best[0], root: best[1].root } : { host: '', root: '' };
}
