import { foldedWords } from '../text/fold';
import { sectionIds } from './formats';
import type { Note } from './note';

const BEFORE = 4;
const WORDS = 24;

/** Some words of the note around the first that answers `query`; its beginning when none does. */
export function noteExcerpt(note: Note, query: string): string {
  const order = sectionIds(note);
  const ids = [...order, ...Object.keys(note.sections).filter((id) => !order.includes(id))];
  const words = ids.flatMap((id) => note.sections[id]?.trim().split(/\s+/) ?? []).filter((word) => word !== '');
  const wanted = foldedWords(query);
  const at = words.findIndex((word) => foldedWords(word).some((own) => wanted.some((one) => own.startsWith(one))));
  const from = at > BEFORE ? at - BEFORE : 0;
  const part = words.slice(from, from + WORDS).join(' ');
  return `${from > 0 ? '…' : ''}${part}${from + WORDS < words.length ? '…' : ''}`;
}
