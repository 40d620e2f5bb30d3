/** The worker's side of search: the index of clients and directory, and that of notes, both following the database. */
import { createSearch } from '../../search';
import type { Store } from '../../storage';
import type { OpenVault } from '../../vault';
import { createRecords } from '../data/records';
import { DIRECTORY_TABLES, readResources } from '../resources/read-resources';
import { createNoteReader } from './note-reader';
import type { Answers, Asked, Reading } from './protocol';

export interface Indexer {
  answer(asked: Asked): Promise<Answers[Asked['what']]>;
  stop(): void;
  goOn(): void;
}

export interface IndexerDeps {
  readonly store: Store;
  readonly vault: OpenVault;
  readonly draw: () => string;
  readonly changed: () => void;
  readonly reading: (reading: Reading) => void;
  readonly failed: (error: unknown) => void;
}

export function startIndexer({ store, vault, draw, changed, reading, failed }: IndexerDeps): Indexer {
  const records = createRecords(store, { vault: () => vault });
  const search = createSearch();
  const notes = createNoteReader({ store, vault, draw, changed, reading });
  notes.background.catch(failed);

  /** Resolves when `read` has been taken in for the first time. */
  const followed = <Value>(
    tables: Parameters<typeof records.follow>[0],
    read: () => Promise<Value>,
    take: (value: Value) => void,
  ): Promise<void> =>
    new Promise((resolve, reject) => {
      const tell = (error: unknown) => {
        reject(error);
        failed(error);
        throw error;
      };
      records.follow(
        tables,
        () => read().catch(tell),
        (value) => {
          take(value);
          resolve();
          changed();
        },
      );
    });
  const followThings = (): Promise<unknown> =>
    Promise.all([
      followed(
        ['client'],
        () => records.all('client'),
        (rows) => search.setClients(rows),
      ),
      followed(DIRECTORY_TABLES, () => readResources(records), search.setResources),
      followed(
        ['note'],
        () => notes.catchUp(),
        () => undefined,
      ),
    ]);
  let things: Promise<unknown> | undefined;
  const readThings = (): Promise<unknown> => {
    if (!things) {
      things = followThings();
      things.catch(failed);
    }
    return things;
  };
  // A screen that waits for the notes gets them first: nobody has asked for clients and services yet.
  const soon = setTimeout(readThings);
  const beforeThings = <Value>(answer: Promise<Value>): Promise<Value> => {
    clearTimeout(soon);
    return answer.finally(() => void readThings());
  };

  return {
    async answer(asked) {
      if (asked.what === 'due-notes') return beforeThings(notes.due(asked.since));
      if (asked.what === 'recent-heads') return beforeThings(notes.recent(asked.since));
      if (asked.what === 'disputed-notes') return beforeThings(notes.disputed());
      await readThings();
      const { query, options } = asked;
      const { kinds = ['client', 'resource'], limit = 20 } = options;
      const found = kinds.some((kind) => kind !== 'note') ? search.find(query, options) : [];
      const inNotes = kinds.includes('note') ? notes.find(query, limit) : [];
      return [...found, ...inNotes.map(({ head, score }) => ({ kind: 'note' as const, id: head.id, score }))];
    },
    stop: notes.stop,
    goOn: notes.goOn,
  };
}
