/**
 * Reads structured data written into the visible elements: microdata, RDFa with the schema.org vocabulary, hCard and
 * h-card. Source: HTML Standard ch. 5 "Microdata", RDFa Lite 1.1, microformats.org/wiki/h-card.
 */
import { type Entity, type EntityAddress, isResourceType } from '../structured/entity';
import { boundedText } from './bounded-text';
import { real } from './real';

const MAX_ITEMS = 400;
/** Most values of one property. */
const MAX_VALUES = 50;
const MAX_TEXT = 4_000;

interface Syntax {
  readonly item: string;
  readonly type: string;
  readonly prop: string;
}

const SYNTAXES: readonly Syntax[] = [
  { item: '[itemscope][itemtype]', type: 'itemtype', prop: 'itemprop' },
  { item: '[typeof]', type: 'typeof', prop: 'property' },
];

type Find = (name: string) => Element[];

/** Organizations, places and services that the page's own elements mark up; a step for each search. */
export function* readMarkedUp(document: Document): Generator<void, Entity[]> {
  const found: Entity[] = [];
  for (const syntax of SYNTAXES) {
    for (const element of firstOf(document, syntax.item)) {
      const item = real(element);
      const types = (item.getAttribute(syntax.type) ?? '').split(/\s+/).map((type) => type.replace(/^.*[/#:]/, ''));
      const find: Find = (name) => properties(element, syntax, name);
      if (isResourceType(types)) found.push(yield* readItem(types, find));
      else if (types.includes('PostalAddress') && item.closest(`[${syntax.prop}]`) === null) {
        found.push(yield* readItem(types, (name) => (name === 'address' ? [element] : find(name))));
      }
    }
    yield;
  }
  for (const element of firstOf(document, '.vcard, .h-card')) {
    const card = real(element);
    if (card.closest('.author, .byline, .post, .hentry, .comment') !== null) continue;
    found.push(yield* readItem(['hCard'], (name) => [...card.querySelectorAll(MICROFORMAT[name] ?? ':not(*)')]));
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
  const marked = real(item).querySelectorAll(`[${syntax.prop}~="${name}" i], [${syntax.prop}~="schema:${name}" i]`);
  return [...marked].filter((element) => {
    const owner = real(element).parentElement?.closest(inner) ?? null;
    if (owner === null || owner === item) return owner === item;
    return /PostalAddress|ContactPoint/.test(real(owner).getAttribute(syntax.type) ?? '');
  });
}

function* readItem(types: string[], find: Find): Generator<void, Entity> {
  const values: Record<string, string[]> = {};
  for (const name of PROPERTIES) {
    const written = find(name)
      .slice(0, MAX_VALUES)
      .map(name === 'url' ? addressIn : writtenIn);
    values[name] = written.filter((text) => text !== '');
    yield;
  }
  const all = (name: (typeof PROPERTIES)[number]): string[] => values[name] ?? [];
  const one = (name: (typeof PROPERTIES)[number]): string => all(name)[0] ?? '';
  const parts: EntityAddress = {
    street: all('streetAddress').join(', '),
    city: one('addressLocality'),
    region: one('addressRegion'),
    postal: one('postalCode'),
    country: one('addressCountry'),
    text: '',
  };
  const filled = parts.street !== '' || parts.city !== '' || parts.postal !== '';
  return {
    witness: 'microdata',
    types,
    name: one('name'),
    alternateNames: all('alternateName'),
    phones: all('telephone'),
    faxes: all('faxNumber'),
    emails: all('email').map((email) => email.replace(/^mailto:/i, '')),
    addresses: filled ? [parts] : one('address') === '' ? [] : [{ ...parts, text: one('address') }],
    url: one('url'),
    schedule: [],
    hoursText: [...all('openingHours'), ...find('openingHoursSpecification').slice(0, MAX_VALUES).map(specified)],
    description: one('description'),
  };
}

const PROPERTIES = [
  'streetAddress',
  'addressLocality',
  'addressRegion',
  'postalCode',
  'addressCountry',
  'address',
  'name',
  'alternateName',
  'telephone',
  'faxNumber',
  'email',
  'url',
  'openingHours',
  'description',
] as const;

/** "Monday,Tuesday 08:00-16:00" of an `OpeningHoursSpecification`. */
function specified(element: Element): string {
  const values = (name: string): string[] =>
    [...real(element).querySelectorAll(`[itemprop="${name}"], [property="${name}"]`)]
      .slice(0, 7)
      .map((one) => (real(one).getAttribute('href') ?? writtenIn(one)).replace(/^.*[/#]/, ''));
  return `${values('dayOfWeek').join(',')} ${values('opens')[0] ?? ''}-${values('closes')[0] ?? ''}`;
}

const addressIn = (element: Element): string =>
  (real(element).getAttribute('href') ?? writtenIn(element)).slice(0, MAX_TEXT);

function writtenIn(element: Element): string {
  const own = real(element);
  const stated =
    own.getAttribute('content') ??
    (own.localName === 'a' && boundedText(element, 1) === '' ? own.getAttribute('href') : null) ??
    (own.localName === 'time' ? own.getAttribute('datetime') : null);
  return stated === null ? boundedText(element, MAX_TEXT) : stated.slice(0, MAX_TEXT).replace(/\s+/g, ' ').trim();
}
