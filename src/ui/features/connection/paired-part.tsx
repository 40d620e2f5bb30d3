/** The other side, connected: since when, whether the line is open, when both held the same, and what is in the way. */
import type { ConnectionState } from '../../../app/bridge/connection';
import { formatMoment, m } from '../../../i18n';
import { Button, Row, Rows, Tag } from '../../components';
import { useApp } from '../../hooks';
import { TROUBLES } from './words';
import { WorkingPart } from './working-part';

interface PairedPartProps {
  readonly state: Extract<ConnectionState, { kind: 'paired' }>;
  readonly onDisconnect: () => void;
}

export function PairedPart({ state, onDisconnect }: PairedPartProps) {
  const { face } = useApp().platform;
  const { origin, since, live, last, trouble } = state;
  return (
    <>
      <Rows label={m.connection_title()}>
        <Row
          title={face === 'web' ? m.connection_here() : <bdi>{origin}</bdi>}
          detail={m.connection_since({ when: formatMoment(since) })}
          tag={<Tag tone={live ? 'sure' : 'now'}>{live ? m.connection_live() : m.connection_waits()}</Tag>}
          actions={
            <Button size="small" onClick={onDisconnect}>
              {m.connection_end()}
            </Button>
          }
        />
      </Rows>
      <WorkingPart />
      {!trouble && <p>{live ? m.connection_live_text() : m.connection_waits_text()}</p>}
      {face === 'web' && (
        <p class="soft">{last === null ? m.connection_last_none() : m.connection_last({ when: formatMoment(last) })}</p>
      )}
      <div role="status">{trouble && <p class="note-box check">{TROUBLES[trouble]()}</p>}</div>
    </>
  );
}
