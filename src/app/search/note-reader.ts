/**
 * Reads all notes into the index: what was kept from last time, what was written since, and then, where that is not all,
 * backwards from the newest, so that the last weeks are there first. Stops and goes on when told; where it stopped is kept.
 */
import { headsSince, noteHead, type RecentHeads } from '../../domain/note/note-head';
import type { Id, PlainDate } from '../../domain/record/record';
import { type DueNotes, dueNotes } from '../../domain/today/due-notes';
import { createNoteIndex, type IndexedNote, type NoteIndex, noteWords } from '../../search';
import type { Store, StoredRow } from '../../storage';
import { conflicts, deletion } from '../../sync';
import type { OpenVault } from '../../vault';
import { inSlices, openRow } from '../data/open-rows';
import { recordOf, signatureOf } from '../data/record-of';
import { createIndexCache } from './index-cache';
import type { Reading } from './protocol';

export interface NoteReader {
  /** Takes in what was written since; resolves when everything committed before the call is in. */
  catchUp(): Promise<void>;
  find: NoteIndex['find'];
  /** Waits for the notes about `since` and later. */
  due(since: PlainDate): Promise<DueNotes>;
  /** Waits for them. */
  recent(since: PlainDate): Promise<RecentHeads>;
  /** Waits until every note is in; null where the reading was stopped before. */
  disputed(): Promise<readonly Id[] | null>;
  stop(): void;
  goOn(): void;
  /** Rejects with what went wrong while reading in the background. */
  readonly background: Promise<void>;
}

export interface NoteReaderDeps {
  readonly store: Store;
  readonly vault: OpenVault;
  readonly draw: () => string;
  /** The index holds other notes than before. */
  readonly changed: () => void;
  readonly reading: (reading: Reading) => void;
}

/** Numbers looked at in one step; about half of them are notes, the others their changes in the log. */
const STEP = 2000;
/** A part is kept so that a worker that is ended does not start over. */
const SAVE_EVERY = 4000;
const SAVE_AFTER_MS = 5000;
/** Screens ask anew at most so often while old notes come in. */
const TELL_EVERY_MS = 1500;
/** How far it is is said so often; it takes counting all rows. */
const SAY_EVERY_MS = 400;

export function createNoteReader({ store, vault, draw, changed, reading }: NoteReaderDeps): NoteReader {
  const cache = createIndexCache({ store, vault, draw });
  let index = createNoteIndex(draw);
  let low = 0;
  let high = 0;
  /** Every note about this day and later has been met; null = all are. */
  let metSince: PlainDate | null = '9999-12-31';
  let stopped = false;
  let unsaved = 0;
  /** False once a row was met that another keyset or version may open: it is to be tried again next time. */
  let keepable = true;
  let toldAt = 0;
  let saidAt = 0;
  let saveTimer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Set<() => void>();

  /** One step at a time: the index changes under nobody. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };

  const readRows = async (rows: readonly StoredRow[]): Promise<readonly IndexedNote[]> => {
    const notes = await inSlices(rows, async (row): Promise<IndexedNote> => {
      const { id, lsn } = row;
      const opened = await openRow(vault, 'note', row);
      if (!opened.ok && opened.why !== 'damaged') keepable = false;
      if (!opened.ok || deletion(opened.value) !== null) return { id, lsn, head: null, words: [] };
      const note = recordOf('note', opened.value, id);
      const disputed = conflicts(opened.value, signatureOf('note', opened.value)).length > 0;
      return { id, lsn, head: noteHead(note), words: noteWords(note), ...(disputed && { disputed }) };
    });
    index.take(notes);
    unsaved += notes.length;
    return notes;
  };

  const save = (): Promise<void> =>
    inTurn(async () => {
      if (keepable && unsaved > 0 && (await cache.save(index, { low, high }))) unsaved = 0;
    });
  const saveLater = (): void => {
    clearTimeout(saveTimer);
    saveTimer = setTimeout(() => void save().catch(fail), SAVE_AFTER_MS);
  };

  const newer = async (): Promise<void> => {
    let found = 0;
    for (;;) {
      const rows = await store.above('note', high, STEP);
      if (rows.length === 0) break;
      await readRows(rows);
      high = rows.at(-1)?.lsn ?? high;
      found += rows.length;
    }
    if (found === 0) return;
    saveLater();
    changed();
  };

  /** What was kept, when it fits the rows; else nothing, and everything is read from the newest back. */
  const start = async (): Promise<void> => {
    const kept = await cache.load();
    if (kept) {
      ({ index, low, high } = kept);
      // Once more, because somebody may write between the reading and the counting.
      for (let attempt = 0; attempt < 3; attempt++) {
        await newer();
        if ((await store.count('note', low)) === index.size) return;
      }
    }
    const { head } = await store.read([]);
    index = createNoteIndex(draw);
    low = head.lsn;
    high = head.lsn;
  };

  /** The next older rows. */
  const older = async (): Promise<void> => {
    const from = Math.max(0, low - STEP);
    const notes = await readRows(await store.between('note', from, low));
    low = from;
    const latest = notes.reduce((day, { head }) => (head && head.date > day ? head.date : day), '');
    if (notes.length > 0) metSince = latest;
  };

  /** About so many: counted once, since it takes a second where there are many. */
  let counted: Promise<number> | null = null;
  const total = async (): Promise<number> => {
    counted ??= store.count('note');
    return Math.max(await counted, index.size);
  };
  const tell = async (): Promise<void> => {
    if (low === 0) reading({ kind: 'all' });
    else if (stopped || Date.now() - saidAt >= SAY_EVERY_MS) {
      saidAt = Date.now();
      reading({ kind: stopped ? 'stopped' : 'going-on', done: index.size, total: await total() });
    }
    if (Date.now() - toldAt < TELL_EVERY_MS && low > 0) return;
    toldAt = Date.now();
    changed();
  };
  const wake = (): void => {
    for (const one of waiting) one();
    waiting.clear();
  };

  let failed: (error: unknown) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => {
    failed = reject;
  });
  const fail = (error: unknown): void => failed(error);

  const backwards = async (): Promise<void> => {
    while (low > 0 && !stopped) {
      await inTurn(older);
      if (unsaved >= SAVE_EVERY) await save();
      if (low === 0) metSince = null;
      wake();
      if (low > 0) await tell();
    }
    wake();
    await save();
    await tell();
  };

  const ready = inTurn(start);
  let going: Promise<void> = ready.then(() => {
    if (low > 0) return backwards();
    metSince = null;
    wake();
    reading({ kind: 'all' });
    changed();
    return undefined;
  });
  const background = Promise.race([broken, going.then(() => broken)]);

  /** Are all notes about `since` and later in? False only where the reading was stopped before. */
  const met = async (since: PlainDate): Promise<boolean> => {
    await ready;
    while (metSince !== null && metSince >= since && !stopped) {
      await new Promise<void>((resolve) => waiting.add(resolve));
    }
    await inTurn(newer);
    return metSince === null || metSince < since;
  };

  return {
    background,
    catchUp: () => inTurn(newer),
    find: (query, limit) => index.find(query, limit),

    async due(since) {
      await met(since);
      return dueNotes(index.heads(), low === 0);
    },

    async recent(since) {
      const complete = await met(since);
      return { heads: headsSince(index.heads(), since), complete };
    },

    async disputed() {
      await met('');
      return low === 0 ? index.disputed() : null;
    },

    stop() {
      stopped = true;
      wake();
    },

    goOn() {
      if (!stopped) return;
      stopped = false;
      going = going.then(backwards);
      going.catch(fail);
    },
  };
}
