/** When two values of a field say the same thing, and when a value says nothing. */
import { sameJson } from '../record/edit';
import type { Json } from '../record/json';
import { phoneIdentity } from './phone-number';
import type { ScheduleValue } from './resource-draft';
import type { FormPhone, ResourceField, ResourceValues } from './resource-form';
import { canonicalUrl } from './source-url';

/** Fields that hold several things, each of which is judged on its own. */
export const LISTS = ['phones', 'emails', 'languages', 'categories'] as const satisfies readonly ResourceField[];
export type ListField = (typeof LISTS)[number];

/** An item of a list: what makes it that item and no other, and the value of it alone. */
export interface ListItem {
  readonly id: string;
  readonly value: string | FormPhone;
}

/** Each item once; blanks are none. */
export function itemsOf(field: ListField, values: Pick<ResourceValues, ListField>): readonly ListItem[] {
  const items: readonly ListItem[] =
    field === 'phones'
      ? values.phones
          .filter(({ number }) => number.trim() !== '')
          .map((value) => ({ id: phoneIdentity(value.number, value.extension), value }))
      : values[field].map((value) => ({ id: field === 'emails' ? value.trim().toLowerCase() : value, value }));
  return [...new Map(items.filter(({ id }) => id !== '').map((item) => [item.id, item])).values()];
}

/** The value without what does not count: spaces in a text, the order of opening hours, the form of a web address. */
function plainValue(field: ResourceField, value: Json): Json {
  if (value === null || value === false) return '';
  if (typeof value === 'string') {
    const text = value.replace(/\s+/g, ' ').trim();
    return field === 'url' ? canonicalUrl(text) || text : text;
  }
  if (field === 'schedule' && Array.isArray(value)) return hourKeys(value as unknown as readonly ScheduleValue[]);
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, typeof part === 'string' ? part.trim() : part]);
  return Object.fromEntries(parts.filter(([, part]) => part !== ''));
}

/** Blank lines and doubles are not kept, so they do not count. */
const hourKeys = (hours: readonly ScheduleValue[]): readonly string[] => [
  ...new Set(
    hours
      .filter(({ byday, opens_at }) => byday !== '' || opens_at !== '')
      .map(({ freq, interval, byday, opens_at, closes_at, notes }) =>
        JSON.stringify([freq, interval, byday, opens_at, closes_at, notes.trim()]),
      )
      .sort(),
  ),
];

/** Two that say nothing are the same, however they say it. */
export const sameValue = (field: ResourceField, a: Json, b: Json): boolean =>
  (saysNothing(field, a) && saysNothing(field, b)) || sameJson(plainValue(field, a), plainValue(field, b));

export function saysNothing(field: ResourceField, value: Json): boolean {
  const plain = plainValue(field, value);
  if (plain === '') return true;
  return typeof plain === 'object' && plain !== null && Object.keys(plain).length === 0;
}
