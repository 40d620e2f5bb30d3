/** Making an appointment, changing it, agreeing on another time, and saying what came of it. */
import {
  type Appointment,
  type AppointmentStatus,
  isOpenAppointment,
  mayMoveAppointment,
} from '../../domain/appointment/appointment';
import { createEdit, differenceEdit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { typedFields } from '../../domain/record/typed-over';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { now } from '../clock';
import { commitFrom } from '../committed';
import { revived } from '../revived';
import {
  type AppointmentForm,
  appointmentFields,
  checkAppointment,
  formOfAppointment,
  newAppointment,
} from './appointment-form';

type Kept = Promise<Result<Committed | null, WriteFailure | 'gone' | 'not-from-here'>>;

async function fresh(app: App, form: AppointmentForm, replaces?: Id): Promise<Appointment | null> {
  const client = form.clientId && (await app.records.get('client', form.clientId));
  if (!client) return null;
  return {
    id: form.id,
    ...appointmentFields(form, app.platform.zone()),
    status: 'booked',
    ...(replaces && { replaces }),
    createdAt: now(app),
    ...(client.sample && { sample: true }),
  } as Appointment;
}

/** A new one: it counts as agreed. Null when it is there already. */
export function addAppointment(app: App, form: AppointmentForm, draftKey: DraftKey): Kept {
  return commitFrom<'gone' | 'not-from-here'>(app, async () => {
    if (checkAppointment(form).length > 0) return { refuse: 'not-from-here' };
    const removeDrafts = [draftKey];
    if (await app.records.get('appointment', form.id))
      return { change: { name: 'appointment_added', edits: [], removeDrafts } };
    const appointment = await fresh(app, form);
    if (!appointment) return { refuse: 'gone' };
    return {
      change: { name: 'appointment_added', edits: revived([createEdit('appointment', appointment)]), removeDrafts },
    };
  });
}

/** Corrects what was typed over: an hour that was agreed on elsewhere while the form was open stays. */
export function changeAppointment(app: App, form: AppointmentForm, draftKey: DraftKey): Kept {
  return commitFrom<'gone' | 'not-from-here'>(app, async () => {
    if (checkAppointment(form).length > 0) return { refuse: 'not-from-here' };
    const before = await app.records.get('appointment', form.id);
    if (!before) return { refuse: 'gone' };
    const zone = app.platform.zone();
    const typed = typedFields(form.from ?? newAppointment(app, '', ''), form);
    const fields = appointmentFields({ ...formOfAppointment(before, zone), ...typed }, zone);
    const edit = differenceEdit('appointment', before, { ...before, ...fields });
    return { change: { name: 'appointment_changed', edits: edit ? [edit] : [], removeDrafts: [draftKey] } };
  });
}

/** Another time: the old one is cancelled, the new one names it, in one step. */
export function rescheduleAppointment(app: App, oldId: Id, form: AppointmentForm, draftKey: DraftKey): Kept {
  return commitFrom<'gone' | 'not-from-here'>(app, async () => {
    if (checkAppointment(form).length > 0) return { refuse: 'not-from-here' };
    const old = await app.records.get('appointment', oldId);
    const next = await fresh(app, form, oldId);
    if (!old || !next || form.id === oldId) return { refuse: 'gone' };
    const removeDrafts = [draftKey];
    if (await app.records.get('appointment', form.id))
      return { change: { name: 'appointment_moved', edits: [], removeDrafts } };
    if (!isOpenAppointment(old) && old.status !== 'noshow') return { refuse: 'not-from-here' };
    // One that was missed stays missed: that is what happened.
    const edits = isOpenAppointment(old)
      ? [{ table: 'appointment', id: oldId, set: { status: 'cancelled' } } as const]
      : [];
    return {
      change: {
        name: 'appointment_moved',
        edits: [...edits, ...revived([createEdit('appointment', next)])],
        removeDrafts,
      },
    };
  });
}

/** Kept, missed, cancelled, or a mistake. Null when it is so already. */
export function settleAppointment(
  app: App,
  id: Id,
  status: AppointmentStatus,
): Promise<Result<Committed | null, WriteFailure | 'gone' | 'not-from-here'>> {
  return commitFrom<'gone' | 'not-from-here'>(app, async () => {
    const appointment = await app.records.get('appointment', id);
    if (!appointment) return { refuse: 'gone' };
    if (appointment.status === status) return { nothing: true };
    if (!mayMoveAppointment(appointment.status, status)) return { refuse: 'not-from-here' };
    return { change: { name: 'appointment_settled', edits: [{ table: 'appointment', id, set: { status } }] } };
  });
}
