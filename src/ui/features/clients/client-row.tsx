/** One client in the list: the name is the link, the line below says where the case stands. */
import { Link } from 'wouter-preact';
import type { CaseRow } from '../../../app/clients/read-caseload';
import { displayName } from '../../../domain/client/names';
import type { PlainDate } from '../../../domain/record/record';
import { formatRelativeDay, m } from '../../../i18n';
import { Face, Tag } from '../../components';
import { phaseWords } from './phase-words';

export function ClientRow({ row, today }: { readonly row: CaseRow; readonly today: PlainDate }) {
  const { client, episode, openReferrals, nextDue } = row;
  const name = displayName(client);
  const late = nextDue !== undefined && nextDue < today;
  const facts = [
    episode && phaseWords(episode.phase),
    openReferrals > 0 && m.client_open_referrals({ count: openReferrals }),
    client.safeContact,
  ].filter(Boolean);
  return (
    <li class="row tagged">
      <div class="with-face">
        <Face name={name} />
        <div class="what">
          <Link class="row-link" href={`/clients/${client.id}`}>
            <bdi>{name}</bdi>
          </Link>
          <small>
            <bdi>{facts.join(' · ')}</bdi>
          </small>
        </div>
      </div>
      <span class="tags">
        {client.sample && <Tag>{m.common_sample_tag()}</Tag>}
        {nextDue && (
          <Tag {...(late && { tone: 'stop' as const })} plain>
            {m.client_next_due({ when: formatRelativeDay(nextDue, today) })}
          </Tag>
        )}
      </span>
    </li>
  );
}
