/** The baseline of an exchange: rows of one plain database, page by page through a port, put into another. */
import type Dexie from 'dexie';
import { liveQuery } from 'dexie';

const PAGE = 1000;

interface Rows {
  readonly table: string;
  readonly rows: readonly { readonly lsn: number }[];
}

/** Sends everything there is where that is asked for, then each row as it is written. */
export function plainCopy(port: MessagePort, db: Dexie): void {
  port.onmessage = async ({ data: everything }) => {
    await db.open();
    for (const { name } of db.tables.filter((table) => everything && table.name !== 'meta')) {
      for (let seen = 0; ; ) {
        const rows = await db.table(name).where('lsn').above(seen).limit(PAGE).toArray();
        if (rows.length > 0) port.postMessage({ table: name, rows } satisfies Rows);
        if (rows.length < PAGE) break;
        seen = rows.at(-1).lsn;
      }
    }
    port.postMessage('all');
    let seen = (await db.table('meta').get('head'))?.lsn ?? 0;
    liveQuery(() => db.table('client').where('lsn').above(seen).toArray()).subscribe((rows) => {
      if (rows.length === 0) return;
      seen = rows.at(-1).lsn;
      port.postMessage({ table: 'client', rows } satisfies Rows);
    });
  };
}

/** Resolves when everything is on the disk; what is written later is put as it comes. */
export function takeCopy(port: MessagePort, db: Dexie, everything: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let putting: Promise<unknown> = Promise.resolve();
    port.onmessage = ({ data }: MessageEvent<Rows | 'all'>) => {
      putting = putting.then(async () => {
        if (data === 'all') resolve();
        else await db.table(data.table).bulkPut([...data.rows]);
      });
      putting.catch(reject);
    };
    port.postMessage(everything);
  });
}
