/**
 * Forms in progress: see `Drafts`. One sealed row per form, replaced in place, no operations, never sent anywhere.
 *
 *   {"key":{"kind":"note","subject":"9d3e…","slot":""},"body":{…},"savedAt":"2026-11-21T20:00:00.000Z"}
 */
import * as v from 'valibot';
import type { Json } from '../../domain/record/json';
import type { Id, Moment } from '../../domain/record/record';
import { done, type Result, refused } from '../../domain/record/result';
import { toMoment } from '../../domain/time/plain-date';
import type { Store, StoredRow } from '../../storage';
import { type OpenVault, VaultLocked } from '../../vault';
import type { DraftEntry, DraftKey, Drafts, OpenDraft, WriteFailure } from '../app';
import type { Platform } from '../platform';
import type { KeyHolder } from '../session-ports';
import { createEditor, type DraftEditor, type DraftShelf, type EditorStart } from './draft-editor';
import { endingOf, isEnding } from './ending';
import { follow } from './follow';
import type { WritePath } from './write-path';

const Entry = v.object({
  key: v.object({
    kind: v.picklist([
      'clip',
      'note',
      'addition',
      'group-note',
      'client',
      'resource',
      'todo',
      'referral',
      'assessment',
      'plan',
      'setting',
    ]),
    subject: v.string(),
    slot: v.string(),
  }),
  body: v.custom<Json>((body) => body !== undefined),
  savedAt: v.string(),
});

/** More than anybody has open; a limit only so that the query has one. */
const MOST_DRAFTS = 5000;

export interface DraftsCore extends Drafts {
  idOf(key: DraftKey): Promise<Id>;
  settle(keys: readonly DraftKey[]): (removed: Moment | null) => void;
  /** All open forms to disk. */
  flush(): Promise<void>;
  forget(): void;
}

const sameKey = (a: DraftKey, b: DraftKey): boolean =>
  a.kind === b.kind && a.subject === b.subject && a.slot === b.slot;

export function createDrafts(
  store: Store,
  keys: KeyHolder,
  path: WritePath,
  platform: Pick<Platform, 'now'>,
): DraftsCore {
  const editors = new Set<DraftEditor<unknown>>();
  /** Forms that were closed while the disk was full, until they are opened again. */
  const leftover = new Map<Id, { readonly key: DraftKey; readonly body: unknown }>();

  const openVault = (): OpenVault => {
    const vault = keys.vault();
    if (!vault) throw new VaultLocked();
    return vault;
  };
  const idOf = (key: DraftKey): Promise<Id> => openVault().localId(JSON.stringify([key.kind, key.subject, key.slot]));

  const openEntry = async (row: StoredRow): Promise<Result<DraftEntry, 'damaged'>> => {
    const opened = await openVault().open({ kind: 'row', table: 'draft', id: row.id, lsn: row.lsn }, row.sealed);
    if (!opened.ok && opened.why === 'locked') throw new VaultLocked();
    const entry = opened.ok ? v.safeParse(Entry, opened.value) : null;
    return entry?.success ? done(entry.output) : refused('damaged');
  };
  const entryOf = async (id: Id): Promise<Result<DraftEntry | null, 'damaged'>> => {
    const [row] = await store.byId('draft', [id]);
    return row ? openEntry(row) : done(null);
  };

  const shelf: DraftShelf = {
    put: (id, key, latest) =>
      path.write(async (look) => {
        const { head } = await look.read([]);
        const body = latest();
        if (body === null) return done({ plan: null, value: null });
        const savedAt = toMoment(platform.now());
        const value = { key: { ...key }, body, savedAt };
        return done({ plan: { head, drafts: [{ id, value }] }, value: savedAt });
      }),
    remove: (id) =>
      path.write(async (look) => {
        const { head } = await look.read([]);
        return done({ plan: { head, removedDrafts: [id] }, value: undefined });
      }),
  };

  /** The draft on disk, written now if it was not there. */
  const openOrMake = async <Body>(id: Id, key: DraftKey, initial: () => Body) => {
    const found = await entryOf(id);
    if (!found.ok) return found;
    if (found.value) return done({ body: found.value.body as Body, savedAt: found.value.savedAt });
    const body = initial();
    const written = await shelf.put(id, key, () => body as Json);
    return written.ok ? done({ body, savedAt: written.value ?? '' }) : written;
  };

  /** Reads along until the other window gives the draft up, then takes it. */
  const waitFor = <Body>(editor: DraftEditor<Body>, initial: () => Body, taken: (release: () => void) => void) => {
    const waiting = new AbortController();
    const stopReading = follow(
      store,
      ['draft'],
      () => entryOf(editor.id),
      (entry) => {
        if (entry.ok && entry.value) editor.show(entry.value.body as Body, null);
      },
    );
    store.locks.hold(`draft-${editor.id}`, waiting.signal).then(async (release) => {
      stopReading();
      if (!release) return;
      if (waiting.signal.aborted) return release();
      const now = await openOrMake(editor.id, editor.key, initial).catch(endsQuietly);
      if (!now?.ok || waiting.signal.aborted) return release();
      taken(release);
      editor.takeOver();
      editor.show(now.value.body, now.value.savedAt);
    });
    return () => {
      stopReading();
      waiting.abort();
    };
  };

  interface Start<Body> extends Pick<EditorStart<Body>, 'id' | 'key' | 'body' | 'savedAt'> {
    readonly initial: () => Body;
  }
  /** `release` gives the draft's lock back; without it another window writes, and this one waits. */
  const edit = <Body>({ initial, ...start }: Start<Body>, release: (() => void) | null): OpenDraft<Body> => {
    const { id, key } = start;
    let leave = release;
    const editor = createEditor<Body>({
      ...start,
      shelf,
      left: (unsaved) => {
        editors.delete(editor as DraftEditor<unknown>);
        if (unsaved !== undefined) leftover.set(id, { key, body: unsaved });
        leave?.();
      },
    });
    editors.add(editor as DraftEditor<unknown>);
    const held = release && leftover.get(id);
    if (held) editor.change(held.body as Body);
    if (release) leftover.delete(id);
    leave ??= waitFor(editor, initial, (taken) => {
      leave = taken;
    });
    return editor;
  };

  const drafts: DraftsCore = {
    idOf,

    async open<Body>(key: DraftKey, initial: () => Body): Promise<Result<OpenDraft<Body>, WriteFailure>> {
      let leave: (() => void) | null = null;
      try {
        const id = await idOf(key);
        leave = await store.locks.tryHold(`draft-${id}`);
        const start = leave ? await openOrMake(id, key, initial) : await readAlong(id, initial);
        if (start.ok) {
          const draft = edit({ id, key, initial, ...start.value }, leave);
          leave = null;
          return done(draft);
        }
        return start;
      } catch (error) {
        return endingOf(error);
      } finally {
        leave?.();
      }
    },

    async list() {
      const rows = await store.above('draft', 0, MOST_DRAFTS);
      const opened = await Promise.all(rows.map(openEntry));
      return opened
        .flatMap((entry) => (entry.ok ? [entry.value] : []))
        .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
    },

    follow: (changed) => follow(store, ['draft'], () => drafts.list(), changed),

    settle(wanted) {
      const settling = [...editors].filter(({ key }) => wanted.some((other) => sameKey(other, key)));
      const after = settling.map((editor) => editor.settle());
      return (removed) => {
        for (const settled of after) settled(removed);
        if (!removed) return;
        for (const [id, { key }] of leftover) if (wanted.some((other) => sameKey(other, key))) leftover.delete(id);
      };
    },

    async flush() {
      await Promise.all([...editors].map((editor) => editor.flush()));
    },

    forget() {
      for (const editor of [...editors]) editor.end();
      leftover.clear();
    },
  };

  const readAlong = async <Body>(id: Id, initial: () => Body) => {
    const found = await entryOf(id);
    if (!found.ok) return found;
    return done({ body: (found.value?.body as Body | undefined) ?? initial(), savedAt: null });
  };
  return drafts;
}

/** A lock or a vanished database while waiting ends the waiting; everything else is a bug. */
function endsQuietly(error: unknown): null {
  if (isEnding(error)) return null;
  throw error;
}
