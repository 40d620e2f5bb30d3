/**
 * E-mail addresses that stand in attributes because a script is to put them together: `data-email`, user and domain in
 * two attributes, Cloudflare's `data-cfemail`, a picture of the sign or of the whole address. As link targets or words,
 * so that the rest of clipping reads them as any other.
 */

const WHOLE = ['data-email', 'data-mail', 'data-mailto', 'data-email-address', 'data-e-mail'];
const USER = ['data-user', 'data-name', 'data-local', 'data-mailbox', 'data-account', 'data-u'];
const HOST = ['data-domain', 'data-host', 'data-site', 'data-server', 'data-d'];

/** What a link leads to: its `href`, or the mail address that its attributes hold; "" for neither. */
export function targetOf(element: Element): string {
  const code = element.getAttribute('data-cfemail');
  if (code) return `/cdn-cgi/l/email-protection#${code}`;
  const href = element.localName === 'a' ? (element.getAttribute('href') ?? '') : '';
  if (/^\s*(mailto|tel|sms|https?):/i.test(href)) return href;
  const mail = mailIn(element);
  return mail === '' ? href : `mailto:${mail}`;
}

function mailIn(element: Element): string {
  const first = (names: readonly string[]): string => {
    for (const name of names) {
      const value = element.getAttribute(name)?.trim() ?? '';
      if (value !== '' && value.length < 200) return value;
    }
    return '';
  };
  const whole = first(WHOLE);
  if (/@|\bat\b/i.test(whole)) return whole.replace(/^mailto:/i, '');
  const host = first(HOST);
  const user = host === '' ? '' : first(USER);
  const ending = element.getAttribute('data-tld')?.replace(/^\.?/, '.') ?? '';
  if (user !== '') return `${user}@${host}${ending}`;
  const title = element.localName === 'a' ? (element.getAttribute('title') ?? '') : '';
  return /^(e-?mail:?\s*)?[^\s@]{1,64}@[^\s@]{3,100}$/i.test(title) ? title.replace(/^.*[\s:]/, '') : '';
}

/** The words a picture stands for when it shows an address or its sign; "" for any other picture. */
export function pictureMail(image: Element): string {
  const alt = image.getAttribute('alt')?.trim() ?? '';
  if (/^[[(]?(@|at|arroba)[\])]?$/i.test(alt)) return '@';
  return alt.length < 100 && /[^\s@]@[^\s@]+\.[a-z]{2,}$/i.test(alt) ? alt : '';
}

/** What a link without words is called: by its own attributes or by its picture's. */
export function labelOf(link: Element): string {
  const inner = link.firstElementChild;
  const marks = [
    link.getAttribute('aria-label'),
    link.getAttribute('title'),
    inner?.getAttribute('alt'),
    inner?.getAttribute('title'),
    inner?.getAttribute('class'),
    link.getAttribute('class'),
  ];
  return marks.filter(Boolean).join(' ').slice(0, 200);
}

/** A link without words (an icon) that is still worth reading: a mailbox, a number, or somebody's website. */
export const isTellingIcon = (href: string, label: string): boolean =>
  /^\s*(mailto|tel|sms):|email-protection#/i.test(href) ||
  (/^https?:/i.test(href) && /\bweb ?-?site\b|\bglobe\b|\bweb\b|home ?page|sitio web/i.test(label));

/** "https://www.example.org/": somebody's home page, not a page, a file or a profile. */
export const isHomePage = (href: string): boolean => /^https?:\/\/[^\s/?#]+\.[^\s/?#]+\/?$/i.test(href.trim());
