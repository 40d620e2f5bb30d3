/** Before days leave as a file: what it holds, that it is not sealed, and names only where they are asked for. */
import { useState } from 'preact/hooks';
import { exportCalendar } from '../../../app/calendar/export-calendar';
import { m } from '../../../i18n';
import { Button, Dialog, Field } from '../../components';
import { useApp } from '../../hooks';
import { ENTRY_KIND_WORDS } from './entry-words';

/** Says nothing about anybody. */
const FILE_NAME = 'calendar.ics';

export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const app = useApp();
  const [names, setNames] = useState(false);
  const save = async () => {
    const words = {
      appointment: ENTRY_KIND_WORDS.appointment(),
      deadline: ENTRY_KIND_WORDS.deadline(),
      'check-in': ENTRY_KIND_WORDS['check-in'](),
      todo: ENTRY_KIND_WORDS.todo(),
      routine: ENTRY_KIND_WORDS.routine(),
    };
    const text = await exportCalendar(app, { names, words });
    await app.platform.saveFile(FILE_NAME, new TextEncoder().encode(text), 'text/calendar');
    onClose();
  };
  return (
    <Dialog title={m.calendar_export_title()} open onClose={onClose}>
      <div class="stack">
        <p>{m.calendar_export_text()}</p>
        <Field
          kind="checkbox"
          label={m.calendar_export_names()}
          hint={m.calendar_export_names_hint()}
          checked={names}
          onChange={setNames}
        />
        <div class="buttons">
          <Button kind="primary" onClick={() => void save()}>
            {m.calendar_export_do()}
          </Button>
          <Button onClick={onClose}>{m.common_cancel()}</Button>
        </div>
      </div>
    </Dialog>
  );
}
