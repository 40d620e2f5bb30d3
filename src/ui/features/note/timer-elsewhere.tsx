/** One timer runs on a device. When it runs in another note, this says so, and hands it over on request. */
import type { DraftEntry, DraftKey, OpenDraft } from '../../../app/app';
import { now } from '../../../app/clock';
import { isTiming, type NoteForm, startTimer, stopTimer } from '../../../domain/note/note-form';
import { m } from '../../../i18n';
import { Button, showToast, writeFailureText } from '../../components';
import { useApp } from '../../hooks';
import { sameKey, useDrafts } from '../use-drafts';
import { openNoteDraft } from './open-note';

/** The body of a note's draft: what this version wrote there. */
export const noteOf = (entry: DraftEntry): NoteForm => entry.body as unknown as NoteForm;

export function useTimerElsewhere(here: DraftKey): DraftEntry | undefined {
  return useDrafts('note').find((entry) => !sameKey(entry.key, here) && isTiming(noteOf(entry)));
}

export function TimerElsewhere({ entry, draft }: { readonly entry: DraftEntry; readonly draft: OpenDraft<NoteForm> }) {
  const app = useApp();
  const handOver = async () => {
    const other = await app.drafts.open<NoteForm>(entry.key, () => noteOf(entry));
    if (!other.ok) {
      showToast({ text: writeFailureText(other.why) });
      return;
    }
    if (other.value.status.peek().kind === 'read-only') {
      await other.value.close();
      showToast({ text: m.common_read_only_elsewhere() });
      return;
    }
    other.value.change(stopTimer(other.value.body.peek(), now(app)));
    await other.value.close();
    draft.change(startTimer(draft.body.peek(), now(app)));
  };
  return (
    <div class="banner calm">
      <span>{m.note_timer_elsewhere()}</span>
      <span class="line-of">
        <Button size="small" onClick={() => openNoteDraft(app, entry.key)}>
          {m.note_timer_go()}
        </Button>
        <Button size="small" onClick={() => void handOver()}>
          {m.note_timer_stop_that()}
        </Button>
      </span>
    </div>
  );
}
