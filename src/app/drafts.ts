/** Forms in progress, as the screens see them. Types only. */
import type { ReadonlySignal } from '@preact/signals';
import type { Json } from '../domain/record/json';
import type { Moment } from '../domain/record/record';
import type { Result } from '../domain/record/result';
import type { WriteFailure } from './app';

/** One form in progress. The same key opened elsewhere on this origin is the same draft. */
export interface DraftKey {
  readonly kind:
    | 'clip'
    | 'note'
    | 'addition'
    | 'group-note'
    | 'client'
    | 'resource'
    | 'todo'
    | 'referral'
    | 'assessment'
    | 'plan'
    | 'appointment'
    | 'setting';
  /** Record the form is about, or "" for a new one. */
  readonly subject: string;
  /** Keeps several of one kind apart, e.g. one clip per tab. */
  readonly slot: string;
}

export interface OpenDraft<Body> {
  readonly key: DraftKey;
  readonly body: ReadonlySignal<Body>;
  /** 'saved' is only ever true after the commit. 'read-only': another window is editing it. */
  readonly status: ReadonlySignal<
    | { readonly kind: 'saved'; readonly at: Moment }
    | { readonly kind: 'saving' }
    | { readonly kind: 'not-saved'; readonly why: WriteFailure }
    | { readonly kind: 'read-only' }
  >;
  /** Shows at once, on disk within 400 ms. */
  change(body: Body): void;
  /** Writes now; resolves when on disk. */
  flush(): Promise<Result<void, WriteFailure>>;
  discard(): Promise<void>;
  /** Gives the editor's lock back (flushes first). The draft stays. */
  close(): Promise<void>;
}

export interface DraftEntry {
  readonly key: DraftKey;
  readonly body: Json;
  readonly savedAt: Moment;
}

export interface Drafts {
  /** Opens the draft, or creates it with `initial` (on disk before this resolves). */
  open<Body>(key: DraftKey, initial: () => Body): Promise<Result<OpenDraft<Body>, WriteFailure>>;
  list(): Promise<readonly DraftEntry[]>;
  /** Calls back now and on each change of the set of drafts. */
  follow(changed: (drafts: readonly DraftEntry[]) => void): () => void;
}
