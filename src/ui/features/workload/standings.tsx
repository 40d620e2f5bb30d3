/** What cannot wait, what comes next and what can wait, with the reason on each line. */
import { Link } from 'wouter-preact';
import { displayName } from '../../../domain/client/names';
import type { PlainDate } from '../../../domain/record/record';
import { addDays } from '../../../domain/time/plain-date';
import type { StaleRules } from '../../../domain/today/rules';
import { type Reason, STANDINGS, type Standing } from '../../../domain/workload/standing';
import type { ClientLoad } from '../../../domain/workload/workload';
import { formatNumber, formatRelativeDay, formatShortDay, m } from '../../../i18n';
import { LongRows, Section, Tag } from '../../components';
import { clientPath } from '../../shell/paths';
import { itemWords } from '../today/item-words';
import { acuityText } from './load-words';
import { Rule } from './rule';

type Group = Standing['group'];

/** Days, as they are set. */
interface Ahead {
  readonly days: number;
  readonly deadlines: number;
  readonly renewals: number;
}

const GROUPS: Readonly<Record<Group, { readonly title: () => string; readonly rule: (ahead: Ahead) => string }>> = {
  'cannot-wait': { title: m.load_cannot, rule: m.load_cannot_rule },
  next: { title: m.load_next, rule: m.load_next_rule },
  'can-wait': { title: m.load_can, rule: m.load_can_rule },
};

export interface StandingsProps {
  readonly clients: readonly ClientLoad[];
  readonly today: PlainDate;
  readonly rules: StaleRules;
}

export function Standings({ clients, today, rules }: StandingsProps) {
  const ahead = { days: rules.ahead, deadlines: rules.deadlineAhead, renewals: rules.renewalAhead };
  return (
    <>
      {STANDINGS.map((group) => {
        const own = clients.filter(({ standing }) => standing.group === group);
        const title = GROUPS[group].title();
        return (
          <Section key={group} title={title} aside={<Tag>{formatNumber(own.length)}</Tag>}>
            {own.length === 0 ? (
              <p class="soft">{m.load_group_none()}</p>
            ) : (
              <LongRows
                label={title}
                items={own}
                row={(load) => <StandingRow key={load.client.id} load={load} today={today} days={ahead.days} />}
              />
            )}
            <Rule of={title}>
              <p>{GROUPS[group].rule(ahead)}</p>
            </Rule>
          </Section>
        );
      })}
    </>
  );
}

interface RowProps {
  readonly load: ClientLoad;
  readonly today: PlainDate;
  /** Looked ahead. */
  readonly days: number;
}

function StandingRow({ load, today, days }: RowProps) {
  const { client, standing } = load;
  return (
    <li class="row">
      <div class="what">
        <Link class="row-link" href={clientPath(client.id)}>
          <bdi>{displayName(client)}</bdi>
        </Link>
        <ul class="reasons">
          {standing.reasons.map((reason) => {
            const words = reasonWords(reason, load, today, days);
            return (
              <li key={words}>
                <bdi>{words}</bdi>
              </li>
            );
          })}
        </ul>
      </div>
    </li>
  );
}

function reasonWords(reason: Reason, { client }: ClientLoad, today: PlainDate, ahead: number): string {
  switch (reason.kind) {
    case 'due':
      return itemWords(reason.item, client).title;
    case 'soon':
      return m.load_reason_soon({
        what: itemWords(reason.item, client).title,
        day: formatShortDay(reason.item.due),
      });
    case 'acuity':
      return acuityText(reason.acuity);
    case 'nothing-due':
      return m.load_reason_nothing({ days: ahead });
    case 'contact-unread':
      return m.load_reason_unread();
    default: {
      const when = formatRelativeDay(addDays(today, -reason.days), today);
      const said = { when, often: m.load_every({ limit: reason.limit }) };
      return reason.since === 'contact' ? m.load_reason_contact(said) : m.load_reason_start(said);
    }
  }
}
