/**
 * In which format a note is written: first those of the kind of work, the agency's own and that of the note itself, then
 * all others.
 */
import { ownFormats } from '../../../app/settings/note-formats';
import { type FormatTarget, formatOf, NOTE_FORMATS } from '../../../domain/note/formats';
import type { NoteForm } from '../../../domain/note/note-form';
import { offeredFormats } from '../../../domain/note/offered-formats';
import { targetOf } from '../../../domain/note/own-format';
import { m } from '../../../i18n';
import { Field } from '../../components';
import { useApp, useRecords } from '../../hooks';
import { formatName } from './note-words';

export interface FormatFieldProps {
  readonly form: NoteForm;
  readonly change: (to: FormatTarget) => void;
}

export function FormatField({ form, change }: FormatFieldProps) {
  const app = useApp();
  const own = useRecords(['setting'], (records) => ownFormats({ records }))?.map(targetOf) ?? [];
  const usual = useRecords(['setting'], async () => {
    const { currentPractice } = await import('../../../app/practice/practices');
    return (await currentPractice(app)).practice.noteFormats;
  });
  const here = formatOf(form);
  const shipped: readonly FormatTarget[] = NOTE_FORMATS;
  const { first, more } = offeredFormats(shipped, usual ?? [], here ? [...own, here] : own);
  const choice = ({ id, layout }: FormatTarget) => ({
    value: id,
    label: formatName({ format: id, ...(layout && { layout }) }),
  });
  return (
    <Field
      kind="select"
      label={m.note_format()}
      value={form.format}
      options={[...first.map(choice), ...more.map((format) => ({ ...choice(format), group: m.note_format_more() }))]}
      onChange={(id) => {
        const target = [...first, ...more].find((one) => one.id === id);
        if (target) change(target);
      }}
    />
  );
}
