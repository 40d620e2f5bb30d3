/** What a note is about, beside its client: chosen while it is written, told where it is read. */
import { LINKABLE_TABLES, type Linkable, linkables } from '../../../app/notes/linkable';
import type { Note } from '../../../domain/note/note';
import { type NoteForm, toggleLink } from '../../../domain/note/note-form';
import { m } from '../../../i18n';
import { Field } from '../../components';
import { useApp, useRecords } from '../../hooks';
import { cutAt } from '../clip/cut';
import { kindWord } from '../record-words/record-words';
import { categoryText } from '../record-words/value-words';

const linkWords = ({ link, name, category }: Linkable): string =>
  m.note_link_words({ kind: kindWord(link.table), name: cutAt(name ?? categoryText(category ?? ''), 120) });

function useLinkables(clientId: string): readonly Linkable[] | undefined {
  const app = useApp();
  return useRecords(LINKABLE_TABLES, () => linkables(app, clientId), [clientId]);
}

/** Draws nothing where the client has nothing to link to. */
export function LinkFields({ form, change }: { readonly form: NoteForm; readonly change: (form: NoteForm) => void }) {
  const offered = useLinkables(form.clientId);
  if (!offered || offered.length === 0) return null;
  return (
    <fieldset class="link-choices">
      <legend>{m.note_links()}</legend>
      {offered.map((one) => (
        <Field
          key={one.link.id}
          kind="checkbox"
          label={linkWords(one)}
          checked={form.links?.[one.link.id] !== undefined}
          onChange={() => change(toggleLink(form, one.link))}
        />
      ))}
    </fieldset>
  );
}

/** What has been removed since is said to be gone. */
export function NoteLinks({ note }: { readonly note: Note }) {
  const known = useLinkables(note.links ? note.clientId : '');
  const links = Object.values(note.links ?? {});
  if (links.length === 0 || !known) return null;
  return (
    <div>
      <small>{m.note_links()}</small>
      <ul class="bullets">
        {links.map((link) => {
          const found = known.find((one) => one.link.id === link.id);
          return (
            <li key={link.id}>
              <bdi>{found ? linkWords(found) : m.note_link_gone({ kind: kindWord(link.table) })}</bdi>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
