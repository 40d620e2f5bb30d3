/** What stands on one day, as a list: when, what, whose, and the way there. */
import { Link } from 'wouter-preact';
import type { CalendarPage } from '../../../app/calendar/read-calendar';
import { type CalendarEntry, isOver } from '../../../domain/calendar/calendar-entries';
import { formatShortDay, m } from '../../../i18n';
import { Button, Row, Rows, Tag } from '../../components';
import { assessmentPath, clientPath, planPath, WORKLOAD_PATH } from '../../shell/paths';
import { APPOINTMENT_STATUS_WORDS } from '../appointment/appointment-words';
import { useCallOff } from '../use-call-off';
import { ENTRY_KIND_WORDS, entryTime, entryTitle } from './entry-words';

function pathOf({ kind, clientId }: CalendarEntry): string | null {
  if (kind === 'protected') return WORKLOAD_PATH;
  if (clientId === undefined) return null;
  if (kind === 'routine') return planPath(clientId);
  return kind === 'risk-review' ? assessmentPath(clientId) : clientPath(clientId);
}

export function DayAgenda(props: {
  readonly entries: readonly CalendarEntry[];
  readonly clients: CalendarPage['clients'];
  readonly label: string;
}) {
  const callOff = useCallOff();
  return (
    <Rows label={props.label}>
      {props.entries.map((entry) => {
        const path = pathOf(entry);
        const title = entryTitle(entry, props.clients.get(entry.clientId ?? ''));
        return (
          <Row
            key={entry.key}
            title={path === null ? title : <Link href={path}>{title}</Link>}
            detail={`${entryTime(entry)} · ${ENTRY_KIND_WORDS[entry.kind]()}`}
            actions={
              entry.inSeries && (
                <Button
                  kind="quiet"
                  size="small"
                  aria={{ 'aria-label': m.calendar_not_on_day({ title, day: formatShortDay(entry.day) }) }}
                  onClick={() => void callOff(entry.id, entry.day)}
                >
                  {m.calendar_not_this_day()}
                </Button>
              )
            }
            tag={isOver(entry) && entry.status && <Tag>{APPOINTMENT_STATUS_WORDS[entry.status]()}</Tag>}
          />
        );
      })}
    </Rows>
  );
}
