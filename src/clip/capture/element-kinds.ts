/**
 * Which elements break a line, which hold no readable text, and which part of the page an element opens.
 * Source of the block list: HTML Standard, 15.3 "Non-replaced elements" (display: block, list-item and table parts).
 */
import type { Region } from './block';

const BLOCK = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

const SKIPPED = new Set(
  (
    'script style template noscript svg math head select datalist textarea canvas video audio object embed iframe ' +
    'picture img input progress meter map'
  ).split(' '),
);

const BOLD = new Set('b strong th dt h1 h2 h3 h4 h5 h6'.split(' '));

/** True for elements that start a new line wherever they stand. */
export const isBlockTag = (tag: string): boolean => BLOCK.has(tag);
/** True for elements whose text is not page text. */
export const isSkippedTag = (tag: string): boolean => SKIPPED.has(tag);
/** True for elements that set their words in bold by default. */
export const isBoldTag = (tag: string): boolean => BOLD.has(tag);

const WRAP =
  '([-_]?(wrap(per)?|container|area|inner|content|widgets?|section|region|block|row|box|top|bottom|main|info|\\d+))*';
const OWN = '((site|page|global|main|app|blog|body|the|layout|region|block|elementor-location|c|l|g|u)[-_]*)?';
const FOOTER = new RegExp(`^${OWN}(footer|foot|colophon|pagefooter|sitefooter)${WRAP}$`, 'i');
const HEADER = new RegExp(`^${OWN}(header|masthead|topbar|top-bar|branding|site-title|logo)${WRAP}$`, 'i');
const NAV = new RegExp(
  `^${OWN}(nav|navbar|navigation|menu|submenu|breadcrumbs?|sidenav|topnav|mainnav|leftnav)${WRAP}$`,
  'i',
);
const ASIDE = new RegExp(`^${OWN}(sidebar|aside|widget-area|secondary|leftcol|rightcol|related)${WRAP}$`, 'i');

const BY_ROLE: Readonly<Record<string, Region>> = {
  navigation: 'nav',
  menubar: 'nav',
  menu: 'nav',
  contentinfo: 'footer',
  banner: 'header',
  complementary: 'aside',
  main: 'main',
};

/**
 * The region that `element` opens inside `parent`, by tag, role, id and class. A header or footer inside an article
 * belongs to that article, so it opens nothing (ARIA in HTML, "header" and "footer").
 */
export function regionOf(element: Element, tag: string, parent: Region, insideArticle: boolean): Region {
  if (tag === 'nav') return 'nav';
  if (parent === 'nav' || parent === 'footer') return parent;
  const role = element.getAttribute('role');
  const byRole = role ? BY_ROLE[role.toLowerCase()] : undefined;
  if (byRole && !(insideArticle && (byRole === 'footer' || byRole === 'header'))) return byRole;
  if (tag === 'main') return 'main';
  if (tag === 'aside') return 'aside';
  if (!insideArticle) {
    if (tag === 'footer') return 'footer';
    if (tag === 'header') return 'header';
  }
  if (tag === 'body' || tag === 'html' || tag === 'form') return parent;
  return byNames(element, parent, insideArticle);
}

function byNames(element: Element, parent: Region, insideArticle: boolean): Region {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (names.length < 3 || names.length > 400) return parent;
  for (const name of names.split(/\s+/)) {
    if (NAV.test(name)) return 'nav';
    if (insideArticle) continue;
    if (FOOTER.test(name)) return 'footer';
    if (HEADER.test(name)) return 'header';
    if (ASIDE.test(name)) return 'aside';
  }
  return parent;
}
