/**
 * Web addresses as they should be kept: redirectors unwrapped, tracking taken off, the rest as written. Also which part
 * of an address is the home of a site, on hosts that many sites share too.
 */

const REDIRECTOR =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]{2,6}\/url|lm?\.(?:facebook|instagram)\.com\/|(?:[\w-]+\.)?safelinks\.protection\.outlook\.com|(?:www\.)?youtube\.com\/redirect|linkprotect\.cudasvc\.com|slack-redir\.net|out\.reddit\.com|t\.umblr\.com\/redirect|protect-\w+\.mimecast\.com|urldefense\.proofpoint\.com\/v2|away\.vk\.com|[^/?#]+\/(?:[\w-]+\/)*(?:out|outbound|redir(?:ect)?|exit|external(?:-?link)?|leaving|goto|go|click|jump|link)(?:\.\w+)?\/?\?)/i;
const TARGET = /[?&](?:q|url|u|a|to|target|dest(?:ination)?|redirect(?:_?url|_to)?|link|goto|r|externalurl)=([^&#]+)/i;

/** What a redirector leads to; the address itself when it is none. */
export function unwrapped(url: string): string {
  const shield = /^https?:\/\/urldefense\.com\/v3\/__(https?:\/\/.+?)__;/i.exec(url)?.[1];
  if (shield) return shield.replace(/^(https?:)\/+/i, '$1//');
  if (!REDIRECTOR.test(url)) return url;
  const coded = TARGET.exec(url)?.[1] ?? '';
  const plain = /^https?-3A/i.test(coded) ? coded.replace(/-/g, '%').replace(/_/g, '/') : coded;
  const target = decoded(plain);
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(target) ? target : url;
}

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|_hs\w+|mkt_tok|ref_src|fb_\w+|trk|cmpid|gad_source)$/i;

/** The address without the parameters that only count visitors. */
export function untracked(url: string): string {
  const [, base = url, query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(url) ?? [];
  if (query === '') return url;
  const kept = query
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0] ?? ''));
  return base + (kept.length > 0 ? `?${kept.join('&')}` : '') + hash;
}

/** Hosts on which each site has a folder of its own, and how many parts of the path name it. */
const SHARED: readonly (readonly [RegExp, number])[] = [
  [/^sites\.google\.com$/, 2],
  [/\.wixsite\.com$|^(www\.)?facebook\.com$|^(www\.)?angelfire\.com$|^(www\.)?tripod\.com$/, 1],
];

/** The home of the site that `url` belongs to: its origin, or the site's folder on a shared host. "" for no address. */
export function homeOf(url: string): string {
  const [, origin = '', host = '', path = ''] = /^(https?:\/\/([^/?#]+))([^?#]*)/i.exec(url) ?? [];
  if (origin === '') return '';
  const folder = /^\/~[^/]+/.exec(path)?.[0];
  if (folder) return `${origin}${folder}/`;
  const parts = SHARED.find(([pattern]) => pattern.test(host.toLowerCase()))?.[1] ?? 0;
  const kept = path.split('/').filter(Boolean).slice(0, parts);
  return kept.length > 0 && kept.length === parts ? `${origin}/${kept.join('/')}` : `${origin}/`;
}

/** Hosts under which each site has a name of its own; "example" is nobody's (RFC 2606). */
const HOSTING =
  /^(?:wixsite|wordpress|blogspot|weebly|squarespace|godaddysites|webflow|github|netlify|vercel|google|carrd|business|tripod|angelfire|example)\./;

/** The domain that somebody registered, or has as their own: "larchcounty.gov" of "health.larchcounty.gov". */
export function registeredDomain(host: string): string {
  const labels = host.split('.');
  const short = (labels.at(-1)?.length ?? 0) === 2 && (labels.at(-2)?.length ?? 0) <= 3;
  const last = labels.slice(-2).join('.');
  return short || HOSTING.test(last) ? labels.slice(-3).join('.') : last;
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written; // a stray percent sign
  }
}
