/** Everything that was begun in notes and is not signed, in one list: forms in progress, and notes in the log. */
import { type AdditionForm, additionHasContent } from '../../domain/note/addition-form';
import type { GroupForm } from '../../domain/note/group-note';
import { hasContent, type NoteForm } from '../../domain/note/note-form';
import type { Id, PlainDate } from '../../domain/record/record';
import { addDays } from '../../domain/time/plain-date';
import type { App, DraftEntry } from '../app';
import { today } from '../clock';

export interface UnfinishedNote {
  /** 'draft': a form in progress; 'unsigned': in the log; 'addition': to a signed note; 'group': to several clients. */
  readonly kind: 'draft' | 'unsigned' | 'addition' | 'group';
  /** "" while no client is chosen. */
  readonly clientId: Id | '';
  readonly date: PlainDate;
  /** The note in the log that it is; of an addition, the one it belongs to. Absent: a new one. */
  readonly noteId?: Id;
  /** Its first words; "" where they are not at hand. */
  readonly words: string;
}

/** Notes of the last so many days are waited for; what is older comes in when it has been read. */
const RECENT_DAYS = 90;

/** Newest day first. A note in the log that is being written in again is there once. */
export async function unfinishedNotes(app: App, drafts: readonly DraftEntry[]): Promise<readonly UnfinishedNote[]> {
  const { unsigned } = await app.search.dueNotes(addDays(today(app), -RECENT_DAYS));
  const begun = drafts.flatMap(ofDraft);
  const inHand = new Set(drafts.map(({ key, body }) => (key.kind === 'note' ? noteOf(body).noteId : '')));
  const logged = unsigned
    .filter(({ id }) => !inHand.has(id))
    .map(({ id, clientId, date }): UnfinishedNote => ({ kind: 'unsigned', clientId, date, noteId: id, words: '' }));
  return [...begun, ...logged].toSorted((a, b) => b.date.localeCompare(a.date));
}

/** What this version wrote there. */
const noteOf = (body: DraftEntry['body']): NoteForm => body as unknown as NoteForm;

function ofDraft({ key, body }: DraftEntry): readonly UnfinishedNote[] {
  if (key.kind === 'note') {
    const form = noteOf(body);
    const words = Object.values(form.sections).find((text) => text.trim() !== '') ?? '';
    const draft = { kind: 'draft', clientId: form.clientId, date: form.date, words } as const;
    return hasContent(form) ? [{ ...draft, ...(key.slot !== '' && { noteId: key.slot }) }] : [];
  }
  if (key.kind === 'group-note') {
    const { shared, members } = body as unknown as GroupForm;
    const words = shared.sections.narrative ?? '';
    const begun = words.trim() !== '' || members.length > 0;
    return begun ? [{ kind: 'group', clientId: '', date: shared.date, words }] : [];
  }
  if (key.kind !== 'addition') return [];
  const { clientId, date, amends, text, ...rest } = body as unknown as AdditionForm;
  return additionHasContent({ text, ...rest })
    ? [{ kind: 'addition', clientId, date, noteId: amends, words: text }]
    : [];
}
