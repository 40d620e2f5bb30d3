/** What the benchmark asks of a page without screens: fill both databases, and time what needs no screen. */

import type { App } from '../../../src/app/app';
import { today } from '../../../src/app/clock';
import { createApp } from '../../../src/app/create-app';
import { choosePractice } from '../../../src/app/practice/practices';
import type { Edit } from '../../../src/domain/record/edit';
import type { Json } from '../../../src/domain/record/json';
import { webPlatform } from '../../../src/platform/web/web-platform';
import { type Keyset, parseKeyset, unlockRoot } from '../../../src/vault';
import { caseload, NOTE_QUERIES } from './caseload';
import { changesOf } from './changes';
import { plainApp } from './plain-app';
import { median, timed, type Watched, watched } from './timing';
import { bootstrap, bootstrapPlain, type Edits, propagate, propagatePlain } from './two-faces';

const CHUNK = 500;
const NOTES_WRITTEN = 20;
const QUERIES = ['rosa', 'sample-42', 'food pan', 'clinc', '5550042', 'elm street', 'rent help', 'inv'];

async function fill(app: App, edits: readonly Edit[]): Promise<void> {
  for (let from = 0; from < edits.length; from += CHUNK) {
    const written = await app.writer.commit({ name: 'samples_added', edits: edits.slice(from, from + CHUNK) });
    if (!written.ok) throw new Error(written.why);
  }
}

async function keysetHere(): Promise<Keyset> {
  const keyset = parseKeyset((await webPlatform().settings.get<Json>('keyset')) ?? null);
  if (!keyset.ok) throw new Error(keyset.why);
  return keyset.value;
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

/** Somebody is at the laptop: it does not lock itself; where it is locked all the same, nothing is waited for. */
async function awake<Value>(app: App, work: (app: App) => Promise<Value>): Promise<Value> {
  let locked = (_: Error): void => undefined;
  const broken = new Promise<never>((_, reject) => {
    locked = reject;
  });
  const touching = setInterval(() => {
    app.session.touch();
    if (app.session.state.value.kind !== 'unlocked') locked(new Error('The vault was locked while it was measured.'));
  }, 1_000);
  try {
    return await Promise.race([work(app), broken]);
  } finally {
    clearInterval(touching);
  }
}

const bench = {
  /** A vault under `passphrase` and the plain database, both with the same rows. */
  async seed(passphrase: string, notes: number): Promise<void> {
    const app = createApp(webPlatform());
    await app.session.start();
    const pending = await app.session.beginVault(passphrase);
    const made = await pending.confirm(pending.recoveryKey);
    if (!made.ok) throw new Error(made.why);
    const edits = caseload(notes, today(app));
    const merged = await awake(app, () => app.log.merge(changesOf(edits), new AbortController().signal));
    if (!merged.ok) throw new Error(merged.why);
    const plain = await openPlain();
    await fill(plain, edits);
    // As on every day but the first: what kind of work it is has been answered.
    for (const one of [app, plain]) await choosePractice(one, null);
  },

  /** Until a second face holds everything. Call `propagate` after it. */
  async bootstrap(side: 'sealed' | 'plain', passphrase: string): Promise<Watched & { ready: number }> {
    if (side === 'plain') return bootstrapPlain();
    return awake(await openSealed(passphrase), async (app) => bootstrap(app, await keysetHere(), passphrase));
  },

  /** Until an edit on one face shows on the other. */
  async propagate(side: 'sealed' | 'plain', passphrase: string): Promise<Edits> {
    const app = await openSide(side, passphrase);
    return side === 'plain' ? propagatePlain(app) : propagate(app, await keysetHere(), passphrase);
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
    const example = caseload(1, today(app)).find(({ table }) => table === 'note');
    if (!example) throw new Error('No note to write.');
    const times: number[] = [];
    for (let at = 0; at < NOTES_WRITTEN; at++) {
      const edits = [{ ...example, id: crypto.randomUUID() }];
      times.push(await timed(() => app.writer.commit({ name: 'note_kept', edits })));
    }
    return median(times);
  },

  /** Until every note is in the index and the index is on the disk: once in a vault's life, in a worker. */
  async readAll(passphrase: string): Promise<Watched> {
    return awake(await openSealed(passphrase), (app) =>
      watched(async () => {
        app.search.warmUp();
        while (app.search.reading.value?.kind !== 'all') await new Promise((resolve) => setTimeout(resolve, 5));
      }),
    );
  },

  /**
   * Milliseconds from an open vault in which nothing was read to the first answer from all notes, and of the answer that
   * 95 of 100 later ones do not outlast. `blocked`: the longest the screen's own thread stood still meanwhile.
   */
  async search(
    side: 'sealed' | 'plain',
    passphrase: string,
  ): Promise<{ first: number; later: number; blocked: number }> {
    const app = await openSide(side, passphrase);
    const ask = (query: string, kind: 'note' | 'client') => app.search.find(query, { kinds: [kind], limit: 20 });
    let first = 0;
    const times: number[] = [];
    const { blocked } = await watched(async () => {
      first = await timed(async () => {
        const [query = ''] = NOTE_QUERIES;
        if ((await ask(query, 'note')).length === 0) throw new Error('No note was found.');
      });
      if ((await ask('rosa', 'client')).length === 0) throw new Error('Nobody was found.');
      for (let round = 0; round < 4; round++) {
        for (const query of NOTE_QUERIES) times.push(await timed(() => ask(query, 'note')));
        for (const query of QUERIES) times.push(await timed(() => ask(query, 'client')));
      }
    });
    const later = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
    return { first, later, blocked };
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
