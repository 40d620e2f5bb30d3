/** What the class or id of an element says of it: comments, advertisements, related posts; and the card of a heading. */
import type { Block } from '../capture/block';
import type { PageElement } from '../model/page-model';
import type { Whose } from './whose';

const STRANGERS =
  /^((post-?|entry-?|user-?)?comments?(-?(list|area|section|wrapper|body|form|content|thread))?|comentarios|reacties|commentlist|disqus_thread|respond|(customer-?|user-?)?reviews?(-?(list|section|area|body|content))?|opiniones|(jp-|yarpp-)?relat(ed|edposts)(-?(posts?|articles?|content|stories|items))?|yarpp|recirc|most-read|more-stories|recent-?posts|widget_recent_(entries|comments)|(inline-?|banner-?|sidebar-?|google-?|text-?)?(ad|ads|advert|adverts|advertisement|adsbygoogle|publicidad)(-?(slot|box|unit|container|wrapper|banner|block|widget|sidebar|inline))?|sponsored(-?content)?)$/;
const OTHERS = /^(nearby|similar)(-?(listings?|places|services|locations|results|items|programs))?$/;
/** Items and calendars of the usual plugins and of hand-made lists; the page of a single event is none of them. */
const EVENTS =
  /^(?:tribe-(?:events-(?:calendar|list|widget|loop|month)|mini-calendar)|simcal-|ai1ec-|mec-(?:event|skin|calendar)|eventon|evcal|em-calendar|eo-event|my-calendar)|^(?:upcoming-)?events?[-_]{0,2}(?:lists?|items?|rows?|cards?|calendar|grid|feed|widget|listings?|carousel|slider)$/;

/** Whose an element is, by its class or id; null when they say nothing. */
export function partOf({ tag, class: classes, id }: PageElement): Whose | null {
  if (tag === 'body' || tag === 'html' || tag === 'main' || (classes === '' && id === '')) return null;
  const words = `${classes} ${id}`.toLowerCase().split(/\s+/);
  if (words.some((word) => STRANGERS.test(word))) return 'stranger';
  if (words.some((word) => OTHERS.test(word))) return 'other';
  return words.some((word) => EVENTS.test(word)) ? 'event' : null;
}

/** The smallest element that begins with a heading and holds more than it: its card, panel or widget. */
export function nearElement(elements: readonly PageElement[], heading: Block): PageElement | null {
  let at = heading.element;
  while (at >= 0) {
    const element = elements[at];
    if (!element || (element.first >= 0 && element.first < heading.index)) return null;
    if (element.first === heading.index && element.last > heading.index) return element;
    at = element.parent;
  }
  return null;
}
