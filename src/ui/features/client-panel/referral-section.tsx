/** The client's referral list: what stands where, what has been silent too long, and a way to say what happened. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { LIST_TABLES, type ListRow, referralList } from '../../../app/referrals/referral-list';
import { formatShortDay, m } from '../../../i18n';
import { Button, Row, Rows, Section, Tag } from '../../components';
import { useApp, useRecords } from '../../hooks';
import { phoneWords } from '../clip/phone-words';
import { STATUS_WORDS, statusTone } from '../referral-words';
import { RecordStatus } from './record-status';
import { serviceName } from './service-name';

export interface ReferralSectionProps {
  readonly clientId: string;
  /** What else can be done with a referral, below its telephone number. */
  readonly more?: (row: ListRow) => ComponentChildren;
}

export function ReferralSection({ clientId, more }: ReferralSectionProps) {
  const app = useApp();
  const rows = useRecords(LIST_TABLES, () => referralList(app, clientId), [clientId]);
  const [changing, change] = useState<ListRow | null>(null);
  const open = rows?.filter((row) => !row.ended) ?? [];
  const ended = rows?.filter((row) => row.ended) ?? [];
  return (
    <Section title={m.client_panel_referrals()}>
      {rows && open.length === 0 && <p class="soft">{m.client_panel_referrals_none()}</p>}
      {open.length > 0 && (
        <Rows label={m.client_panel_referrals()}>
          {open.map((row) => (
            <ReferralRow key={row.attempt.id} row={row} more={more?.(row)} onChange={() => change(row)} />
          ))}
        </Rows>
      )}
      {ended.length > 0 && (
        <details class="other-drafts">
          <summary>{m.client_panel_referrals_closed({ count: ended.length })}</summary>
          <Rows label={m.client_panel_referrals_closed({ count: ended.length })}>
            {ended.map((row) => (
              <ReferralRow key={row.attempt.id} row={row} more={more?.(row)} onChange={() => change(row)} />
            ))}
          </Rows>
        </details>
      )}
      {changing && <RecordStatus key={changing.attempt.id} row={changing} onClose={() => change(null)} />}
    </Section>
  );
}

function ReferralRow(props: {
  readonly row: ListRow;
  readonly more: ComponentChildren;
  readonly onChange: () => void;
}) {
  const { row, more, onChange } = props;
  const { attempt, resource, due } = row;
  const phone = resource?.phones[0];
  const late = due && due.daysLate > 0 && !row.ended ? formatShortDay(due.since) : '';
  return (
    <Row
      title={
        <b>
          <bdi>{serviceName(row)}</bdi>
        </b>
      }
      detail={
        <>
          {phone && <bdi class="block">{phoneWords({ number: phone.number, extension: phone.extension ?? null })}</bdi>}
          {late && (
            <span class="late">
              {due?.rule === 'attempt-unsent'
                ? m.client_panel_unsent({ day: late })
                : m.client_panel_silent({ day: late })}
            </span>
          )}
          {more}
        </>
      }
      tag={<Tag {...toneOf(attempt.status)}>{STATUS_WORDS[attempt.businessStatus]()}</Tag>}
      actions={
        <Button
          size="small"
          onClick={onChange}
          aria={{ 'aria-label': m.client_panel_status_change({ service: serviceName(row) }) }}
        >
          {m.client_panel_status_button()}
        </Button>
      }
    />
  );
}

function toneOf(status: Parameters<typeof statusTone>[0]) {
  const tone = statusTone(status);
  return tone ? { tone } : {};
}
