/** Below the two times of a note: how long it was in units, and what is odd about them. Nothing is changed by it. */
import { endsBeforeStart, overlapping } from '../../../domain/note/contact-time';
import type { NoteForm } from '../../../domain/note/note-form';
import { dateOf } from '../../../domain/time/plain-date';
import { formatDay, formatTime, m } from '../../../i18n';
import { useApp } from '../../hooks';
import { useDrafts } from '../use-drafts';
import { noteOf } from './timer-elsewhere';
import { timeWords, useClientTime } from './use-units';

export function TimeWords({ form }: { readonly form: NoteForm }) {
  const app = useApp();
  const time = useClientTime(form.clientId);
  const drafts = useDrafts('note');
  const own = { ...form, id: form.noteId };
  if (form.date > dateOf(app.platform.now(), form.zone)) return <Warning text={m.note_date_ahead()} />;
  if (endsBeforeStart(form)) return <Warning text={m.note_ends_before_start()} />;
  const others = [
    ...(time?.notes ?? []).filter(({ docStatus }) => docStatus !== 'entered-in-error'),
    ...drafts.map((entry) => ({ ...noteOf(entry), id: noteOf(entry).noteId })),
  ];
  const other = overlapping(own, others);
  const words = timeWords(time, own);
  return (
    <>
      {words && <p class="soft">{words}</p>}
      {other?.startedAt && other.endedAt && (
        <Warning
          text={m.note_overlaps({
            date: formatDay(other.date),
            start: formatTime(other.startedAt),
            end: formatTime(other.endedAt),
          })}
        />
      )}
    </>
  );
}

const Warning = ({ text }: { readonly text: string }) => <p class="banner">{text}</p>;
