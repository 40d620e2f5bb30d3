/** The strip above a note: how and when the contact was, and the timer. Pressing the words folds out the facts. */
import type { OpenDraft } from '../../../app/app';
import { now } from '../../../app/clock';
import { isTiming, type NoteForm, startTimer, stopTimer } from '../../../domain/note/note-form';
import { formatDay, formatTime, m } from '../../../i18n';
import { Button, Icon } from '../../components';
import { useApp } from '../../hooks';
import { MODES } from './note-words';
import { Running } from './running';
import { TimerElsewhere, useTimerElsewhere } from './timer-elsewhere';

export interface NoteStripProps {
  readonly draft: OpenDraft<NoteForm>;
  readonly open: boolean;
  readonly onToggle: () => void;
}

export function NoteStrip({ draft, open, onToggle }: NoteStripProps) {
  const app = useApp();
  const form = draft.body.value;
  const elsewhere = useTimerElsewhere(draft.key);
  const timing = isTiming(form);
  return (
    <>
      <div class="strip">
        <button type="button" class="strip-toggle grow" aria-expanded={open} onClick={onToggle}>
          <span>{stripWords(form)}</span>
          <Icon name="down" size={14} />
        </button>
        {timing && <Running since={form.startedAt ?? now(app)} />}
        {timing ? (
          <Button size="small" onClick={() => draft.change(stopTimer(draft.body.peek(), now(app)))}>
            {m.note_timer_stop()}
          </Button>
        ) : (
          !elsewhere && (
            <Button size="small" onClick={() => draft.change(startTimer(draft.body.peek(), now(app)))}>
              {m.note_timer_start()}
            </Button>
          )
        )}
      </div>
      {elsewhere && !timing && <TimerElsewhere entry={elsewhere} draft={draft} />}
    </>
  );
}

/** "Phone call · Reached · 10:42–now", or what is asked for where nothing was said yet. */
function stripWords(form: NoteForm): string {
  const { mode, reached, startedAt, endedAt, place } = form;
  const start = startedAt && formatTime(startedAt);
  const times =
    start && (endedAt ? m.note_strip_span({ start, end: formatTime(endedAt) }) : m.note_strip_now({ start }));
  const said = [
    mode && MODES[mode](),
    reached === undefined ? '' : reached ? m.note_reached_yes() : m.note_reached_no(),
    times,
    place?.trim(),
  ].filter(Boolean);
  return said.length > 0 ? said.join(' · ') : `${formatDay(form.date)} · ${m.note_facts_none()}`;
}
