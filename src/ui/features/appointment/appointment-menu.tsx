/** What can be done with an appointment, as its status allows. */
import { settleAppointment } from '../../../app/appointments/appointments';
import {
  type Appointment,
  type AppointmentStatus,
  isOpenAppointment,
  mayMoveAppointment,
} from '../../../domain/appointment/appointment';
import { m } from '../../../i18n';
import { Menu } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { APPOINTMENT_STATUS_WORDS } from './appointment-words';

const WORDS: readonly (readonly [AppointmentStatus, () => string])[] = [
  ['arrived', m.appointment_here],
  ['fulfilled', m.appointment_kept],
  ['noshow', m.appointment_missed],
  ['cancelled', m.appointment_cancel],
  ['entered-in-error', m.appointment_mistake],
];

/** Says and keeps what came of an appointment. */
export function useSettle() {
  const app = useApp();
  const outcome = useOutcome();
  return async (id: string, status: AppointmentStatus) =>
    void outcome(
      await settleAppointment(app, id, status),
      m.appointment_settled({ status: APPOINTMENT_STATUS_WORDS[status]() }),
    );
}

export interface AppointmentMenuProps {
  readonly appointment: Appointment;
  readonly title: string;
  readonly onEdit: (how: 'change' | 'move') => void;
}

export function AppointmentMenu({ appointment, title, onEdit }: AppointmentMenuProps) {
  const settle = useSettle();
  const { id, status } = appointment;
  const moves = WORDS.filter(([to]) => mayMoveAppointment(status, to));
  const open = isOpenAppointment(appointment);
  const items = [
    ...moves.map(([to, label]) => ({ label: label(), onChoose: () => void settle(id, to) })),
    ...(open || status === 'noshow' ? [{ label: m.appointment_move(), onChoose: () => onEdit('move') }] : []),
    ...(open ? [{ label: m.appointment_change(), onChoose: () => onEdit('change') }] : []),
  ];
  return items.length > 0 ? <Menu label={m.today_more_for({ title })} items={items} /> : null;
}
