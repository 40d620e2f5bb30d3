/** What a surface and its searching worker say to each other. Both are of the same build. */
import type { RecentHeads } from '../../domain/note/note-head';
import type { Id, PlainDate } from '../../domain/record/record';
import type { DueNotes } from '../../domain/today/due-notes';
import type { SearchHit, SearchOptions } from '../../search';
import type { VaultHandle } from '../../vault';

/** How far the notes have been read. */
export type Reading =
  | { readonly kind: 'all' }
  /** `done` and `total` notes. */
  | { readonly kind: 'going-on' | 'stopped'; readonly done: number; readonly total: number };

export type Asked =
  | { readonly what: 'find'; readonly query: string; readonly options: SearchOptions }
  /** `since`: notes about that day and later are waited for. */
  | { readonly what: 'due-notes'; readonly since: PlainDate }
  | { readonly what: 'recent-heads'; readonly since: PlainDate }
  | { readonly what: 'disputed-notes' };

export interface Answers {
  readonly find: readonly SearchHit[];
  readonly 'due-notes': DueNotes;
  readonly 'recent-heads': RecentHeads;
  readonly 'disputed-notes': readonly Id[] | null;
}

export type ToWorker =
  | { readonly kind: 'open'; readonly database: string; readonly vault: VaultHandle; readonly msLeft: number }
  /** The deadline moved: the key may be used so much longer. */
  | { readonly kind: 'time'; readonly msLeft: number }
  | ({ readonly kind: 'ask'; readonly id: number } & Asked)
  | { readonly kind: 'stop' | 'go-on' };

export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  /** A bug: the surface throws it. */
  | { readonly kind: 'broken'; readonly id?: number; readonly message: string }
  /** What was found may be found differently now. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'reading'; readonly reading: Reading };
