/**
 * Search, away from the screen. Told once which database and with which key; opens rows by itself from then on. It is ended
 * with the lock, and everything it read with it; until then it asks the deadline before every use of the key.
 */
import { openStore } from '../../storage';
import { openVault } from '../../vault';
import { isEnding } from '../data/ending';
import { type Indexer, startIndexer } from './indexer';
import type { FromWorker, ToWorker } from './protocol';

let deadline = 0;
let indexer: Indexer | null = null;

const say = (message: FromWorker): void => postMessage(message);

/** The lock and a vanished database are told by the session. */
const broken = (error: unknown, id?: number): void => {
  if (isEnding(error)) return;
  const message = error instanceof Error ? `${error.name}: ${error.stack ?? error.message}` : String(error);
  say({ kind: 'broken', message, ...(id === undefined ? {} : { id }) });
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'open':
      deadline = Date.now() + data.msLeft;
      indexer = startIndexer({
        store: openStore({
          name: data.database,
          locks: navigator.locks,
          events: { blocked: () => undefined, unblocked: () => undefined, closed: () => undefined },
        }),
        vault: openVault({ ...data.vault, deadlinePassed: () => Date.now() >= deadline }),
        draw: () => crypto.randomUUID(),
        changed: () => say({ kind: 'changed' }),
        reading: (reading) => say({ kind: 'reading', reading }),
        failed: (error) => broken(error),
      });
      break;
    case 'time':
      deadline = Date.now() + data.msLeft;
      break;
    case 'ask':
      indexer?.answer(data).then(
        (value) => say({ kind: 'answer', id: data.id, value }),
        (error: unknown) => broken(error, data.id),
      );
      break;
    case 'stop':
      indexer?.stop();
      break;
    default:
      indexer?.goOn();
  }
});
