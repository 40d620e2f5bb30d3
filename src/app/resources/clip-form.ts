/** The body of a clip's draft: one reading of a page and the forms made of it. Plain JSON. */
import type { ResourceMatch } from '../../domain/match/match-resource';
import type { Id } from '../../domain/record/record';
import type { Takes } from '../../domain/resource/page-changes';
import type { PageReading } from '../../domain/resource/resource-draft';
import type { ResourceForm } from '../../domain/resource/resource-form';
import type { DraftEntry, DraftKey } from '../app';

/** A reading without its resources: those are in the forms (`found`). */
export type ClipSource = Omit<PageReading, 'resources'>;

/** Where nothing was read: a service written by hand. */
export const NO_READING: ClipSource = {
  url: '',
  title: '',
  lang: '',
  kind: 'none',
  ms: 0,
  page_hash: '',
  extractor_version: '',
  selection: '',
  truncated: false,
};

export interface ClipForm {
  readonly tabId: number;
  readonly reading: ClipSource;
  /** One per resource on the page, in page order. */
  readonly forms: readonly ResourceForm[];
  /** Indexes of the forms ticked to be saved. */
  readonly chosen: readonly number[];
  /** The form shown for looking over; null shows the chooser of a list page. */
  readonly open: number | null;
  /** What the user decided about forms that are in the directory already, or may be; by place. */
  readonly decisions?: Readonly<Record<number, ClipDecision>>;
}

/**
 * What to do with one form at saving. Without a decision a match that is "same" is updated, all else is new. `update`:
 * with `takes`, change by change; `keep`: leave the record as it is; `beside`: new, under the organization of that one.
 */
export type ClipDecision =
  | 'new'
  | { readonly update: Id; readonly takes?: Takes }
  | { readonly keep: Id }
  | { readonly beside: Id };

/** The record that a decision is about. */
export function decidedAbout(decision: ClipDecision | undefined): Id | undefined {
  if (decision === undefined || decision === 'new') return undefined;
  return 'update' in decision ? decision.update : 'keep' in decision ? decision.keep : decision.beside;
}

/** The decision, or what is done without one. */
export const decisionOf = (form: ClipForm, at: number, match: ResourceMatch | undefined): ClipDecision =>
  form.decisions?.[at] ?? (match?.kind === 'same' ? { update: match.salId } : 'new');

/** `slot` is drawn at random per reading: a later reading of the same tab is a draft of its own. */
export const clipDraftKey = (slot: string): DraftKey => ({ kind: 'clip', subject: '', slot });

export interface ClipDraft {
  readonly key: DraftKey;
  readonly form: ClipForm;
  readonly savedAt: string;
}

/** The clips among the drafts, newest first; words that were pasted and not read yet are none. */
export function clipDrafts(drafts: readonly DraftEntry[]): readonly ClipDraft[] {
  return drafts
    .filter(({ key }) => key.kind === 'clip' && key.subject === '')
    .map(({ key, body, savedAt }) => ({ key, form: body as unknown as ClipForm, savedAt }))
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

/** Nothing was changed or chosen in it yet, so a new reading may take its place. A single resource is chosen by itself. */
export const isUntouched = (form: ClipForm): boolean =>
  Object.keys(form.decisions ?? {}).length === 0 &&
  form.forms.every((resource) => resource.edited.length === 0) &&
  (form.forms.length === 1 || form.chosen.length === 0);
