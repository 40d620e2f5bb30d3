/**
 * Reads structured data written into the visible elements: microdata, RDFa with the schema.org vocabulary, hCard and
 * h-card. Source: HTML Standard ch. 5 "Microdata", RDFa Lite 1.1, microformats.org/wiki/h-card.
 */
import type { Entity, EntityAddress } from './entity';
import { isResourceType } from './entity';

const MAX_ITEMS = 400;

interface Syntax {
  readonly item: string;
  readonly type: string;
  readonly prop: string;
}

const SYNTAXES: readonly Syntax[] = [
  { item: '[itemscope][itemtype]', type: 'itemtype', prop: 'itemprop' },
  { item: '[typeof]', type: 'typeof', prop: 'property' },
];

/** Organizations, places and services that the page's own elements mark up. */
export function readMarkedUp(document: Document): Entity[] {
  const found: Entity[] = [];
  for (const syntax of SYNTAXES) {
    for (const item of firstOf(document, syntax.item)) {
      const types = (item.getAttribute(syntax.type) ?? '').split(/\s+/).map((type) => type.replace(/^.*[/#:]/, ''));
      if (isResourceType(types)) found.push(readItem(item, types, (name) => properties(item, syntax, name)));
      else if (types.includes('PostalAddress') && item.closest(`[${syntax.prop}]`) === null) {
        found.push(readItem(item, types, (name) => (name === 'address' ? [item] : properties(item, syntax, name))));
      }
    }
  }
  for (const card of firstOf(document, '.vcard, .h-card')) {
    const author = card.closest('.author, .byline, .post, .hentry, .comment') !== null;
    if (!author)
      found.push(readItem(card, ['hCard'], (name) => [...card.querySelectorAll(MICROFORMAT[name] ?? ':not(*)')]));
  }
  return found;
}

const MICROFORMAT: Readonly<Record<string, string>> = {
  name: '.org, .p-org, .fn, .p-name',
  telephone: '.tel, .p-tel',
  email: '.email, .u-email',
  address: '.adr, .p-adr',
  url: '.url, .u-url',
  streetAddress: '.street-address, .p-street-address',
  addressLocality: '.locality, .p-locality',
  addressRegion: '.region, .p-region',
  postalCode: '.postal-code, .p-postal-code',
};

const firstOf = (document: Document, selector: string): Element[] =>
  [...document.querySelectorAll(selector)].slice(0, MAX_ITEMS);

/** Elements that carry property `name` of `item` itself, not of an item inside it (an address inside counts). */
function properties(item: Element, syntax: Syntax, name: string): Element[] {
  const inner = syntax.prop === 'itemprop' ? '[itemscope]' : '[typeof]';
  return [...item.querySelectorAll(`[${syntax.prop}~="${name}" i], [${syntax.prop}~="schema:${name}" i]`)].filter(
    (element) => {
      const owner = element.parentElement?.closest(inner) ?? null;
      return (
        owner === item || (owner !== null && /PostalAddress|ContactPoint/.test(owner.getAttribute(syntax.type) ?? ''))
      );
    },
  );
}

function readItem(element: Element, types: string[], get: (name: string) => Element[]): Entity {
  const texts = (name: string): string[] =>
    get(name)
      .map(writtenIn)
      .filter((text) => text !== '');
  const street = texts('streetAddress').join(', ');
  const parts: EntityAddress = {
    street,
    city: texts('addressLocality')[0] ?? '',
    region: texts('addressRegion')[0] ?? '',
    postal: texts('postalCode')[0] ?? '',
    country: texts('addressCountry')[0] ?? '',
    text: '',
  };
  const written = texts('address')[0] ?? '';
  const filled = parts.street !== '' || parts.city !== '' || parts.postal !== '';
  return {
    witness: 'microdata',
    types,
    name: texts('name')[0] ?? '',
    alternateNames: texts('alternateName'),
    phones: texts('telephone'),
    faxes: texts('faxNumber'),
    emails: texts('email').map((email) => email.replace(/^mailto:/i, '')),
    addresses: filled ? [parts] : written === '' ? [] : [{ ...parts, text: written }],
    url: get('url')[0]?.getAttribute('href') ?? texts('url')[0] ?? '',
    schedule: [],
    hoursText: texts('openingHours'),
    description: texts('description')[0] ?? '',
    element,
  };
}

function writtenIn(element: Element): string {
  const raw =
    element.getAttribute('content') ??
    (element.localName === 'a' && element.textContent?.trim() === '' ? element.getAttribute('href') : null) ??
    (element.localName === 'time' ? element.getAttribute('datetime') : null) ??
    element.textContent ??
    '';
  return raw.slice(0, 4_000).replace(/\s+/g, ' ').trim();
}
