/**
 * Is the page an event or a news post? Then its heading names neither: the resource is whoever stands behind the site.
 * Told by what calendars and blogs put around a text. English and Spanish. Pure.
 */
import type { Block } from '../capture/block';
import { metaOf } from '../model/meta';
import type { PageModel } from '../model/page-model';
import { cleanName } from '../name/clean-name';
import { feedSource } from '../name/feed-source';
import { titleParts } from '../name/name-candidates';
import { isHeadline } from '../name/plausible';
import { fold, tidy } from '../words/fold';

const EVENT =
  /^(?:[«←<‹]\s*)?(?:all|view all|back to|more|upcoming|todos los) (?:the )?(?:events?|calendar|eventos)\s*[»→>]?$|^\W*(?:add (?:(?:this )?event )?to (?:my |your )?(?:google |i?)?cal(?:endar)?|google calendar|ical(?:endar)?(?: export)?|outlook (?:365|live)|export \.?ics|a[ñn]adir al calendario)\b|^event (?:details|navigation|series|category|tags)\b|^this event has passed/i;
const POST =
  /^(?:posted|published|submitted by|publicado|escrito por|gepubliceerd)(?: on| by| el| por| op|:)?\s.{3,60}$|^(?:by|por) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}\s*[|•·,–-]?\s*(?:on )?(?:\p{L}+ \d{1,2}, \d{4})?$|^(?:categor(?:y|ies)|filed under|tags?|tagged)\s?:\s|^(?:leave a (?:reply|comment)|previous post|next post|share this(?: post| article)?|no comments|media contact|for immediate release)\b/iu;
const DATE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,2}(?:st|nd|rd|th)?(?:, \d{4})?(?: @ .{3,40})?$|^(?:\p{L}+, )?\d{1,2} (?:de )?(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)\p{L}*,? (?:del? )?\d{4}$/iu;
/** How far from the headline its date stands, in blocks. */
const NEAR = 3;

export type Story = 'event' | 'post' | null;

/** What the page is called in its head, first as it is passed on to others. */
const titlesOf = (model: PageModel): readonly string[] =>
  [metaOf(model, 'og:title'), ...titleParts(model.title)].map((text) => tidy(text)).filter((text) => text !== '');

/** The words over a page's own part: its headline, or what its title tells where no heading of the first rank does. */
export function headlineOf(model: PageModel, blocks: readonly Block[]): string {
  const heading = cleanName(tidy(headingOf(model, blocks)?.text ?? ''));
  const titles = titlesOf(model);
  const news = isHeadline(heading) ? undefined : titles.find((text) => isHeadline(text));
  return cleanName(news ?? (heading || tidy(model.headlines[0] ?? titles[0] ?? '')));
}

/** The first of the first rank below the banner, else the one that the page is called after. */
function headingOf(model: PageModel, blocks: readonly Block[]): Block | undefined {
  const first = blocks.find((block) => block.level === 1 && block.region !== 'header');
  if (first) return first;
  const called = titlesOf(model).map(fold);
  return blocks.find((one) => one.level > 0 && one.region === 'main' && called.includes(fold(tidy(one.text))));
}

/** What kind of story the page tells, null when it is none. */
export function storyOf(model: PageModel, blocks: readonly Block[]): Story {
  const short = blocks.filter((block) => block.text.length < 90);
  const headline = headingOf(model, blocks)?.index ?? -1;
  const dated =
    headline >= 0 &&
    blocks
      .slice(Math.max(0, headline - NEAR), headline + NEAR + 1)
      .some((block) => DATE.test(block.text.split('\n')[0] ?? ''));
  const events = short.filter((block) => EVENT.test(block.text.trim())).length;
  if (events > 1 || (events > 0 && dated) || model.jsonLd.some((text) => /"@type"\s*:\s*"\w*Event"/.test(text)))
    return 'event';
  if (metaOf(model, 'article:published_time') !== '' || feedSource(blocks) !== null) return 'post';
  const posts = short.filter((block) => block.region === 'main' && POST.test(block.text.trim())).length;
  return posts > 1 || (posts > 0 && (dated || metaOf(model, 'og:type') === 'article')) ? 'post' : null;
}
