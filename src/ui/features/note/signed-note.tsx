/** A signed note to be read: its words as they were signed, what was added since, and what can be done with it. */
import { useState } from 'preact/hooks';
import { lateDays, noteLateness } from '../../../domain/note/amendment';
import type { Note } from '../../../domain/note/note';
import { dateOf } from '../../../domain/time/plain-date';
import { formatDay, formatMoment, m } from '../../../i18n';
import { Button, Tag } from '../../components';
import { AddToNote } from './add-to-note';
import { CopyForPortal } from './copy-for-portal';
import { FollowUp } from './follow-up';
import { NoteFacts } from './note-facts';
import { NoteLinks } from './note-links';
import { NoteTexts } from './note-texts';
import { AMENDMENTS } from './note-words';

export interface SignedNoteProps {
  readonly note: Note;
  readonly additions: readonly Note[];
}

export function SignedNote({ note, additions }: SignedNoteProps) {
  const [open, setOpen] = useState<'add' | 'copy' | 'follow-up' | null>(null);
  const close = () => setOpen(null);
  const late = note.amends ? 0 : noteLateness(note);
  return (
    <div class="stack signed-note">
      {late > 0 && (
        <p>
          <Tag tone="check">{m.note_late_entry()}</Tag> <small>{m.note_late_by({ count: late })}</small>
        </p>
      )}
      <NoteTexts note={note} />
      <NoteFacts note={note} />
      <NoteLinks note={note} />
      <Signature note={note} />
      {additions.map((addition) => (
        <Addition key={addition.id} addition={addition} />
      ))}
      {!note.amends && (
        <div class="buttons">
          <Button size="small" onClick={() => setOpen('add')}>
            {m.note_add()}
          </Button>
          <Button size="small" onClick={() => setOpen('follow-up')}>
            {m.note_follow_up()}
          </Button>
          <Button size="small" onClick={() => setOpen('copy')}>
            {m.note_copy_portal()}
          </Button>
        </div>
      )}
      {open === 'add' && <AddToNote note={note} onClose={close} />}
      {open === 'copy' && <CopyForPortal note={note} additions={additions} onClose={close} />}
      {open === 'follow-up' && <FollowUp clientId={note.clientId} noteId={note.id} onClose={close} />}
    </div>
  );
}

function Addition({ addition }: { readonly addition: Note }) {
  const { amendment = 'addendum', date, reason, signedAt, zone } = addition;
  const late = signedAt ? lateDays(date, dateOf(signedAt, zone)) : 0;
  return (
    <section class="addition">
      <p>
        <Tag tone="check">{AMENDMENTS[amendment]()}</Tag>{' '}
        <small>
          {late > 0
            ? m.note_add_about_late({ date: formatDay(date), count: late })
            : m.note_add_about({ date: formatDay(date) })}
        </small>
      </p>
      <NoteTexts note={addition} />
      {reason && (
        <p class="plain-text">
          <small>{m.note_add_because()}</small> <bdi>{reason}</bdi>
        </p>
      )}
      <Signature note={addition} />
    </section>
  );
}

function Signature({ note: { signedBy, signedAt } }: { readonly note: Note }) {
  if (!signedAt) return null;
  const at = formatMoment(signedAt);
  return <small class="soft">{signedBy ? m.note_signed_by({ name: signedBy, at }) : m.note_signed_at({ at })}</small>;
}
