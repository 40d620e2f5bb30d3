/**
 * Reads a captured page: find contact values, cut into resources, build a draft of each. Pure: no document, no clock
 * but the one given, so it runs in a worker, on the command line and in tests alike. Never throws on any page, and stops
 * at its bounds with what it has (`truncated`).
 */
import type { PageKind, PageReading, ResourceDraft } from '../../domain/resource/resource-draft';
import { PageText } from '../capture/page-text';
import type { PageContext } from '../draft/context';
import { metaOf } from '../model/meta';
import { outlineOf } from '../model/outline-of';
import type { PageModel } from '../model/page-model';
import { feedSource } from '../name/feed-source';
import { MAX_RECORDS } from '../segment/choose';
import { withoutEdges, withoutPublisher, withoutTail } from '../segment/edges';
import { hostOf } from '../segment/evidence';
import { indexCut } from '../segment/index-cut';
import { withOthersWithin } from '../segment/others-within';
import { ownFacts } from '../segment/own-facts';
import { refine } from '../segment/refine';
import { withoutStaff } from '../segment/staff';
import { withoutStrangers } from '../segment/strangers';
import { readJsonLd } from '../structured/json-ld';
import { fold, tidy } from '../words/fold';
import { forgetAnswers } from '../words/remembered';
import { cutPage } from './cut-page';
import { digest } from './digest';
import { isArticle, isForm } from './kind-of';
import { asBranches } from './organizations';
import { readList } from './read-list';
import { readSelection } from './read-selection';
import { readSingle } from './read-single';
import { regionOfPage, siteOf } from './site-of';
import { withNearbyTowns } from './town-nearby';
import { withTown } from './town-of-page';

/** Raised whenever a change can alter what is read from an unchanged page. */
export const EXTRACTOR_VERSION = '1';

const DEFAULT_BUDGET_MS = 3_000;
const MAX_SELECTION = 100_000;

export interface ReadOptions {
  /** The page's real address, if it is another than where it was captured; "" for a saved page without one. */
  readonly url?: string;
  /** Words to read instead of what was selected at capture; blank for the page itself. */
  readonly selection?: string;
  /** Milliseconds on a clock that only moves forward. */
  readonly now?: () => number;
  /** Time after which reading stops with what it has. */
  readonly budgetMs?: number;
}

/** Reads a captured page into drafts. */
export function readModel(model: PageModel, options: ReadOptions = {}): PageReading {
  const now = options.now ?? (() => performance.now());
  const started = now();
  forgetAnswers();
  const deadline = started + (options.budgetMs ?? DEFAULT_BUDGET_MS);
  const expired = (): boolean => now() > deadline;
  const selection = (options.selection ?? model.selection).slice(0, MAX_SELECTION).trim();
  const url = options.url ?? model.url;
  const { lang } = model;
  const structured = readJsonLd(model.jsonLd);
  const site = siteOf(model, url, structured.siteUrl);
  const outline = outlineOf(model);
  const page = new PageText(outline.blocks, model.elements);
  const region = regionOfPage(site.home, lang, page.text);
  const base = { url: site.canonical, title: tidy(model.title, 500), lang, page_hash: digest(page.text) };
  const finish = (kind: PageKind, resources: readonly ResourceDraft[]): PageReading => ({
    ...base,
    kind,
    ms: Math.round((model.ms + now() - started) * 10) / 10,
    extractor_version: EXTRACTOR_VERSION,
    selection,
    resources,
    // A longer list was cut there.
    truncated: model.truncated || expired() || resources.length >= MAX_RECORDS,
  });

  const entities = [...structured.entities, ...model.entities];
  const brands = model.brands.flatMap(({ text, alt }) => [text, alt]);
  const siteName = metaOf(model, 'og:site_name') || (structured.siteNames[0] ?? '');
  const called = fold([model.title, siteName, ...structured.siteNames, ...brands].join(' | '));
  const about = [model.title, ...model.headlines].join(' ');
  const parts = cutPage(outline, page, { region, url, home: site.home, called, about, expired });
  const cut = { ...parts, facts: { ...parts.facts, addresses: withNearbyTowns(parts.facts.addresses, parts.page) } };
  const context: PageContext = {
    model,
    page: cut.page,
    blocks: cut.outline.blocks,
    facts: cut.facts,
    entities,
    url,
    canonical: site.canonical,
    home: site.home,
    root: site.root,
    region,
    classLabels: cut.adapted.labels,
  };
  const located = (drafts: readonly ResourceDraft[]): readonly ResourceDraft[] =>
    withTown(
      drafts,
      cut.facts.addresses.map(({ value }) => value),
      cut.page.text,
      about,
    );
  if (selection !== '') return finish('single', readSelection(selection, context, structured.siteNames));
  const chosen = cut.chosen ?? indexCut(outline, cut.facts, cut.adapted.groups, site.home, about);
  if (chosen) {
    const { blocks } = cut.outline;
    const edged = withoutEdges(refine(chosen, cut.page, cut.facts), cut.outline, cut.facts);
    const rest = (chosen.rest ?? []).flatMap((group) => refine(group, cut.page, cut.facts));
    const found = [...edged, ...rest].sort((a, b) => a.first - b.first);
    const whole = chosen.how === 'adapter' ? found : withOthersWithin(found, cut.outline, cut.facts);
    const listed = whole.slice(0, MAX_RECORDS);
    const sites = [...structured.siteNames, ...structured.publishers, siteName];
    const records = withoutTail(
      withoutPublisher(listed, cut.outline, cut.facts, sites, called),
      cut.outline,
      cut.facts,
    );
    const own = { ...context, facts: ownFacts(cut.facts, records, blocks) };
    const drafts = asBranches(readList(own, { ...chosen, records }, called, expired), about, tidy(siteName, 120));
    if (drafts.length > 0) return finish('list', located(drafts));
  }
  const article = isArticle(model, outline);
  const own = {
    ...context,
    ...withoutStrangers(
      withoutStaff(cut.facts, page),
      page,
      model.elements,
      [about, ...structured.siteNames, ...brands].join(' '),
    ),
  };
  const single = readSingle(own, structured.siteNames, article, structured.publishers);
  // A post that was taken out of its site names whose it is.
  const taken = url === '' && (feedSource(model.blocks)?.href ?? '') !== '';
  if (!single || !says(single, taken ? '' : site.home)) return finish('none', []);
  return finish(article ? 'article' : isForm(outline) ? 'form' : 'single', located([single]));
}

/**
 * A name alone is no resource, and every page has an address and some words about itself: something to reach it by must
 * be there, or a condition, price, document or way to apply, or the website of somebody else.
 */
const says = (draft: ResourceDraft, home: string): boolean => {
  const { phones, emails, addresses, schedule, hours_text, url } = draft;
  if (phones.length + emails.length + addresses.length + schedule.length > 0 || hours_text) return true;
  if (!draft.name) return false;
  if (draft.eligibility || draft.fees || draft.documents || draft.application) return true;
  return url !== null && hostOf(url.value) !== home;
};
