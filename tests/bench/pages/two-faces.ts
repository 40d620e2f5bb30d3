/** How long until a second face holds everything, and until an edit on one shows on the other; beside plain databases. */
import { liveQuery } from 'dexie';
import type { App, Records, Writer } from '../../../src/app/app';
import { exchangeLive } from '../../../src/app/bridge/exchange-live';
import type { Keyset } from '../../../src/vault';
import { plainDatabase } from './plain-app';
import { takeCopy } from './plain-copy';
import { bridgeToFirst, erase, otherFace, secondCore } from './second-face';
import { median, timed, type Watched, watched } from './timing';

const EDITS = 20;
const PLAIN_SECOND = 'plain-second';

/** `ready`: milliseconds in which the first face puts into batches what is in none yet. */
export async function bootstrap(app: App, keyset: Keyset, passphrase: string): Promise<Watched & { ready: number }> {
  const { signal } = new AbortController();
  const ready = await timed(async () => {
    const settled = await app.replica.settle(signal);
    if (!settled.ok) throw new Error(settled.why);
  });
  const core = await secondCore(keyset, passphrase, true);
  const { place, end } = await bridgeToFirst();
  const taken = await watched(async () => {
    const ended = await core.replica.exchange(place, { signal, full: true });
    if (ended.kind !== 'done') throw new Error(JSON.stringify(ended));
    await core.records.all('client');
  });
  const [here, there] = [await core.records.all('client'), await app.records.all('client')];
  if (here.size !== there.size) throw new Error('Clients are missing.');
  core.close();
  end();
  return { ...taken, ready };
}

export async function bootstrapPlain(): Promise<Watched & { ready: number }> {
  await erase(PLAIN_SECOND);
  const db = plainDatabase(PLAIN_SECOND);
  await db.open();
  const { port, end } = otherFace({ side: 'plain' });
  const taken = await watched(async () => {
    await takeCopy(port, db, true);
    await db.table('client').toArray();
  });
  db.close();
  end();
  return { ...taken, ready: 0 };
}

interface Side {
  readonly records: Pick<Records, 'all' | 'follow'>;
  readonly writer: Pick<Writer, 'commit'>;
}

/** Milliseconds from the call that saves a client's phone on one side until the other's screen is told of it. */
async function editsShown(from: Side, to: Side): Promise<number> {
  const [id = ''] = (await from.records.all('client')).keys();
  const times: number[] = [];
  let shown = (): void => undefined;
  let wanted = '';
  const stop = to.records.follow(
    ['client'],
    async () => (await to.records.all('client')).get(id)?.phone,
    (phone) => {
      if (phone === wanted) shown();
    },
  );
  for (let at = 0; at < EDITS; at++) {
    const phone = `+1213555${String(Date.now() % 10_000).padStart(4, '0')}${at}`;
    const seen = new Promise<void>((resolve) => {
      shown = resolve;
    });
    wanted = phone;
    times.push(
      await timed(async () => {
        const saved = await from.writer.commit({
          name: 'client_changed',
          edits: [{ table: 'client', id, set: { phone } }],
        });
        if (!saved.ok) throw new Error(saved.why);
        await seen;
      }),
    );
  }
  stop();
  return median(times);
}

export interface Edits {
  /** From the second face to the first. */
  readonly here: number;
  readonly there: number;
}

/** Both are open and connected, as while somebody works in both. */
export async function propagate(app: App, keyset: Keyset, passphrase: string): Promise<Edits> {
  const over = new AbortController();
  const core = await secondCore(keyset, passphrase, false);
  const { place, end } = await bridgeToFirst();
  // What the extension's pages do while the vault is open.
  const unfollow = app.replica.follow(() => void app.replica.settle(over.signal));
  let together = (): void => undefined;
  const first = new Promise<void>((resolve) => {
    together = resolve;
  });
  const exchanged = (_: string, trouble: unknown) => {
    if (trouble === null) together();
  };
  const living = exchangeLive(place, { replica: core.replica, now: Date.now, exchanged }, over.signal);
  await first;
  const there = await editsShown(app, core);
  const here = await editsShown(core, app);
  over.abort();
  unfollow();
  await living;
  core.close();
  end();
  return { here, there };
}

/** The first database's rows come through a port as they are written, and are put into the second. */
export async function propagatePlain(app: App): Promise<Edits> {
  const db = plainDatabase(PLAIN_SECOND);
  await db.open();
  const { port, end } = otherFace({ side: 'plain' });
  await takeCopy(port, db, false);
  const records = {
    all: async () => new Map((await db.table('client').toArray()).map((row) => [row.id, row])),
    follow(_: unknown, read: () => Promise<unknown>, changed: (value: unknown) => void) {
      const following = liveQuery(read).subscribe(changed);
      return () => following.unsubscribe();
    },
  } as unknown as Records;
  const there = await editsShown(app, { records, writer: app.writer });
  db.close();
  end();
  return { here: there, there };
}
