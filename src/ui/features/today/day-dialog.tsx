/** Asks for one day that lies ahead. */
import { useRef, useState } from 'preact/hooks';
import type { PlainDate } from '../../../domain/record/record';
import { addDays, isPlainDate } from '../../../domain/time/plain-date';
import { m } from '../../../i18n';
import { Button, Dialog, Field, Form } from '../../components';
import { useFocusFirst } from '../client-picker/use-focus-first';

export interface DayDialogProps {
  readonly title: string;
  readonly label: string;
  /** The day itself is not taken. */
  readonly after: PlainDate;
  readonly onDay: (day: PlainDate) => void;
  readonly onClose: () => void;
}

export function DayDialog({ title, label, after, onDay, onClose }: DayDialogProps) {
  const box = useRef<HTMLDivElement>(null);
  useFocusFirst(box);
  const [typed, type] = useState(addDays(after, 1));
  const [wrong, setWrong] = useState(false);
  const take = () => {
    if (isPlainDate(typed) && typed > after) onDay(typed);
    else setWrong(true);
  };
  return (
    <Dialog title={title} open onClose={onClose}>
      <div ref={box}>
        <Form onSubmit={take} errors={wrong ? { day: m.today_day_wrong() } : {}} label={label}>
          <Field type="date" name="day" label={label} hint={m.today_day_hint()} value={typed} onInput={type} />
          <div class="buttons">
            <Button kind="primary" type="submit">
              {m.today_day_save()}
            </Button>
            <Button onClick={onClose}>{m.common_cancel()}</Button>
          </div>
        </Form>
      </div>
    </Dialog>
  );
}
