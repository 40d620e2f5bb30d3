/** A page whose point is whose page it is. */
import { type Pattern, page } from './pattern';

export const HARBOR = 'Harbor Light Mission';
export const ADDRESS = '<p>88 Harbor Road, Newport, OR 97365</p><p>Phone: 541-555-0123</p>';

/** @param what the pattern in words; `name` is what a person would call the resource */
export const one = (
  what: string,
  name: string,
  head: string,
  body: string,
  more: { at?: string; lang?: string; alternates?: readonly string[] } = {},
): Pattern => ({
  what,
  html: page(head, body, more.lang),
  ...(more.at === undefined ? {} : { at: more.at }),
  want: { name, ...(more.alternates === undefined ? {} : { alternates: more.alternates }) },
});
