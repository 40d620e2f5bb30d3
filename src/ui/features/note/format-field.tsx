/** In which format a note is written: the program's, the agency's own, and that of the note itself if it is gone. */
import { ownFormats } from '../../../app/settings/note-formats';
import { type FormatTarget, formatOf, NOTE_FORMATS } from '../../../domain/note/formats';
import type { NoteForm } from '../../../domain/note/note-form';
import { targetOf } from '../../../domain/note/own-format';
import { m } from '../../../i18n';
import { Field } from '../../components';
import { useRecords } from '../../hooks';
import { formatName } from './note-words';

export interface FormatFieldProps {
  readonly form: NoteForm;
  readonly change: (to: FormatTarget) => void;
}

export function FormatField({ form, change }: FormatFieldProps) {
  const own = useRecords(['setting'], (records) => ownFormats({ records }))?.map(targetOf) ?? [];
  const all: readonly FormatTarget[] = [...NOTE_FORMATS, ...own];
  const here = formatOf(form);
  const offered = here && !all.some(({ id }) => id === here.id) ? [...all, here] : all;
  return (
    <Field
      kind="select"
      label={m.note_format()}
      value={form.format}
      options={offered.map(({ id, layout }) => ({
        value: id,
        label: formatName({ format: id, ...(layout && { layout }) }),
      }))}
      onChange={(id) => {
        const target = offered.find((one) => one.id === id);
        if (target) change(target);
      }}
    />
  );
}
