/**
 * A note for the agency's own system, field by field: each fact and section with a button that copies it alone. Nothing
 * leaves by itself; what is copied lies in the clipboard until something else is copied.
 */
import { useState } from 'preact/hooks';
import { lateDays } from '../../../domain/note/amendment';
import type { Note } from '../../../domain/note/note';
import { dateOf } from '../../../domain/time/plain-date';
import { formatDay, m } from '../../../i18n';
import { Button, Dialog } from '../../components';
import { type Fact, factsOf } from './note-facts';
import { sectionTexts } from './note-texts';
import { AMENDMENTS, sectionName } from './note-words';
import { timeWords, useClientTime } from './use-units';

export interface CopyForPortalProps {
  readonly note: Note;
  readonly additions: readonly Note[];
  readonly onClose: () => void;
}

export function CopyForPortal({ note, additions, onClose }: CopyForPortalProps) {
  const time = timeWords(useClientTime(note.clientId), note);
  const [copied, setCopied] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const fields = [...fieldsOf(note, time), ...additions.map(additionField)];
  const copy = async (label: string, text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setFailed(false);
      setCopied(label);
    } catch {
      // The browser forbids it here (no focus, no permission): the words can still be marked and copied by hand.
      setFailed(true);
    }
  };
  return (
    <Dialog title={m.note_copy_title({ date: formatDay(note.date) })} open onClose={onClose}>
      <p class="soft">{m.note_copy_text()}</p>
      <p role="status">{failed ? m.note_copy_failed() : copied !== null ? m.note_copied({ field: copied }) : ''}</p>
      <ul class="rows copy-fields">
        {fields.map(({ label, text }) => (
          <li key={label} class="row">
            <div class="what">
              <small>{label}</small>
              <p class="plain-text">
                <bdi>{text}</bdi>
              </p>
            </div>
            <div class="actions">
              <Button
                size="small"
                aria={{
                  'aria-label':
                    copied === label ? m.note_copied({ field: label }) : m.note_copy_field({ field: label }),
                }}
                onClick={() => void copy(label, text)}
              >
                {copied === label ? m.note_copied_short() : m.note_copy()}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <Button onClick={onClose}>{m.common_close()}</Button>
        <Button onClick={() => void copy(m.note_copy_everything(), allText(fields))}>{m.note_copy_all()}</Button>
      </div>
    </Dialog>
  );
}

const allText = (fields: readonly Fact[]): string => fields.map(({ label, text }) => `${label}: ${text}`).join('\n\n');

/** Date, facts, words and signature, in the order of the note. */
function fieldsOf(note: Note, time: string): readonly Fact[] {
  return [
    { label: m.note_date(), text: formatDay(note.date) },
    ...factsOf(note, time),
    ...sectionTexts(note).map(({ id, text }) => ({ label: sectionName(note, id), text })),
    ...(note.signedBy ? [{ label: m.note_copy_signed_by(), text: note.signedBy }] : []),
  ];
}

function additionField({ amendment = 'addendum', date, reason, signedAt, zone, sections }: Note, at: number): Fact {
  const late = signedAt ? lateDays(date, dateOf(signedAt, zone)) : 0;
  const about = late > 0 ? m.note_add_about_late({ date: formatDay(date), count: late }) : formatDay(date);
  const label = `${at + 1}. ${AMENDMENTS[amendment]()} (${about})`;
  return {
    label,
    text: [...Object.values(sections), reason && `${m.note_add_because()} ${reason}`].filter(Boolean).join('\n'),
  };
}
