/** Reading untrusted JSON-LD values: anything may be a string, an array, an object or missing. Never throws. */

export type Json = Readonly<Record<string, unknown>>;

/** True for a JSON object. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One value or many, as many; nothing is an empty list. Long lists are cut at 100. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value) ? value.slice(0, 100) : [value];
}

/** The first text in a value: a string, a number, `{"@value": …}` or the first of a list. */
export function textOf(value: unknown): string {
  for (const item of asList(value)) {
    if (typeof item === 'string') return plain(item);
    if (typeof item === 'number') return String(item);
    if (isObject(item)) {
      const inner = item['@value'] ?? item.name;
      if (typeof inner === 'string') return plain(inner);
    }
  }
  return '';
}

/** Every text in a value. */
export const textsOf = (value: unknown): string[] =>
  asList(value)
    .map((item) => textOf(item))
    .filter((text) => text !== '');

/** The type names of a node without the vocabulary's prefix. */
export const typesOf = (node: Json): string[] =>
  textsOf(node['@type']).map((type) => type.replace(/^https?:\/\/schema\.org\//i, '').replace(/^schema:/i, ''));

const ENTITY: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** JSON-LD is often filled from HTML: character references and tags are taken out as text. */
function plain(raw: string): string {
  return raw
    .slice(0, 8_000)
    .replace(/<[^<>]{0,300}>/g, ' ')
    .replace(/&(#\d{1,6}|#x[\da-f]{1,6}|\w{2,8});/gi, (whole, name: string) => decode(name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

function decode(name: string): string | undefined {
  const number = /^#x/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : name.startsWith('#')
      ? Number(name.slice(1))
      : 0;
  if (number > 0 && number <= 0x10ffff) return String.fromCodePoint(number);
  return ENTITY[name.toLowerCase()];
}
