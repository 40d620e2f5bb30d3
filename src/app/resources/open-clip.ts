import { done, type Result } from '../../domain/record/result';
import { formOfDraft } from '../../domain/resource/form-of-draft';
import type { PageReading, ResourceDraft } from '../../domain/resource/resource-draft';
import { emptyForm, type ResourceForm } from '../../domain/resource/resource-form';
import { canonicalUrl } from '../../domain/resource/source-url';
import type { App, DraftKey, WriteFailure } from '../app';
import { commit } from '../committed';
import { type ClipForm, clipDraftKey, clipDrafts, isUntouched } from './clip-form';

export type OpenedClip = Result<{ readonly key: DraftKey; readonly form: ClipForm }, WriteFailure>;

/**
 * The form of a reading, null when it holds no service. With `text`, words that hold none become a form of their own:
 * the first line its name.
 */
export function clipForm(app: App, tabId: number, read: PageReading, text: string | undefined): ClipForm | null {
  const { resources, ...reading } = read;
  // A name alone is no service: without a way to reach or find it, the page is about something else. What the user
  // selected is hers to judge, and a list of names is a list.
  const names = read.selection !== '' || resources.length >= LIST;
  const services = resources.filter((draft) => isService(draft) || (names && isNamed(draft)));
  const forms = services.map((draft) => formOfDraft(draft, app.platform.uuid));
  if (forms.length === 0 && text?.trim()) forms.push(textForm(app, text));
  if (forms.length === 0) return null;
  const single = forms.length === 1;
  return { tabId, reading, forms, chosen: single ? [0] : [], open: single ? 0 : null };
}

/** Something that a person can call, write to, go to or come to at an hour. */
const isService = ({ phones, emails, addresses, schedule, hours_text }: ResourceDraft): boolean =>
  phones.length + emails.length + addresses.length + schedule.length > 0 || hours_text !== null;

const isNamed = ({ name, services }: ResourceDraft): boolean => name !== null || services.length > 0;

/** From so many on, names in a row are meant as a list. */
const LIST = 3;

/** A form of words that nothing was read from. */
export function textForm(app: App, text: string): ResourceForm {
  const lines = text.trim().split('\n');
  const name = (lines[0] ?? '').trim().slice(0, 120);
  return { ...emptyForm(app.platform.uuid), name, description: text.trim(), edited: ['name', 'description'] };
}

/**
 * Writes the draft; an untouched one of the same page in the same tab makes room for it, and so do the drafts of
 * `instead`, whose words it took in.
 */
export async function openClip(app: App, form: ClipForm, instead: readonly DraftKey[] = []): Promise<OpenedClip> {
  const page = canonicalUrl(form.reading.url);
  const stale = clipDrafts(await app.drafts.list())
    .filter((other) => other.form.tabId === form.tabId && canonicalUrl(other.form.reading.url) === page)
    .filter((other) => page !== '' && isUntouched(other.form))
    .map((other) => other.key);
  const key = clipDraftKey(app.platform.uuid());
  const opened = await app.drafts.open<ClipForm>(key, () => form);
  if (!opened.ok) return opened;
  await opened.value.close();
  // Only now that the new reading is on disk. Nobody had typed into these, so there is nothing to take back.
  const removeDrafts = [...stale, ...instead];
  if (removeDrafts.length > 0) await commit(app, { name: 'clip_saved', edits: [], removeDrafts, undoable: false });
  return done({ key, form });
}
