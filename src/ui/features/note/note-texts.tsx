/** The words of a note, section by section, in the order of its format. */
import { noteFormat } from '../../../domain/note/formats';
import type { Note } from '../../../domain/note/note';
import { sectionWords } from './note-words';

export interface SectionText {
  readonly id: string;
  readonly text: string;
}

/** In the order of the format; text of sections it does not know comes last. */
export function sectionTexts(note: Pick<Note, 'format' | 'sections'>): readonly SectionText[] {
  const order = noteFormat(note.format)?.sections.map(({ id }) => id) ?? [];
  const ids = [...order, ...Object.keys(note.sections).filter((id) => !order.includes(id))];
  return ids.flatMap((id) => {
    const text = note.sections[id]?.trim();
    return text ? [{ id, text }] : [];
  });
}

export function NoteTexts({ note }: { readonly note: Pick<Note, 'format' | 'sections'> }) {
  return (
    <>
      {sectionTexts(note).map(({ id, text }) => (
        <div key={id}>
          <small>{sectionWords(id)}</small>
          <p class="plain-text">
            <bdi>{text}</bdi>
          </p>
        </div>
      ))}
    </>
  );
}
