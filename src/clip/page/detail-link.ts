/**
 * Rows that only name a resource and lead to a page of the same site about it: such a draft is partial, and says where
 * the rest stands. The page is offered to the user; nothing is fetched.
 */
import type { ResourceDraft } from '../../domain/resource/resource-draft';
import type { PageContext, Run } from '../draft/context';
import { within } from '../draft/context';
import { hostOf } from '../segment/evidence';
import { fold } from '../words/fold';

const DETAILS =
  /\b(details?|more( info(rmation)?)?|read more|learn more|view|see|full listing|profile|listing|info(rmation)?|detalles|mas( informacion)?|ver|leer)\b/;
const FILE = /\.(pdf|docx?|xlsx?|jpe?g|png|gif|zip|ics|vcf)([?#]|$)/i;

/** The address of the page with the rest, "" for a draft that can stand by itself. `name` stands in the draft's run. */
export function detailLink(context: PageContext, run: Run, draft: ResourceDraft): string {
  const { name, phones, emails, schedule, hours_text } = draft;
  if (!name || phones.length + emails.length + schedule.length > 0 || hours_text) return '';
  const here = withoutHash(context.url);
  const inner = within(context.facts.sites, run).filter(
    ({ value }) => hostOf(value) === context.home && withoutHash(value) !== here && !FILE.test(value),
  );
  const words = (hit: { readonly at: number; readonly length: number }): string =>
    fold(context.page.text.slice(hit.at, hit.at + hit.length)).trim();
  const title = fold(name.value);
  const named = inner.find((hit) => words(hit).includes(title));
  return (named ?? inner.find((hit) => words(hit).length < 40 && DETAILS.test(words(hit))))?.value ?? '';
}

const withoutHash = (url: string): string => url.replace(/#.*$/, '').replace(/\/$/, '');
