/** The body of a clip's draft: one reading of a page and the forms made of it. Plain JSON. */
import type { Id } from '../../domain/record/record';
import type { PageReading } from '../../domain/resource/resource-draft';
import type { ResourceForm } from '../../domain/resource/resource-form';
import type { DraftEntry, DraftKey } from '../app';

/** A reading without its resources: those are in the forms (`found`). */
export type ClipSource = Omit<PageReading, 'resources'>;

export interface ClipForm {
  readonly tabId: number;
  readonly reading: ClipSource;
  /** One per resource on the page, in page order. */
  readonly forms: readonly ResourceForm[];
  /** Indexes of the forms ticked to be saved. */
  readonly chosen: readonly number[];
  /** The form shown for looking over; null shows the chooser of a list page. */
  readonly open: number | null;
}

/** What to do with one form at saving. Without a decision a match that is "same" is updated, all else is new. */
export type ClipDecision = 'new' | { readonly update: Id } | { readonly keep: Id };

/** `slot` is drawn at random per reading: a later reading of the same tab is a draft of its own. */
export const clipDraftKey = (slot: string): DraftKey => ({ kind: 'clip', subject: '', slot });

export interface ClipDraft {
  readonly key: DraftKey;
  readonly form: ClipForm;
  readonly savedAt: string;
}

/** The clips among the drafts, newest first. */
export function clipDrafts(drafts: readonly DraftEntry[]): readonly ClipDraft[] {
  return drafts
    .filter((draft) => draft.key.kind === 'clip')
    .map(({ key, body, savedAt }) => ({ key, form: body as unknown as ClipForm, savedAt }))
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

/** Nothing was changed or chosen in it yet, so a new reading may take its place. A single resource is chosen by itself. */
export const isUntouched = (form: ClipForm): boolean =>
  form.forms.every((resource) => resource.edited.length === 0) && (form.forms.length === 1 || form.chosen.length === 0);
