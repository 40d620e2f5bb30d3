/**
 * The test projects, from logic alone to the built product.
 *
 *   unit, property  Node; a file that needs a document says `// @vitest-environment happy-dom` in its first line
 *   browser         the code itself in real Chromium (IndexedDB, crypto, DOM)
 *   e2e, a11y       Node, driving the built extension and web app through tests/support
 *   start           `npm start -- --once`, alone
 *   repo            the promises this repository makes about itself
 */
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { buildConstants } from './src/cli/build-constants.mjs';
import { findBrowser } from './src/cli/find-browser.mjs';

const shared = { plugins: [preact()], define: buildConstants() };

/**
 * Random cases are the same ones each time, so that a failure speaks of what was changed and can be played again.
 * CASECLIP_SEED=random draws new ones, to hunt for what nobody has thought of.
 */
const { CASECLIP_SEED: wished = '20261121' } = process.env;
const seed = wished === 'random' ? String(Date.now() % 2_147_483_647) : wished;
if (wished === 'random') console.log(`CASECLIP_SEED=${seed}`);
const drawn = { env: { CASECLIP_SEED: seed }, setupFiles: ['tests/support/same-cases.ts'] };

/** What is polled for is waited for: a safety net on a busy machine, not an aim. */
const patient = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 30_000 } } } as const;

/** Built artefacts, one file at a time: two browsers at once on a small machine measure each other. */
const built = {
  ...patient,
  ...drawn,
  environment: 'node',
  fileParallelism: false,
  testTimeout: 300_000,
  hookTimeout: 300_000,
} as const;

/** `npm start` builds anew what the other files test. */
const START = 'tests/e2e/start-once.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: { ...patient, ...drawn, name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node' },
      },
      {
        ...shared,
        test: {
          ...patient,
          ...drawn,
          name: 'property',
          include: ['tests/property/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 600_000,
        },
      },
      {
        ...shared,
        // Named here, so that none is found half-way through a run: the page would start over under a running test.
        optimizeDeps: {
          include: [
            '@preact/signals',
            'axe-core',
            'dexie',
            'fast-check',
            'hash-wasm',
            'idb-keyval',
            'minisearch',
            'pdfjs-dist',
            'pdfjs-dist/build/pdf.worker.min.mjs',
            'valibot',
          ],
        },
        test: {
          ...patient,
          ...drawn,
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser()?.path, args: ['--no-sandbox', '--disable-dev-shm-usage'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      { ...shared, test: { ...built, name: 'e2e', include: ['tests/e2e/**/*.test.ts'], exclude: [START] } },
      { ...shared, test: { ...built, name: 'start', include: [START] } },
      { ...shared, test: { ...built, name: 'a11y', include: ['tests/a11y/**/*.test.ts'] } },
      { ...shared, test: { ...built, name: 'repo', include: ['tests/repo/**/*.test.ts'] } },
    ],
  },
});
