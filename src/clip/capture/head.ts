/** What a page says about itself outside its visible lines: title, meta tags, links, brand, structured data. */
import type { PageBrand, PageLink, PageMeta, PageModel } from '../model/page-model';
import { boundedText } from './bounded-text';
import { real } from './real';

const MAX_METAS = 300;
const MAX_LINKS = 2_000;
const MAX_ADDRESS = 2_000;
/** One JSON-LD script, all of them, and how many are looked at. */
const MAX_SCRIPT = 400_000;
const MAX_SCRIPTS = 1_500_000;
const MOST_SCRIPTS = 200;

export type PageHead = Pick<
  PageModel,
  'title' | 'lang' | 'canonical' | 'base' | 'metas' | 'headLinks' | 'links' | 'headlines' | 'brands' | 'jsonLd'
>;

/** Reads the head. A step for each kind of element, since each is a search through the document. */
export function* readHead(document: Document): Generator<void, PageHead> {
  const html = document.documentElement;
  const first = (selector: string): string => attribute(document.querySelector(selector), 'href', MAX_ADDRESS);
  const canonical = first('link[rel~="canonical" i]');
  const base = first('base[href]');
  yield;
  const metas = take(document, 'meta', MAX_METAS).flatMap(metaOf);
  const headLinks = take(document, 'link', MAX_METAS).map(linkOf);
  yield;
  const links: PageLink[] = [];
  for (const link of take(document, 'a', MAX_LINKS * 2)) {
    if (links.length < MAX_LINKS && link.hasAttribute('href')) links.push(linkOf(link));
    if (links.length % 200 === 0) yield;
  }
  const headlines = take(document, 'h1', 3).map((heading) => boundedText(heading, 500));
  yield;
  const brands = yield* brandsOf(document);
  const jsonLd = jsonLdOf(document);
  yield;
  return {
    title: document.title.slice(0, 2_000),
    lang: attribute(html, 'lang', 100),
    canonical,
    base,
    metas,
    headLinks,
    links,
    headlines,
    brands,
    jsonLd,
  };
}

function take(document: Document, tag: string, most: number): Element[] {
  const all = document.getElementsByTagName(tag);
  const found: Element[] = [];
  for (let at = 0; at < most; at++) {
    const element = all[at];
    if (!element) break;
    found.push(element);
  }
  return found;
}

const attribute = (element: Element | null, name: string, max: number): string =>
  (element ? (real(element).getAttribute(name) ?? '') : '').slice(0, max);

function metaOf(element: Element): PageMeta[] {
  const content = attribute(element, 'content', 4_000);
  if (content.trim() === '') return [];
  return ['property', 'name', 'itemprop'].flatMap((name) => {
    const key = attribute(element, name, 100).toLowerCase();
    return key === '' ? [] : [{ key, content }];
  });
}

const linkOf = (element: Element): PageLink => ({
  href: attribute(element, 'href', MAX_ADDRESS),
  rel: attribute(element, 'rel', 200),
  marks: `${attribute(element, 'class', 300)} ${attribute(element, 'id', 100)}`,
  text: element.localName === 'a' ? boundedText(element, 20) : '',
});

const BRAND =
  '.site-title, .site-name, .navbar-brand, .brand, .site-branding, #site-title, #site-name, #logo, .logo, .custom-logo-link, [itemprop="logo"], [class*="logo" i] a, header a[rel~="home"], a[rel~="home"]';

/** How many elements are asked whether they are the brand, and how many in one step: a page's brand stands early. */
const MOST_ASKED = 20_000;
const ASKED_AT_ONCE = 500;
const MOST_BRANDS = 6;

function* brandsOf(document: Document): Generator<void, PageBrand[]> {
  const all = document.getElementsByTagName('*');
  const found: PageBrand[] = [];
  for (let at = 0; at < MOST_ASKED && found.length < MOST_BRANDS; at++) {
    if (at % ASKED_AT_ONCE === 0) yield;
    const element = all[at];
    if (!element) break;
    const own = real(element);
    if (!own.matches(BRAND)) continue;
    found.push({ text: boundedText(element, 400), alt: attribute(own.querySelector('img'), 'alt', 500) });
  }
  return found;
}

function jsonLdOf(document: Document): string[] {
  const texts: string[] = [];
  let room = MAX_SCRIPTS;
  for (const script of take(document, 'script', 5_000)) {
    if (texts.length >= MOST_SCRIPTS || !/^\s*application\/ld\+json/i.test(attribute(script, 'type', 60))) continue;
    const text = script.textContent ?? '';
    if (text.length > MAX_SCRIPT || text.length > room) continue;
    texts.push(text);
    room -= text.length;
  }
  return texts;
}
