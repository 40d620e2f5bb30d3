/** Said where choices are counted or listed while nobody knows whether more of them wait in notes. */
import { m } from '../../../i18n';
import { Button } from '../../components';
import type { Questions } from './use-questions';

export function NotesUnknown({ questions }: { readonly questions: Questions | undefined }) {
  if (questions?.notes !== 'search-failed') return null;
  return (
    <p class="note-box check line-of between">
      <span>{m.choice_notes_unknown()}</span>
      <Button onClick={questions.again}>{m.choice_notes_again()}</Button>
    </p>
  );
}
