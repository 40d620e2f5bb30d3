import { describe, expect, test } from 'vitest';
import {
  APPOINTMENT_MOVES,
  APPOINTMENT_STATUSES,
  type AppointmentStatus,
  isOpenAppointment,
  mayMoveAppointment,
} from '../../../src/domain/appointment/appointment';

/** As the design of the records names them, written down a second time. */
const ALLOWED: Readonly<Record<string, string>> = {
  proposed: 'pending booked cancelled',
  pending: 'booked cancelled',
  booked: 'arrived fulfilled noshow cancelled',
  arrived: 'fulfilled cancelled',
};
const pairs = APPOINTMENT_STATUSES.flatMap((from) => APPOINTMENT_STATUSES.map((to) => [from, to] as const));
const isAllowed = (from: AppointmentStatus, to: AppointmentStatus) =>
  to === 'entered-in-error' ? from !== to : (ALLOWED[from]?.split(' ').includes(to) ?? false);

describe('an appointment', () => {
  test.each(pairs.filter(([from, to]) => isAllowed(from, to)))('may go from %s to %s', (from, to) => {
    expect(mayMoveAppointment(from, to)).toBe(true);
  });

  test.each(pairs.filter(([from, to]) => !isAllowed(from, to)))('does not go from %s to %s', (from, to) => {
    expect(mayMoveAppointment(from, to)).toBe(false);
  });

  test('knows every status and no other', () => {
    expect(Object.keys(APPOINTMENT_MOVES).sort()).toEqual([...APPOINTMENT_STATUSES].sort());
  });

  test('is open until it was kept, missed or cancelled', () => {
    const open = APPOINTMENT_STATUSES.filter((status) => isOpenAppointment({ status }));
    expect(open).toEqual(['proposed', 'pending', 'booked', 'arrived']);
  });
});
