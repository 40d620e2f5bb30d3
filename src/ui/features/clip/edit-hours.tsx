/** Opening hours: the page's own words, and the timetable they mean, row by row. */
import { useState } from 'preact/hooks';
import type { ScheduleValue } from '../../../domain/resource/resource-draft';
import { m } from '../../../i18n';
import { Button, Field, Icon } from '../../components';
import type { EditorProps } from './edit-fact';
import { BLANK_ROW, daysOf, evenRows, keptTime, NTHS, nthsOf, withDays } from './hours-rows';
import { hoursLines, nthName, timeWords, WEEKDAYS, weekdayName } from './hours-words';
import { TickRow } from './tick-row';

export function EditHours({ form, change }: EditorProps) {
  const rows = evenRows(form.schedule);
  const put = (next: readonly ScheduleValue[]) => change('schedule', next);
  return (
    <>
      {rows.map((row, at) => (
        <HoursRow
          key={at}
          row={row}
          onChange={(next) => put(rows.map((old, place) => (place === at ? next : old)))}
          onRemove={() => put(rows.filter((_, place) => place !== at))}
        />
      ))}
      <Button kind="quiet" size="small" icon={<Icon name="plus" />} onClick={() => put([...rows, BLANK_ROW])}>
        {m.clip_add_hours()}
      </Button>
      <Field
        kind="checkbox"
        label={m.clip_by_appointment()}
        checked={form.by_appointment}
        onChange={(checked) => change('by_appointment', checked)}
      />
      <Field
        kind="textarea"
        rows={2}
        label={m.clip_edit_hours_text()}
        value={form.hours_text}
        onInput={(text) => change('hours_text', text)}
      />
    </>
  );
}

interface HoursRowProps {
  readonly row: ScheduleValue;
  readonly onChange: (row: ScheduleValue) => void;
  readonly onRemove: () => void;
}

function HoursRow({ row, onChange, onRemove }: HoursRowProps) {
  const [days, nths] = [daysOf(row), nthsOf(row)];
  const what = hoursLines([row])[0] || m.clip_edit_hours_rows();
  return (
    <fieldset class="hours-row" aria-label={what}>
      <TickRow
        label={m.clip_edit_hours_days()}
        options={WEEKDAYS.map((value) => ({ value, label: weekdayName(value), name: weekdayName(value, 'long') }))}
        chosen={days}
        onChange={(next) => onChange(withDays(row, next, nths))}
      />
      <div class="pair">
        <TimeField
          label={m.clip_edit_hours_from()}
          time={row.opens_at}
          onTime={(text) => onChange({ ...row, opens_at: keptTime(text, false) })}
        />
        <TimeField
          label={m.clip_edit_hours_to()}
          time={row.closes_at}
          onTime={(text) => onChange({ ...row, closes_at: keptTime(text, true) })}
        />
        <Button kind="quiet" label={m.clip_remove_item({ what })} icon={<Icon name="close" />} onClick={onRemove} />
      </div>
      <TickRow
        label={m.clip_edit_hours_week()}
        hint={m.clip_hours_every_week()}
        options={NTHS.map((value) => ({ value, label: nthName(value) }))}
        chosen={nths}
        onChange={(next) => onChange(withDays(row, days, next))}
      />
    </fieldset>
  );
}

/** Shows what was typed, keeps what it means. */
function TimeField(props: { label: string; time: string; onTime: (typed: string) => void }) {
  const [typed, setTyped] = useState(timeWords(props.time));
  return (
    <Field
      short
      label={props.label}
      placeholder="2:30p"
      value={typed}
      onInput={(text) => {
        setTyped(text);
        props.onTime(text);
      }}
      onBlur={() => setTyped(props.time === '' ? typed : timeWords(props.time))}
    />
  );
}
