/**
 * Reads JSON-LD as pages really write it: several scripts, `@graph`, references by `@id`, http or https types, one
 * value or a list. Broken scripts are passed over. Source: JSON-LD 1.1, schema.org.
 */
import type { Entity, EntityAddress } from './entity';
import { isResourceType } from './entity';
import { asList, isObject, type Json, textOf, textsOf, typesOf } from './json-value';
import { scheduleOf } from './opening-hours';

const MAX_SCRIPT = 400_000;
const MAX_NODES = 3_000;

export interface JsonLd {
  readonly entities: readonly Entity[];
  /** `name` of a WebSite node or of an article's publisher: the site's own name. */
  readonly siteNames: readonly string[];
  /** Who is said to publish or write the page or its site: it need not be what the page is about. */
  readonly publishers: readonly string[];
  /** Address of the WebSite node, "" for none. */
  readonly siteUrl: string;
}

/** Everything that the texts of a page's JSON-LD scripts say about organizations, places and services. */
export function readJsonLd(scripts: readonly string[]): JsonLd {
  const nodes: Json[] = [];
  for (const source of scripts) if (source.length <= MAX_SCRIPT) collect(parse(source), nodes);
  const byId = new Map<string, Json>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > Object.keys(byId.get(id) ?? { id }).length)
      byId.set(id, node);
  }
  const resolve = (value: unknown): unknown => {
    if (!isObject(value) || Object.keys(value).length > 2) return value;
    return byId.get(String(value['@id'])) ?? value;
  };
  const entities: Entity[] = [];
  const siteNames: string[] = [];
  const publishers = new Set<string>();
  let siteUrl = '';
  for (const node of nodes) {
    const types = typesOf(node);
    if (types.includes('WebSite')) {
      siteNames.push(textOf(node.name));
      siteUrl ||= textOf(node.url);
    }
    if (types.some((type) => PUBLISHED.test(type)))
      for (const by of [node.publisher, node.author, node.sourceOrganization].flatMap(asList).map(resolve))
        if (isObject(by) && isResourceType(typesOf(by))) publishers.add(textOf(by.name));
    if (isResourceType(types)) entities.push(entityOf(node, types, resolve));
  }
  publishers.delete('');
  return { entities, siteNames: siteNames.filter((name) => name !== ''), publishers: [...publishers], siteUrl };
}

/** What is published, and by somebody. */
const PUBLISHED = /^(?:Web(?:Site|Page)|\w*Page|\w*Article|BlogPosting|Report|Guide|HowTo)$/;

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return undefined; // written by hand and broken: no witness
  }
}

/** Every object in the tree, outermost first; iterative, because depth is the page's choice. */
function collect(root: unknown, into: Json[]): void {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && into.length < MAX_NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    else if (isObject(value)) {
      if (value['@type'] !== undefined) into.push(value);
      queue.push(...Object.values(value).filter((inner) => typeof inner === 'object' && inner !== null));
    }
  }
}

function entityOf(node: Json, types: string[], resolve: (value: unknown) => unknown): Entity {
  const points = asList(node.contactPoint).map(resolve).filter(isObject);
  const places = asList(node.location).map(resolve).filter(isObject);
  const all = (key: string): string[] => [node, ...points, ...places].flatMap((from) => textsOf(from[key]));
  const hours = [node, ...places]
    .flatMap((from) => asList(from.openingHoursSpecification).map(resolve))
    .filter(isObject);
  return {
    witness: 'json-ld',
    types,
    name: textOf(node.name) || textOf(node.legalName),
    alternateNames: textsOf(node.alternateName),
    phones: all('telephone'),
    faxes: all('faxNumber'),
    emails: all('email').map((email) => email.replace(/^mailto:/i, '')),
    addresses: [node, ...places].flatMap((from) => asList(from.address).map(resolve)).map(addressOf),
    url: textOf(node.url),
    schedule: hours.flatMap(scheduleOf),
    hoursText: [node, ...places].flatMap((from) => textsOf(from.openingHours)),
    description: textOf(node.description),
  };
}

function addressOf(value: unknown): EntityAddress {
  const node = isObject(value) ? value : {};
  return {
    street: textOf(node.streetAddress),
    city: textOf(node.addressLocality),
    region: textOf(node.addressRegion),
    postal: textOf(node.postalCode),
    country: textOf(node.addressCountry),
    text: typeof value === 'string' ? textOf(value) : '',
  };
}
