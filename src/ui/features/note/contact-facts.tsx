/** The facts a contact note must hold: how, whether anybody was reached, when, where, with whom. */
import { useState } from 'preact/hooks';
import type { NoteForm } from '../../../domain/note/note-form';
import { formatTime, m } from '../../../i18n';
import { Field } from '../../components';
import { AmountField } from './amount-field';
import { DateField } from './date-field';
import { LinkFields } from './note-links';
import { choicesOf, KINDS, MODES } from './note-words';
import { TimeWords } from './time-words';
import { withDate, withTypedTime } from './typed-moment';

export interface ContactFactsProps {
  readonly form: NoteForm;
  readonly change: (form: NoteForm) => void;
  /** The kind is given, and nobody is named. */
  readonly forGroup?: boolean;
}

export function ContactFacts({ form, change, forGroup = false }: ContactFactsProps) {
  return (
    <div class="contact-facts">
      <Field
        kind="select"
        label={m.note_mode()}
        empty={m.note_mode_unset()}
        value={form.mode ?? ''}
        options={choicesOf(MODES)}
        onChange={(mode) => change({ ...form, mode: mode || undefined })}
      />
      <Field
        kind="select"
        label={m.note_reached()}
        empty={m.note_reached_unset()}
        value={form.reached === undefined ? '' : form.reached ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: m.note_reached_yes() },
          { value: 'no', label: m.note_reached_no() },
        ]}
        // The empty choice is no Value of the select, but it is what comes when it is picked.
        onChange={(value: string) => change({ ...form, reached: value === '' ? undefined : value === 'yes' })}
      />
      {!forGroup && (
        <Field
          kind="select"
          label={m.note_kind()}
          value={form.kind}
          options={choicesOf(KINDS)}
          onChange={(kind) => change({ ...form, kind })}
        />
      )}
      <DateField
        label={m.note_date()}
        date={form.date}
        zone={form.zone}
        onDate={(date) => change(withDate(form, date))}
      />
      <div class="pair">
        <TimeField which="startedAt" label={m.note_start()} form={form} change={change} />
        <TimeField which="endedAt" label={m.note_end()} form={form} change={change} />
      </div>
      <TimeWords form={form} />
      <div class="pair">
        <AmountField
          label={m.note_travel()}
          amount={form.travelMinutes}
          most={1440}
          step={1}
          onAmount={(travelMinutes) => change({ ...form, travelMinutes })}
        />
        <AmountField
          label={m.note_miles()}
          amount={form.miles}
          most={9999}
          step={0.1}
          onAmount={(miles) => change({ ...form, miles })}
        />
      </div>
      <LinkFields form={form} change={change} />
      <Field label={m.note_place()} value={form.place ?? ''} onInput={(place) => change({ ...form, place })} />
      {!forGroup && (
        <Field
          label={m.note_with_whom()}
          value={form.withWhom ?? ''}
          onInput={(withWhom) => change({ ...form, withWhom })}
        />
      )}
    </div>
  );
}

function TimeField(props: ContactFactsProps & { which: 'startedAt' | 'endedAt'; label: string }) {
  const { form, change, which, label } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const at = form[which];
  return (
    <Field
      label={label}
      placeholder="2:30p"
      {...(wrong && { error: m.note_time_wrong() })}
      value={typed ?? (at ? formatTime(at) : '')}
      onInput={(text) => {
        setTyped(text);
        setWrong(false);
        const next = withTypedTime(form, which, text);
        if (next) change(next);
      }}
      onBlur={() => {
        if (typed !== null && !withTypedTime(form, which, typed)) setWrong(true);
        else setTyped(null);
      }}
    />
  );
}
