/**
 * Reads a page: capture, find contact values, cut into resources, build a draft of each. Reads only, never throws on
 * any markup, and stops at its bounds with what it has (`truncated`).
 */

import type { PageKind, PageReading, ResourceDraft } from '../../domain/resource/resource-draft';
import type { Bounds } from '../capture/block';
import { captureBlocks } from '../capture/capture-page';
import { PageText } from '../capture/page-text';
import { real } from '../capture/real';
import type { PageContext } from '../draft/context';
import { findFacts } from '../fields/facts';
import { chooseCut, MAX_RECORDS } from '../segment/choose';
import { Evidence, hostOf } from '../segment/evidence';
import { ownFacts } from '../segment/own-facts';
import { refine } from '../segment/refine';
import { readJsonLd } from '../structured/json-ld';
import { readMarkedUp } from '../structured/marked-up';
import { tidy } from '../words/fold';
import { digest } from './digest';
import { readList } from './read-list';
import { readSelection } from './read-selection';
import { readSingle } from './read-single';
import { regionOfPage, siteOf } from './site-of';

/** Raised whenever a change can alter what is read from an unchanged page. */
export const EXTRACTOR_VERSION = '1';

const MAX_NODES = 120_000;
const MAX_CHARS = 2_000_000;
const DEFAULT_BUDGET_MS = 900;
const MAX_SELECTION = 100_000;

export interface ReadOptions {
  /** The page's real address; a saved page may have none. */
  readonly url?: string;
  /** What the user has selected; if not blank it is read instead of the page. */
  readonly selection?: string;
  /** Milliseconds on a clock that only moves forward. */
  readonly now?: () => number;
  /** Time after which reading stops with what it has. */
  readonly budgetMs?: number;
}

/** Reads `document` into drafts. */
export function readPage(live: Document, options: ReadOptions = {}): PageReading {
  const document = real(live);
  const now = options.now ?? (() => performance.now());
  const started = now();
  const deadline = started + (options.budgetMs ?? DEFAULT_BUDGET_MS);
  const expired = (): boolean => now() > deadline;
  const selection = (options.selection ?? '').slice(0, MAX_SELECTION).trim();
  const url = options.url ?? '';
  const lang = document.documentElement?.getAttribute('lang') ?? '';
  const site = siteOf(document, url);
  const bounds: Bounds = { maxNodes: MAX_NODES, maxChars: MAX_CHARS, deadline, now };
  const root = document.body ?? document.documentElement;
  const capture = root ? captureBlocks(root, bounds) : { blocks: [], ranges: new Map(), truncated: false };
  const page = new PageText(capture.blocks);
  const region = regionOfPage(site.home, lang, page.text);
  const base = { url: site.canonical, title: tidy(document.title, 500), lang, page_hash: digest(page.text) };
  const finish = (kind: PageKind, resources: readonly ResourceDraft[]): PageReading => ({
    ...base,
    kind,
    ms: Math.round((now() - started) * 10) / 10,
    extractor_version: EXTRACTOR_VERSION,
    selection,
    resources,
    // A longer list was cut there.
    truncated: capture.truncated || expired() || resources.length >= MAX_RECORDS,
  });

  const structured = readJsonLd(document);
  const entities = [...structured.entities, ...readMarkedUp(document)];
  const facts = findFacts(page, region, url, expired);
  const context: PageContext = {
    document,
    page,
    blocks: capture.blocks,
    facts,
    entities,
    url,
    canonical: site.canonical,
    home: site.home,
    region,
  };
  if (selection !== '') return finish('single', readSelection(selection, context, structured.siteNames));
  const chosen = chooseCut(capture, facts, new Evidence(capture.blocks, facts, site.home));
  if (chosen) {
    const cut = { ...chosen, records: refine(chosen, capture.blocks, facts) };
    const own = { ...context, facts: ownFacts(facts, cut.records, capture.blocks) };
    const drafts = readList(own, cut, expired);
    if (drafts.length > 0) return finish('list', drafts);
  }
  const single = readSingle(context, structured.siteNames);
  return single && says(single, site.home) ? finish('single', [single]) : finish('none', []);
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
