/** What keeping and signing share: the record that a form means, written over what is there. */
import { endsBeforeStart } from '../../domain/note/contact-time';
import { isLocked } from '../../domain/note/locked';
import type { Note } from '../../domain/note/note';
import { hasContent, hasText, isTiming, type NoteForm } from '../../domain/note/note-form';
import { createEdit, differenceEdit, type Edit, flatFields } from '../../domain/record/edit';
import { HUMAN_FIELDS } from '../../domain/record/human-fields';
import { dateOf } from '../../domain/time/plain-date';
import type { App } from '../app';
import { currentEpisode } from '../clients/current-episode';
import { now, today } from '../clock';
import { revived } from '../revived';
import { workerName } from '../settings/worker';
import { sealNote } from './seal-note';

export type NoteRefusal =
  /** A note is about a client: choose one first. */
  | 'no-client'
  /** Nothing was written. */
  | 'empty'
  /** It is signed; what is left to say is an addendum. */
  | 'sealed-record'
  /** A note to be signed that ends before it started. */
  | 'ends-before-start'
  /** A note to be signed about a day that has not come yet. */
  | 'date-ahead';

/** The edits that bring the form into the log. `device`: it is signed there, and locked with them. */
export async function noteEdits(
  app: App,
  form: NoteForm,
  device?: string,
): Promise<{ readonly refuse: NoteRefusal } | { readonly edits: readonly Edit[] }> {
  if (form.clientId === '') return { refuse: 'no-client' };
  const signed = device !== undefined;
  const before = await app.records.get('note', form.noteId);
  if (before && isLocked(before)) return { refuse: 'sealed-record' };
  if (signed ? !hasText(form) : !before && !hasContent(form)) return { refuse: 'empty' };
  const wrong = signed && impossible(app, form);
  if (wrong) return { refuse: wrong };
  const note = await noteOfForm(app, form, form.clientId, before, signed);
  const sealed = signed ? await sealNote(app, note, device) : undefined;
  const after = sealed?.note ?? note;
  const edit = before && differenceEdit('note', before, after);
  const written = before ? (edit ? [edit] : []) : revived([createEdit('note', after)]);
  const own = before && signed && edit && 'set' in edit ? [...written, affirmed(after, edit.set)] : written;
  return { edits: own.length > 0 ? [...own, ...(sealed?.edits ?? []), ...(await seenEdits(app, form.clientId))] : [] };
}

/**
 * What the signature stands under, written once more beside itself where signing changes nothing in it: every field,
 * whoever writes it. What somebody wrote on another device meanwhile becomes a copy, and does not take its place.
 */
function affirmed(note: Note, changed: Readonly<Record<string, unknown>>): Edit {
  const own = flatFields('note', note);
  // What was left empty is signed as empty.
  const plain = HUMAN_FIELDS.note.filter((field) => field !== 'sections');
  const fields = [...new Set([...plain, ...Object.keys(own)])].filter((field) => !(field in changed));
  return { table: 'note', id: note.id, beside: Object.fromEntries(fields.map((field) => [field, own[field]])) };
}

/** What can be kept to be put right, and not signed. */
function impossible(app: App, form: NoteForm): NoteRefusal | null {
  if (endsBeforeStart(form)) return 'ends-before-start';
  return form.date > dateOf(app.platform.now(), form.zone) ? 'date-ahead' : null;
}

async function noteOfForm(app: App, form: NoteForm, clientId: string, before: Note | undefined, signed: boolean) {
  const { noteId, sections, ...facts } = form;
  const at = now(app);
  const author = before?.author ?? (await workerName(app));
  const client = await app.records.get('client', clientId);
  const note: Note = {
    ...before,
    ...facts,
    id: noteId,
    clientId,
    sections: Object.fromEntries(Object.entries(sections).filter(([, text]) => text.trim() !== '')),
    place: form.place?.trim() || undefined,
    withWhom: form.withWhom?.trim() || undefined,
    // A timer that still runs ends with the signature.
    endedAt: signed && isTiming(form) ? at : form.endedAt,
    episodeId: before?.episodeId ?? (await currentEpisode(app, clientId)),
    docStatus: signed ? 'final' : 'preliminary',
    createdAt: before?.createdAt ?? at,
    author,
    ...(client?.sample && { sample: true }),
    ...(signed && { signedAt: at, signedBy: (await workerName(app)) ?? author }),
  };
  return note;
}

/** Writing about a client is seeing the client, once a day. */
async function seenEdits(app: App, clientId: string): Promise<readonly Edit[]> {
  const client = await app.records.get('client', clientId);
  const seen = client?.lastSeenAt;
  if (!client || (seen && dateOf(seen, app.platform.zone()) === today(app))) return [];
  return [{ table: 'client', id: clientId, set: { lastSeenAt: now(app) } }];
}
