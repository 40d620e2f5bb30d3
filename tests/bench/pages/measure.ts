/** What the benchmark asks of a page without screens: fill both databases, and time what needs no screen. */

import type { App } from '../../../src/app/app';
import { createApp } from '../../../src/app/create-app';
import { readResources } from '../../../src/app/resources/read-resources';
import type { Json } from '../../../src/domain/record/json';
import { webPlatform } from '../../../src/platform/web/web-platform';
import { createSearch } from '../../../src/search';
import { parseKeyset, unlockRoot } from '../../../src/vault';
import { caseload } from './caseload';
import { plainApp } from './plain-app';

const CHUNK = 500;
const NOTES_WRITTEN = 20;
const QUERIES = ['rosa', 'sample-42', 'food pan', 'clinc', '5550042', 'elm street', 'rent help', 'inv'];

async function fill(app: App): Promise<void> {
  const edits = caseload();
  for (let from = 0; from < edits.length; from += CHUNK) {
    const written = await app.writer.commit({ name: 'samples_added', edits: edits.slice(from, from + CHUNK) });
    if (!written.ok) throw new Error(written.why);
  }
}

async function openSealed(passphrase: string): Promise<App> {
  const app = createApp(webPlatform());
  await app.session.start();
  const opened = await app.session.unlock(passphrase);
  if (!opened.ok) throw new Error(opened.why);
  return app;
}

async function openPlain(): Promise<App> {
  const app = plainApp(webPlatform());
  await app.session.start();
  await app.session.unlock('');
  return app;
}

const openSide = (side: 'sealed' | 'plain', passphrase: string): Promise<App> =>
  side === 'sealed' ? openSealed(passphrase) : openPlain();

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const bench = {
  /** A vault under `passphrase` and the plain database, both with the same rows. */
  async seed(passphrase: string): Promise<void> {
    const app = createApp(webPlatform());
    await app.session.start();
    const pending = await app.session.beginVault(passphrase);
    const made = await pending.confirm(pending.recoveryKey);
    if (!made.ok) throw new Error(made.why);
    await fill(app);
    await fill(await openPlain());
  },

  /** Milliseconds from passphrase to root key, on a page that did it never before. */
  async derive(passphrase: string): Promise<number> {
    const keyset = parseKeyset((await webPlatform().settings.get<Json>('keyset')) ?? null);
    if (!keyset.ok) throw new Error(keyset.why);
    return timed(async () => {
      if (!(await unlockRoot(keyset.value, passphrase)).ok) throw new Error('The passphrase does not open it.');
    });
  },

  /** Milliseconds of one note, from the call to "on disk": the median of some. */
  async write(side: 'sealed' | 'plain', passphrase: string): Promise<number> {
    const app = await openSide(side, passphrase);
    const example = caseload().find(({ table }) => table === 'note');
    if (!example) throw new Error('No note to write.');
    const times: number[] = [];
    for (let at = 0; at < NOTES_WRITTEN; at++) {
      const edits = [{ ...example, id: crypto.randomUUID() }];
      times.push(await timed(() => app.writer.commit({ name: 'note_kept', edits })));
    }
    return median(times);
  },

  /** Milliseconds from nothing read to the first answer, and of one answer after that. */
  async search(side: 'sealed' | 'plain', passphrase: string): Promise<{ first: number; later: number }> {
    const app = await openSide(side, passphrase);
    const search = createSearch();
    const first = await timed(async () => {
      const [clients, resources] = await Promise.all([app.records.all('client'), readResources(app.records)]);
      search.setClients(clients);
      search.setResources(resources);
      if (search.find('rosa').length === 0) throw new Error('Nobody was found.');
    });
    const times: number[] = [];
    for (let round = 0; round < 10; round++) {
      for (const query of QUERIES) times.push(await timed(async () => search.find(query)));
    }
    return { first, later: median(times) };
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
