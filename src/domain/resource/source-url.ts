/** The address of a page without what does not name it: the same page clipped again is found by it. */

const TRACKING = /^(utm_\w+|fbclid|gclid|mc_[ce]id|msclkid|igshid|ref|source)$/i;

/** Lower-case host without "www.", no fragment, no tracking parameters, no trailing slash. "" for no web address. */
export function canonicalUrl(address: string): string {
  if (!URL.canParse(address)) return '';
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:' && url.protocol !== 'file:') return '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  const query = url.searchParams.size > 0 ? `?${url.searchParams}` : '';
  const path = url.pathname.replace(/\/(index\.\w+)?$/, '');
  return `${url.protocol === 'file:' ? 'file:' : 'https:'}//${url.host.replace(/^www\./, '')}${path}${query}`;
}

/** "stmarkspantry.org" of a web address, "" for none: what the strip above a form shows. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}
