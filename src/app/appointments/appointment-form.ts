/** What is typed about an appointment, and whether it can be one. */
import type { Appointment } from '../../domain/appointment/appointment';
import type { Id, Moment, PlainDate } from '../../domain/record/record';
import { isPlainDate, momentOf, wallTimeOf } from '../../domain/time/plain-date';
import { readTime } from '../../domain/time/typed-time';
import type { App, DraftKey } from '../app';

export interface AppointmentForm {
  /** Reserved when the form opens, so that saving twice is one appointment. */
  readonly id: Id;
  readonly clientId: Id | '';
  readonly title: string;
  readonly date: PlainDate;
  /** As typed: "2:30p". */
  readonly start: string;
  /** Minutes, as typed. */
  readonly minutes: string;
  readonly place: string;
  readonly withWhom: string;
  /** What the form began with: only what differs from it is written. Absent in the form of a new one. */
  readonly from?: Omit<AppointmentForm, 'from'>;
}

export const newAppointment = (app: App, clientId: Id | '', date: PlainDate): AppointmentForm => ({
  id: app.platform.uuid(),
  clientId,
  title: '',
  date,
  start: '',
  minutes: '60',
  place: '',
  withWhom: '',
});

/** The form of one that is there, in the zone of the device. */
export function formOfAppointment(appointment: Appointment, zone: string): AppointmentForm {
  const { id, clientId, title = '', startsAt, endsAt, place = '', withWhom = '' } = appointment;
  const { date, time } = wallTimeOf(startsAt, zone);
  const minutes = String(Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000));
  const form = { id, clientId, title, date, start: time, minutes, place, withWhom };
  return { ...form, from: form };
}

/** One form for what is new, one for each that is changed or moved. */
export const appointmentKey = (subject: Id | '', slot: 'new' | 'change' | 'move'): DraftKey => ({
  kind: 'appointment',
  subject,
  slot,
});

export type AppointmentRefusal = 'client-missing' | 'date-wrong' | 'time-wrong' | 'length-wrong';

/** No appointment is longer than a day. */
const LONGEST = 24 * 60;

export function checkAppointment({ clientId, date, start, minutes }: AppointmentForm): readonly AppointmentRefusal[] {
  const length = /^\d{1,4}$/.test(minutes.trim()) ? Number(minutes) : 0;
  const wrong: readonly [boolean, AppointmentRefusal][] = [
    [clientId === '', 'client-missing'],
    [!isPlainDate(date), 'date-wrong'],
    [readTime(start) === null, 'time-wrong'],
    [length < 1 || length > LONGEST, 'length-wrong'],
  ];
  return wrong.flatMap(([is, why]) => (is ? [why] : []));
}

/** The fields of the record; the form must have passed `checkAppointment`. */
export function appointmentFields(form: AppointmentForm, zone: string) {
  const startsAt: Moment = momentOf({ date: form.date, time: readTime(form.start) ?? '00:00' }, zone);
  const endsAt: Moment = new Date(Date.parse(startsAt) + Number(form.minutes) * 60_000).toISOString();
  return {
    clientId: form.clientId,
    title: form.title.trim() || undefined,
    startsAt,
    endsAt,
    zone,
    place: form.place.trim() || undefined,
    withWhom: form.withWhom.trim() || undefined,
  };
}
