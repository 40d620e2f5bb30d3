/**
 * A time agreed with a client (FHIR R4 Appointment). Status as a table: what is not listed is refused. Another time is a
 * new appointment that names the one it takes the place of.
 */
import type { Id, Moment } from '../record/record';

export const APPOINTMENT_STATUSES = [
  'proposed',
  'pending',
  'booked',
  'arrived',
  'fulfilled',
  'cancelled',
  'noshow',
  'entered-in-error',
] as const;
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number];

export interface Appointment {
  readonly id: Id;
  readonly clientId: Id;
  readonly status: AppointmentStatus;
  /** What it is about; empty: just meeting. */
  readonly title?: string;
  readonly startsAt: Moment;
  /** Later than `startsAt`. */
  readonly endsAt: Moment;
  /** IANA zone in which the times were typed. */
  readonly zone: string;
  readonly place?: string;
  readonly withWhom?: string;
  /** Why it was cancelled or missed. */
  readonly reason?: string;
  /** The appointment that this one takes the place of. */
  readonly replaces?: Id;
  readonly createdAt: Moment;
  readonly sample?: boolean;
}

export const APPOINTMENT_MOVES: Readonly<Record<AppointmentStatus, readonly AppointmentStatus[]>> = {
  proposed: ['pending', 'booked', 'cancelled', 'entered-in-error'],
  pending: ['booked', 'cancelled', 'entered-in-error'],
  booked: ['arrived', 'fulfilled', 'noshow', 'cancelled', 'entered-in-error'],
  arrived: ['fulfilled', 'cancelled', 'entered-in-error'],
  fulfilled: ['entered-in-error'],
  cancelled: ['entered-in-error'],
  noshow: ['entered-in-error'],
  'entered-in-error': [],
};

export const mayMoveAppointment = (from: AppointmentStatus, to: AppointmentStatus): boolean =>
  APPOINTMENT_MOVES[from].includes(to);

/** Still to come about: nobody has said yet whether it was kept. */
export const isOpenAppointment = ({ status }: Pick<Appointment, 'status'>): boolean =>
  mayMoveAppointment(status, 'cancelled');
