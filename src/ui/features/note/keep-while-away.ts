/**
 * Brings a note into the log, unsigned, without being asked: after a minute without typing, when its editor is left,
 * and before the vault locks. The draft stays, so that writing can go on.
 */
import { useEffect } from 'preact/hooks';
import type { OpenDraft } from '../../../app/app';
import { keepNote } from '../../../app/notes/keep-note';
import type { NoteForm } from '../../../domain/note/note-form';
import { useApp } from '../../hooks';

const PAUSE = 60_000;

/** Drafts that were signed, kept or thrown away: leaving their editor must not bring them back. */
const letGo = new WeakSet<OpenDraft<NoteForm>>();

/** Says that the user has decided about this note. Takes nothing away by itself. */
export function letGoOf(draft: OpenDraft<NoteForm>): void {
  letGo.add(draft);
}

export function useKeepWhileAway(draft: OpenDraft<NoteForm>): void {
  const app = useApp();
  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    let written = draft.body.peek();
    // A note without a client, or with nothing in it, is refused; it stays a draft and needs no message.
    const keep = async (): Promise<void> => {
      const form = draft.body.peek();
      if (form === written || letGo.has(draft) || draft.status.peek().kind === 'read-only') return;
      written = form;
      await keepNote(app, form);
    };
    const stopFollowing = draft.body.subscribe(() => {
      clearTimeout(pause);
      pause = setTimeout(() => void keep(), PAUSE);
    });
    const stopLock = app.session.beforeLock(keep);
    const onHide = () => void keep();
    addEventListener('pagehide', onHide);
    return () => {
      clearTimeout(pause);
      stopFollowing();
      stopLock();
      removeEventListener('pagehide', onHide);
      void keep();
    };
  }, [app, draft]);
}
