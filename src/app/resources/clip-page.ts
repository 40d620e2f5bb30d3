import { done, type Result, refused } from '../../domain/record/result';
import { formOfDraft } from '../../domain/resource/form-of-draft';
import type { PageReading, ResourceDraft } from '../../domain/resource/resource-draft';
import { emptyForm, type ResourceForm } from '../../domain/resource/resource-form';
import { canonicalUrl } from '../../domain/resource/source-url';
import type { App, DraftKey, WriteFailure } from '../app';
import { commit } from '../committed';
import type { PageProblem } from '../platform';
import { type ClipForm, clipDraftKey, clipDrafts, isUntouched } from './clip-form';

export interface ClipOptions {
  /** Read only what is selected on the page. */
  readonly selection?: string;
  /** Words to clip when the page itself yields nothing: they become the description, their first line the name. */
  readonly text?: string;
}

export type ClipFailure = PageProblem | WriteFailure | 'nothing-found' | 'stopped';

/**
 * Reads the page in a granted tab into a new draft that is on disk before this resolves. An earlier reading of the
 * same page in the same tab makes room for it when nobody has touched it; one with edits is kept beside it. 'nothing-found': offer to clip the selection (call again with `text`).
 */
export async function clipPage(
  app: App,
  tabId: number,
  options: ClipOptions,
  signal: AbortSignal,
): Promise<Result<{ readonly key: DraftKey; readonly form: ClipForm }, ClipFailure>> {
  const page = app.platform.page;
  if (!page) return refused('no-tab');
  const selection = options.selection ?? options.text;
  const read = await page.read(tabId, selection ? { selection } : {}, signal);
  if (signal.aborted) return refused('stopped');
  if (!read.ok) return read;
  const form = clipForm(app, tabId, read.value, options.text);
  return form ? openClip(app, form) : refused('nothing-found');
}

/** Words selected on a page that cannot be read (no grant any more, a PDF): a draft from them alone. */
export function clipText(
  app: App,
  tabId: number,
  words: { readonly text: string; readonly url: string; readonly title?: string },
): Promise<Result<{ readonly key: DraftKey; readonly form: ClipForm }, WriteFailure>> {
  const reading: PageReading = {
    url: words.url,
    title: words.title ?? '',
    lang: '',
    kind: 'none',
    ms: 0,
    page_hash: '',
    extractor_version: '',
    selection: words.text,
    resources: [],
    truncated: false,
  };
  const { resources: _, ...source } = reading;
  return openClip(app, { tabId, reading: source, forms: [textForm(app, words.text)], chosen: [0], open: 0 });
}

function clipForm(app: App, tabId: number, read: PageReading, text: string | undefined): ClipForm | null {
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

function textForm(app: App, text: string): ResourceForm {
  const lines = text.trim().split('\n');
  const name = (lines[0] ?? '').trim().slice(0, 120);
  return { ...emptyForm(app.platform.uuid), name, description: text.trim(), edited: ['name', 'description'] };
}

async function openClip(
  app: App,
  form: ClipForm,
): Promise<Result<{ readonly key: DraftKey; readonly form: ClipForm }, WriteFailure>> {
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
  if (stale.length > 0) await commit(app, { name: 'clip_saved', edits: [], removeDrafts: stale, undoable: false });
  return done({ key, form });
}
