import { expect, test } from 'vitest';
import { APPOINTMENT_STATUSES, isOpenAppointment } from '../../../src/domain/appointment/appointment';

test('an appointment is open until it was kept, missed or cancelled', () => {
  const open = APPOINTMENT_STATUSES.filter((status) => isOpenAppointment({ status }));
  expect(open).toEqual(['proposed', 'pending', 'booked', 'arrived']);
});
