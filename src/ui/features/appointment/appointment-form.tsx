/** Making an appointment, changing one, or agreeing on another time for it. */
import {
  appointmentKey,
  checkAppointment,
  formOfAppointment,
  newAppointment,
  type AppointmentForm as Typed,
} from '../../../app/appointments/appointment-form';
import { addAppointment, changeAppointment, rescheduleAppointment } from '../../../app/appointments/appointments';
import { today } from '../../../app/clock';
import type { Appointment } from '../../../domain/appointment/appointment';
import type { Id, PlainDate } from '../../../domain/record/record';
import { m } from '../../../i18n';
import type { FormErrors } from '../../components';
import { useApp } from '../../hooks';
import { people } from '../../shell/people-words';
import { DraftForm } from '../draft-form';
import { errorsOf } from '../wrong-words';
import { ClientChoice } from './client-choice';

export interface AppointmentFormProps {
  /** For whom a new one starts out. */
  readonly clientId?: Id;
  /** The day a new one starts out with. */
  readonly day?: PlainDate;
  /** The one that is changed, or that is given another time. */
  readonly appointment?: Appointment;
  readonly move?: boolean;
  readonly onDone: () => void;
}

const WRONG = {
  'client-missing': ['clientId', () => m.appointment_need_client(people())],
  'date-wrong': ['date', m.appointment_need_day],
  'time-wrong': ['start', m.appointment_need_time],
  'length-wrong': ['minutes', m.appointment_need_minutes],
} as const;

const wrongIn = (typed: Typed): FormErrors => errorsOf(WRONG, checkAppointment(typed));

export function AppointmentForm({ clientId, day, appointment, move = false, onDone }: AppointmentFormProps) {
  const app = useApp();
  const slot = !appointment ? 'new' : move ? 'move' : 'change';
  const initial = (): Typed => {
    if (!appointment) return newAppointment(app, clientId ?? '', day ?? today(app));
    const form = formOfAppointment(appointment, app.platform.zone());
    return move ? { ...form, id: app.platform.uuid(), date: '', start: '' } : form;
  };
  const actions = {
    new: { title: m.appointment_make_for(), saved: m.appointment_made(), save: addAppointment },
    change: { title: m.appointment_change(), saved: m.appointment_changed(), save: changeAppointment },
    move: {
      title: m.appointment_move(),
      saved: m.appointment_moved(),
      save: (...[given, form, key]: Parameters<typeof addAppointment>) =>
        rescheduleAppointment(given, appointment?.id ?? '', form, key),
    },
  }[slot];
  return (
    <DraftForm<Typed>
      of={appointmentKey(appointment?.id ?? clientId ?? '', slot)}
      initial={initial}
      title={actions.title}
      check={wrongIn}
      save={(typed, key) => actions.save(app, typed, key)}
      saved={actions.saved}
      onDone={onDone}
    >
      {({ form, change, disabled, text }) => (
        <>
          {!clientId && !appointment && (
            <ClientChoice
              name="clientId"
              clientId={form.clientId}
              disabled={disabled}
              onChoose={(id) => change({ clientId: id })}
            />
          )}
          {text('title', m.appointment_title(), { optional: true })}
          <div class="field-row">
            {text('date', m.appointment_day(), { type: 'date' })}
            {text('start', m.appointment_start(), { hint: m.appointment_start_hint(), short: true })}
            {text('minutes', m.appointment_minutes(), { short: true })}
          </div>
          <div class="field-row">
            {text('place', m.appointment_place(), { optional: true })}
            {text('withWhom', m.appointment_with(), { optional: true })}
          </div>
        </>
      )}
    </DraftForm>
  );
}
