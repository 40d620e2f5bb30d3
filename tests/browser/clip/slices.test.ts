/** No slice of our work may hold up somebody's page, however large the page is. */
import { expect, test } from 'vitest';
import { clipper, startReader } from '../../../src/clip';
import { inSlices } from '../../../src/clip/capture/slices';
import type { PageReading } from '../../../src/domain/resource/resource-draft';
import { DEEP, FIFTY_THOUSAND, FIVE_MEGABYTES, MARKED_UP } from './large-pages';
import { withPage } from './with-page';

/** Milliseconds: what one slice may last, and where a reading ends that would hang. The aim for all of it is 1,500. */
const LONGEST = 50;
const IN_ALL = 60_000;
/** Other work of the machine falls into any slice: a few runs are tried until one shows what the code itself needs. */
const TRIES = 20;

interface Captured {
  readonly pieces: readonly string[];
  readonly slices: number;
  readonly longest: number;
  /** How much longer than meant a slice was in which nothing but time was spent, right after: the machine's own doing. */
  readonly lateness: number;
  readonly ms: number;
}

/** Durations of the slices that `work` was done in. */
async function slicesOf(work: () => Promise<unknown>): Promise<number[]> {
  performance.clearMeasures();
  await work();
  return performance.getEntriesByName('slice').map(({ duration }) => duration);
}

/** As much time as `ms` in steps of a tenth of a millisecond. */
const idle = (ms: number): Promise<unknown> =>
  inSlices(
    function* (worked) {
      while (worked() < ms) {
        const until = performance.now() + 0.1;
        while (performance.now() < until);
        yield;
      }
    },
    () => false,
  );

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

async function captured(document: Document): Promise<Captured> {
  let pieces: readonly string[] | null = null;
  const started = performance.now();
  const slices = await slicesOf(async () => {
    pieces = await clipper(document).capture(() => false);
  });
  const ms = performance.now() - started;
  const idling = await slicesOf(() => idle(sum(slices)));
  const lateness = Math.max(...idling) - Math.min(...idling.slice(0, -1));
  return { pieces: pieces ?? [], slices: slices.length, longest: Math.max(...slices), lateness, ms };
}

const own = ({ longest, lateness }: Captured): number => longest - lateness;

async function bestCapture(document: Document): Promise<Captured> {
  // Laid out before, as a page is that somebody looks at.
  expect(document.body.getBoundingClientRect().height).toBeGreaterThan(0);
  let best = await captured(document);
  for (let again = 1; again < TRIES && own(best) >= LONGEST; again++) {
    const run = await captured(document);
    if (own(run) < own(best)) best = run;
  }
  return best;
}

test.each([
  ['five megabytes of listings', FIVE_MEGABYTES],
  ['fifty thousand elements', FIFTY_THOUSAND],
  ['twenty thousand elements, each in the one before', DEEP],
  ['an organization marked up around forty thousand elements', MARKED_UP],
])(
  'a page of %s goes on working while it is clipped',
  async (name, html) => {
    const best = await withPage(html, bestCapture);
    const { pieces, longest, lateness, slices, ms } = best;
    const started = performance.now();
    const reading = (await startReader().page(pieces, null, new AbortController().signal)) as PageReading;
    const total = ms + performance.now() - started;
    console.log(
      `${name} (${(html.length / 1e6).toFixed(1)} MB): longest slice ${longest.toFixed(1)} ms of ${slices} ` +
        `(${lateness.toFixed(1)} ms late in an idle loop), ` +
        `${total.toFixed(0)} ms in all, ${(pieces.join('').length / 1e6).toFixed(1)} MB handed over`,
    );
    expect(slices).toBeGreaterThan(1);
    expect(own(best)).toBeLessThan(LONGEST);
    expect(total).toBeLessThan(IN_ALL);
    expect(reading.resources.length).toBeGreaterThan(0);
  },
  300_000,
);
