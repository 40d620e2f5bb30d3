/** A day, typed as people write it; what is no day stays as it was typed and is said to be none. */
import { useState } from 'preact/hooks';
import type { PlainDate } from '../../../domain/record/record';
import { dateOf } from '../../../domain/time/plain-date';
import { readDate } from '../../../domain/time/typed-date';
import { formatDay, language, m } from '../../../i18n';
import { Field } from '../../components';
import { useApp } from '../../hooks';

export interface DateFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly date: PlainDate;
  readonly zone: string;
  readonly onDate: (date: PlainDate) => void;
}

export function DateField({ label, hint, date, zone, onDate }: DateFieldProps) {
  const { platform } = useApp();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const read = (text: string) =>
    readDate(text, dateOf(platform.now(), zone), language.value === 'es' ? 'day-first' : 'month-first');
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(wrong && { error: m.note_date_wrong() })}
      value={typed ?? formatDay(date)}
      onInput={(text) => {
        setTyped(text);
        setWrong(false);
        const day = read(text);
        if (day) onDate(day);
      }}
      onBlur={() => {
        if (typed !== null && !read(typed)) setWrong(true);
        else setTyped(null);
      }}
    />
  );
}
