/** Appointments of one client: those ahead, then the last ones, with what came of them. */
import { useState } from 'preact/hooks';
import { today } from '../../../app/clock';
import { type Appointment, isOpenAppointment } from '../../../domain/appointment/appointment';
import type { Id } from '../../../domain/record/record';
import { m } from '../../../i18n';
import { Button, Row, Rows, Section, Tag } from '../../components';
import { useApp, useRecords } from '../../hooks';
import { HistoryLink } from '../history/history-link';
import { AppointmentForm } from './appointment-form';
import { AppointmentMenu } from './appointment-menu';
import { APPOINTMENT_STATUS_WORDS, whenWords } from './appointment-words';
import { DatedForm } from './dated-form';

type Editing =
  | { readonly what: 'new' | 'dated' }
  | { readonly what: 'change' | 'move'; readonly appointment: Appointment };

/** Past ones that are shown. */
const LAST = 5;

export function AppointmentSection({ clientId }: { readonly clientId: Id }) {
  const app = useApp();
  const [editing, edit] = useState<Editing | null>(null);
  const all = useRecords(
    ['appointment'],
    async (records) =>
      [...(await records.all('appointment')).values()]
        .filter((one) => one.clientId === clientId && one.status !== 'entered-in-error')
        .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt)),
    [clientId],
  );
  if (!all) return null;
  const open = all.filter(isOpenAppointment);
  const past = all
    .filter((one) => !isOpenAppointment(one))
    .toReversed()
    .slice(0, LAST);
  const done = () => edit(null);
  return (
    <Section
      title={m.appointment_section()}
      aside={
        !editing && (
          <span class="buttons">
            <Button kind="quiet" size="small" onClick={() => edit({ what: 'new' })}>
              {m.calendar_add_appointment()}
            </Button>
            <Button kind="quiet" size="small" onClick={() => edit({ what: 'dated' })}>
              {m.calendar_add_dated()}
            </Button>
          </span>
        )
      }
    >
      {editing?.what === 'new' && <AppointmentForm clientId={clientId} day={today(app)} onDone={done} />}
      {editing?.what === 'dated' && <DatedForm clientId={clientId} onDone={done} />}
      {(editing?.what === 'change' || editing?.what === 'move') && (
        <AppointmentForm
          key={`${editing.what} ${editing.appointment.id}`}
          appointment={editing.appointment}
          move={editing.what === 'move'}
          onDone={done}
        />
      )}
      {all.length === 0 && !editing && <p class="soft">{m.appointment_none()}</p>}
      {all.length > 0 && (
        <Rows label={m.appointment_section()}>
          {[...open, ...past].map((one) => (
            <AppointmentRow key={one.id} appointment={one} onEdit={(what) => edit({ what, appointment: one })} />
          ))}
        </Rows>
      )}
    </Section>
  );
}

function AppointmentRow(props: {
  readonly appointment: Appointment;
  readonly onEdit: (how: 'change' | 'move') => void;
}) {
  const { appointment, onEdit } = props;
  const app = useApp();
  const when = whenWords(appointment, app.platform.zone());
  const { title, place, withWhom, replaces, status } = appointment;
  return (
    <Row
      title={when}
      detail={
        <>
          {[title, place, withWhom, replaces && m.appointment_replaces()].filter(Boolean).join(' · ')}{' '}
          <HistoryLink table="appointment" id={appointment.id} what={when} />
        </>
      }
      tag={
        <Tag {...(status === 'fulfilled' ? { tone: 'sure' } : status === 'noshow' ? { tone: 'stop' } : {})}>
          {APPOINTMENT_STATUS_WORDS[status]()}
        </Tag>
      }
      actions={<AppointmentMenu appointment={appointment} title={when} onEdit={onEdit} />}
    />
  );
}
