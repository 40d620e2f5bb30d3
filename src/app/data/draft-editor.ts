/**
 * One open form: what is typed shows at once and is on disk within 400 ms. Written by one window at a time; another
 * window with the same draft reads along and takes over when the first one closes.
 */
import { signal } from '@preact/signals';
import type { Json } from '../../domain/record/json';
import type { Id, Moment } from '../../domain/record/record';
import { done, type Result } from '../../domain/record/result';
import type { DraftKey, OpenDraft, WriteFailure } from '../app';

/** Where an editor's content goes. */
export interface DraftShelf {
  /** Writes what `latest` yields under the write lock (null = nothing left to write); the moment of the write. */
  put(id: Id, key: DraftKey, latest: () => Json | null): Promise<Result<Moment | null, WriteFailure>>;
  remove(id: Id): Promise<Result<void, WriteFailure>>;
}

export interface DraftEditor<Body> extends OpenDraft<Body> {
  readonly id: Id;
  /** Content read from disk while another window writes it. */
  show(body: Body, at: Moment | null): void;
  /** This window may write now. */
  takeOver(): void;
  /** See `WriterDeps.drafts.settle`. */
  settle(): (removed: Moment | null) => void;
  /** No more writing: the vault is locked. */
  end(): void;
}

const AUTOSAVE_MS = 400;
/** A full disk is asked again, so that making room is all somebody has to do. */
const RETRY_MS = 5000;

export interface EditorStart<Body> {
  readonly id: Id;
  readonly key: DraftKey;
  readonly body: Body;
  /** Null: another window has it. */
  readonly savedAt: Moment | null;
  readonly shelf: DraftShelf;
  /** Gives the draft's lock back. `unsaved`: what the disk did not take, when there is such. */
  readonly left: (unsaved?: Body) => void;
}

export function createEditor<Body>({
  id,
  key,
  body: first,
  savedAt,
  shelf,
  left,
}: EditorStart<Body>): DraftEditor<Body> {
  const body = signal(first);
  type Status = OpenDraft<Body>['status']['value'];
  const status = signal<Status>(savedAt === null ? { kind: 'read-only' } : { kind: 'saved', at: savedAt });
  let writable = savedAt !== null;
  let unsaved = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<Result<void, WriteFailure>> | null = null;
  /** While a change takes the content into its record. */
  let settling: Promise<void> | null = null;

  /** Counted from the first unsaved word, not the last: somebody typing without a pause is saved as well. */
  const later = (ms = AUTOSAVE_MS) => {
    timer ??= setTimeout(() => void flush(), ms);
  };
  const stopTimer = () => {
    clearTimeout(timer);
    timer = undefined;
  };

  const writeOnce = async (): Promise<Result<void, WriteFailure>> => {
    const taken = { body: body.value };
    const written = await shelf.put(id, key, () => {
      if (!unsaved) return null;
      taken.body = body.value;
      return body.value as Json;
    });
    if (!written.ok) {
      if (writable) status.value = { kind: 'not-saved', why: written.why };
      if (writable && written.why === 'disk-full') later(RETRY_MS);
      return written;
    }
    if (taken.body === body.value) unsaved = false;
    if (!unsaved && written.value !== null) status.value = { kind: 'saved', at: written.value };
    return done(undefined);
  };

  const flush = async (): Promise<Result<void, WriteFailure>> => {
    stopTimer();
    await settling;
    while (unsaved && writable) {
      writing ??= writeOnce().finally(() => {
        writing = null;
      });
      const written = await writing;
      if (!written.ok) return written;
    }
    return done(undefined);
  };

  const leave = (keep: boolean) => {
    stopTimer();
    writable = false;
    if (keep && unsaved) left(body.value);
    else left();
  };

  return {
    id,
    key,
    body,
    status,
    change(next) {
      if (!writable) return;
      body.value = next;
      unsaved = true;
      status.value = { kind: 'saving' };
      later();
    },
    flush,
    async discard() {
      if (!writable) return;
      unsaved = false;
      stopTimer();
      const removed = await shelf.remove(id);
      if (removed.ok) leave(false);
      else status.value = { kind: 'not-saved', why: removed.why };
    },
    async close() {
      await flush();
      leave(true);
    },
    show(next, at) {
      if (writable && at === null) return;
      body.value = next;
      if (at !== null && writable) status.value = { kind: 'saved', at };
    },
    takeOver() {
      writable = true;
    },
    settle() {
      const settled = body.value;
      const wasUnsaved = unsaved;
      let over = () => {};
      settling = new Promise((resolve) => {
        over = resolve;
      });
      stopTimer();
      unsaved = false;
      return (removed) => {
        settling = null;
        if (body.value !== settled || (!removed && wasUnsaved)) {
          unsaved = true;
          later();
        } else if (removed) status.value = { kind: 'saved', at: removed };
        over();
      };
    },
    end() {
      // Closing the screen comes later; it must not keep words beyond the lock.
      unsaved = false;
      leave(false);
    },
  };
}
