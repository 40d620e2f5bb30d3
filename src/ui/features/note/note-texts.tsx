/** The words of a note, section by section, in the order of its format. */
import { type Formatted, sectionIds } from '../../../domain/note/formats';
import type { Note } from '../../../domain/note/note';
import { sectionName } from './note-words';

export interface SectionText {
  readonly id: string;
  readonly text: string;
}

/** In the order of the format; text of sections it does not know comes last. */
export function sectionTexts(note: Formatted & Pick<Note, 'sections'>): readonly SectionText[] {
  const order = sectionIds(note);
  const ids = [...order, ...Object.keys(note.sections).filter((id) => !order.includes(id))];
  return ids.flatMap((id) => {
    const text = note.sections[id]?.trim();
    return text ? [{ id, text }] : [];
  });
}

export function NoteTexts({ note }: { readonly note: Formatted & Pick<Note, 'sections'> }) {
  return (
    <>
      {sectionTexts(note).map(({ id, text }) => (
        <div key={id}>
          <small>{sectionName(note, id)}</small>
          <p class="plain-text">
            <bdi>{text}</bdi>
          </p>
        </div>
      ))}
    </>
  );
}
