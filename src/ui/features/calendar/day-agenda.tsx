/** What stands on one day, as a list: when, what, whose, and the way there. */
import { Link } from 'wouter-preact';
import type { CalendarPage } from '../../../app/calendar/read-calendar';
import { type CalendarEntry, isOver } from '../../../domain/calendar/calendar-entries';
import { Row, Rows, Tag } from '../../components';
import { assessmentPath, clientPath } from '../../shell/paths';
import { APPOINTMENT_STATUS_WORDS } from '../appointment/appointment-words';
import { ENTRY_KIND_WORDS, entryTime, entryTitle } from './entry-words';

const pathOf = ({ kind, clientId = '' }: CalendarEntry): string =>
  kind === 'risk-review' ? assessmentPath(clientId) : clientPath(clientId);

export function DayAgenda(props: {
  readonly entries: readonly CalendarEntry[];
  readonly clients: CalendarPage['clients'];
  readonly label: string;
}) {
  return (
    <Rows label={props.label}>
      {props.entries.map((entry) => {
        const title = entryTitle(entry, props.clients.get(entry.clientId ?? ''));
        return (
          <Row
            key={entry.key}
            title={entry.clientId ? <Link href={pathOf(entry)}>{title}</Link> : title}
            detail={`${entryTime(entry)} · ${ENTRY_KIND_WORDS[entry.kind]()}`}
            tag={isOver(entry) && entry.status && <Tag>{APPOINTMENT_STATUS_WORDS[entry.status]()}</Tag>}
          />
        );
      })}
    </Rows>
  );
}
