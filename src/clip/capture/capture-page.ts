/**
 * One look at a live document: everything that clipping reads, as plain JSON. Runs inside the page, so it judges
 * nothing, changes nothing and stops at its bounds.
 */
import { MODEL_VERSION, type PageModel } from '../model/page-model';
import { readHead } from './head';
import { readMarkedUp } from './marked-up';
import { real } from './real';
import { meantSelection } from './selection';
import { walk } from './walk';

const BOUNDS = { maxNodes: 120_000, maxChars: 2_000_000 };
/** Milliseconds of own work after which the walk ends with what it has: it holds nobody up, but somebody waits. */
const BUDGET_MS = 5_000;

/** The work as steps of a few milliseconds at most; `worked` tells how long it took so far. */
export function* capturePage(live: Document, worked: () => number): Generator<void, PageModel> {
  const document = real(live);
  const selection = meantSelection(document);
  const head = yield* readHead(document);
  const entities = yield* readMarkedUp(document);
  const root = document.body ?? document.documentElement;
  const walked = root ? yield* walk(root, BOUNDS, () => worked() > BUDGET_MS) : NOTHING;
  const address = document.URL;
  return {
    version: MODEL_VERSION,
    url: /^(https?|file):/i.test(address) ? address : '',
    ...head,
    entities,
    selection,
    ...walked,
    ms: worked(),
  };
}

const NOTHING = { blocks: [], elements: [], images: [], frames: [], embeds: [], nodes: 0, truncated: false };

/** The whole look at once, for callers that own the document (the command line, tests). */
export function captureNow(document: Document): PageModel {
  const started = performance.now();
  const steps = capturePage(document, () => performance.now() - started);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
