/** Whatever was captured is read: in time, within bounds, into plain text of the agreed form. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../src/clip/model/pack';
import type { PageModel } from '../../src/clip/model/page-model';
import { readModel } from '../../src/clip/page/read-model';
import { asPageReading } from '../../src/platform/extension/page-reading-check';
import { pageModels } from './page-models';

const rounds = Number(process.env.CASECLIP_ROUNDS ?? 1);
/** Runs of the one property; the rest of the ten thousand are in `tests/browser/clip/any-document.test.ts`. */
const RUNS = 8_000;
/** Milliseconds; far above what any of these needs, so that only a pattern that runs away is late. */
const TOO_LATE = 20_000;
const MOST_JSON = 2_000_000;

test('eight thousand pages that nobody would write are read in time and in bounds', () => {
  fc.assert(
    fc.property(pageModels(), (model) => {
      const started = performance.now();
      const reading = readModel(model);
      expect(performance.now() - started).toBeLessThan(TOO_LATE);
      expect(asPageReading(reading)).not.toBeNull();
      expect(JSON.stringify(reading).length).toBeLessThan(MOST_JSON);
    }),
    { numRuns: Math.ceil(RUNS * rounds) },
  );
});

test('what leaves the page in pieces arrives as it was', () => {
  const piecesOf = (model: PageModel): string[] => {
    const steps = pack(model);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };
  fc.assert(
    fc.property(pageModels(), (model) => {
      expect(unpack(piecesOf(model))).toEqual(JSON.parse(JSON.stringify(model)));
    }),
    { numRuns: Math.ceil(200 * rounds) },
  );
});
