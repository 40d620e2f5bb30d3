/** What came of an appointment, and when it is, in words. */
import type { Appointment, AppointmentStatus } from '../../../domain/appointment/appointment';
import { dateOf } from '../../../domain/time/plain-date';
import { formatDay, formatTime, m } from '../../../i18n';

export const APPOINTMENT_STATUS_WORDS: Readonly<Record<AppointmentStatus, () => string>> = {
  proposed: m.appointment_status_proposed,
  pending: m.appointment_status_pending,
  booked: m.appointment_status_booked,
  arrived: m.appointment_status_arrived,
  fulfilled: m.appointment_status_fulfilled,
  cancelled: m.appointment_status_cancelled,
  noshow: m.appointment_status_noshow,
  'entered-in-error': m.appointment_status_mistake,
};

/** "Nov 23, 2026, 2:30 PM to 3:30 PM", in the zone of the device. */
export const whenWords = ({ startsAt, endsAt }: Pick<Appointment, 'startsAt' | 'endsAt'>, zone: string): string =>
  m.appointment_when({ day: formatDay(dateOf(startsAt, zone)), from: formatTime(startsAt), to: formatTime(endsAt) });
