/** Why a note was not kept or signed: what happened, what was kept, what to do next. */
import type { NoteRefusal } from '../../../app/notes/note-edits';
import { m } from '../../../i18n';
import { writeFailureText } from '../../components';
import type { Refusal } from '../../components/write-failure-text';
import { people } from '../../shell/people-words';

export function noteRefusalText(why: NoteRefusal | Refusal): string {
  switch (why) {
    case 'empty':
      return m.note_need_text();
    case 'no-client':
      return m.note_no_client(people());
    case 'ends-before-start':
      return m.note_ends_before_start();
    case 'date-ahead':
      return m.note_date_ahead();
    default:
      return writeFailureText(why);
  }
}
