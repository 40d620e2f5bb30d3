/** Everything that happened, newest first. */

import { readTimeline, TIMELINE_TABLES } from '../../../app/clients/read-timeline';
import { readResources } from '../../../app/resources/read-resources';
import type { TimelineEvent } from '../../../domain/client/timeline';
import { formatMoment, m } from '../../../i18n';
import { EmptyState, LongRows, Row, Sheet } from '../../components';
import { useApp, useRecords } from '../../hooks';
import { cutAt } from '../clip/cut';
import { AMENDMENTS, MODES } from '../note/note-words';
import { REPORTER_WORDS, STATUS_WORDS } from '../referral-words';
import { phaseWords } from './phase-words';

export function ClientTimeline({ clientId }: { readonly clientId: string }) {
  const app = useApp();
  const read = useRecords(
    TIMELINE_TABLES,
    async (records) => ({ events: await readTimeline(app, clientId), resources: await readResources(records) }),
    [clientId],
  );
  if (!read) return <p class="soft">{m.common_loading()}</p>;
  if (read.events.length === 0)
    return (
      <Sheet>
        <EmptyState title={m.client_timeline_none()} />
      </Sheet>
    );
  const serviceOf = (event: TimelineEvent): string =>
    event.kind === 'referral'
      ? (read.resources.get(event.attempt.serviceAtLocationId)?.service.name ?? m.client_panel_service_gone())
      : '';
  return (
    <LongRows
      label={m.client_tab_timeline()}
      items={read.events}
      row={(event) => (
        <Row key={event.id} title={<bdi>{titleOf(event, serviceOf(event))}</bdi>} detail={detailOf(event)} />
      )}
    />
  );
}

function titleOf(event: TimelineEvent, service: string): string {
  switch (event.kind) {
    case 'note':
      if (event.note.amendment) return AMENDMENTS[event.note.amendment]();
      return event.note.docStatus === 'preliminary' ? m.client_event_draft() : m.client_event_note();
    case 'referral':
      return m.client_event_referral({
        service: cutAt(service, 120),
        status: STATUS_WORDS[event.move.businessStatus](),
      });
    case 'phase':
      return m.client_event_phase({ phase: phaseWords(event.phase) });
    case 'todo':
      return m.client_event_todo({ task: event.todo.title });
  }
}

function detailOf(event: TimelineEvent): string {
  const parts = [formatMoment(event.at)];
  if (event.kind === 'note') {
    if (event.note.mode) parts.push(MODES[event.note.mode]());
    parts.push(cutAt(Object.values(event.note.sections).join(' '), 140));
  }
  if (event.kind === 'phase' && event.reason) parts.push(m.complete_reason_kept({ reason: event.reason }));
  if (event.kind === 'referral') {
    parts.push(REPORTER_WORDS[event.move.reportedBy]());
    if (event.move.note) parts.push(event.move.note);
  }
  return parts.filter(Boolean).join(' · ');
}
