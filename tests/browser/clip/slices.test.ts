/** No slice of our work may hold up somebody's page, however large the page is. */
import { expect, test } from 'vitest';
import { clipper, startReader } from '../../../src/clip';
import type { PageReading } from '../../../src/domain/resource/resource-draft';
import { DEEP, FIFTY_THOUSAND, FIVE_MEGABYTES, MARKED_UP } from './large-pages';
import { withPage } from './with-page';

/** Milliseconds: what the design allows one slice, and what a person may wait. */
const LONGEST = 50;
const IN_ALL = 6_000;
const ROUNDS = 3;

interface Run {
  readonly longest: number;
  readonly total: number;
  readonly slices: number;
  readonly megabytes: number;
  readonly reading: PageReading;
}

async function clipped(document: Document): Promise<Run> {
  performance.clearMeasures();
  const started = performance.now();
  const pieces = (await clipper(document).capture(() => false)) ?? [];
  const slices = performance.getEntriesByName('slice').map(({ duration }) => duration);
  const reading = (await startReader().page(pieces, null, new AbortController().signal)) as PageReading;
  return {
    longest: Math.max(...slices),
    total: performance.now() - started,
    slices: slices.length,
    megabytes: pieces.reduce((sum, piece) => sum + piece.length, 0) / 1e6,
    reading,
  };
}

/** A busy machine makes any slice long: the best of a few runs tells what the code needs. */
async function bestRun(html: string): Promise<Run> {
  return withPage(html, async (document) => {
    // Laid out before, as a page is that somebody looks at.
    expect(document.body.getBoundingClientRect().height).toBeGreaterThan(0);
    let best = await clipped(document);
    for (let again = 1; again < ROUNDS; again++) {
      const run = await clipped(document);
      if (run.longest < best.longest) best = run;
    }
    return best;
  });
}

test.each([
  ['five megabytes of listings', FIVE_MEGABYTES],
  ['fifty thousand elements', FIFTY_THOUSAND],
  ['twenty thousand elements, each in the one before', DEEP],
  ['an organization marked up around forty thousand elements', MARKED_UP],
])('a page of %s goes on working while it is clipped', async (name, html) => {
  const { longest, total, slices, megabytes, reading } = await bestRun(html);
  console.log(
    `${name} (${(html.length / 1e6).toFixed(1)} MB): longest slice ${longest.toFixed(1)} ms of ${slices}, ` +
      `${total.toFixed(0)} ms in all, ${megabytes.toFixed(1)} MB handed over, ${reading.resources.length} resources`,
  );
  expect(slices).toBeGreaterThan(1);
  expect(longest).toBeLessThan(LONGEST);
  expect(total).toBeLessThan(IN_ALL);
  expect(reading.resources.length).toBeGreaterThan(0);
});
