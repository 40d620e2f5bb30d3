/** Each case: its weight, hours spent of those expected, and every record behind the two. */
import { Link } from 'wouter-preact';
import { displayName } from '../../../domain/client/names';
import { ACUITY_RULE } from '../../../domain/workload/acuity';
import { allMinutes, type TimedNote } from '../../../domain/workload/hours';
import type { ClientLoad, Workload } from '../../../domain/workload/workload';
import { formatDay, formatList, formatNumber, formatShortDay, m } from '../../../i18n';
import { LongRows, Section, Tag } from '../../components';
import { clientPath, notePath } from '../../shell/paths';
import { RISK_KIND_WORDS, RISK_LEVEL_WORDS } from '../assessment/assessment-words';
import { needWords } from '../assessment/need-words';
import { KINDS } from '../note/note-words';
import { acuityText, LEVEL_TONES, pointsText, tierText, timeText } from './load-words';
import { Rule } from './rule';

export function CaseLoads({ workload }: { readonly workload: Workload }) {
  return (
    <Section title={m.load_each()}>
      <LongRows
        label={m.load_each()}
        items={workload.clients}
        row={(load) => <CaseRow key={load.client.id} load={load} each={workload.perContact.minutes} />}
      />
    </Section>
  );
}

function CaseRow({ load, each }: { readonly load: ClientLoad; readonly each: number }) {
  const { client, acuity, spent, expected } = load;
  const name = displayName(client);
  return (
    <li class="row case-load">
      <div class="what">
        <Link class="row-link" href={clientPath(client.id)}>
          <bdi>{name}</bdi>
        </Link>
        <small>{m.load_spent_of({ spent: timeText(allMinutes(spent)), expected: timeText(expected.minutes) })}</small>
      </div>
      <Tag tone={LEVEL_TONES[acuity.level]}>{acuityText(acuity)}</Tag>
      <Rule of={name}>
        <AcuityParts load={load} />
        <p>
          <b>{m.load_part_expected({ contacts: expected.contacts, time: timeText(each) })}</b>
        </p>
        <p>
          <b>{m.load_part_spent({ time: timeText(allMinutes(spent)) })}</b>
        </p>
        {load.notes.length === 0 ? (
          <p>{m.load_part_none()}</p>
        ) : (
          <ul class="bullets">
            {load.notes.map((note) => (
              <li key={note.head.id}>
                <Link href={notePath(note.head)}>{noteText(note)}</Link>
              </li>
            ))}
          </ul>
        )}
      </Rule>
    </li>
  );
}

function AcuityParts({ load: { acuity } }: { readonly load: ClientLoad }) {
  const { tier, needs, crises } = acuity;
  const part = (what: string, points: number) => (
    <p>
      <b>{what}</b> · {pointsText(points)}
    </p>
  );
  return (
    <>
      {part(m.load_part_tier({ tier: tierText(tier.tier) }), tier.points)}
      {tier.risk && (
        <p>{m.load_part_risk({ risk: RISK_KIND_WORDS[tier.risk.kind](), day: formatDay(tier.risk.date) })}</p>
      )}
      {part(m.load_part_needs({ count: formatNumber(needs.counted.length) }), needs.points)}
      {needs.counted.length > 0 && <p>{formatList(needs.counted.map(({ category }) => needWords(category)))}</p>}
      {part(
        m.load_part_crises({ days: ACUITY_RULE.crisisDays, count: formatNumber(crises.counted.length) }),
        crises.points,
      )}
      {crises.counted.length > 0 && (
        <ul class="bullets">
          {crises.counted.map((risk) => (
            <li key={risk.id}>
              {formatDay(risk.date)} · {RISK_KIND_WORDS[risk.kind]()} · {RISK_LEVEL_WORDS[risk.level]()}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** "Nov 20 · Contact · 45 min · travel 20 min · its share of a group of 3". */
function noteText({ head, minutes, travel, shared }: TimedNote): string {
  const line = m.load_note({ day: formatShortDay(head.date), kind: KINDS[head.kind](), time: timeText(minutes) });
  const more = [
    travel > 0 && m.load_note_travel({ time: timeText(travel) }),
    shared > 1 && m.load_note_shared({ count: shared }),
  ];
  return [line, ...more].filter(Boolean).join(' · ');
}
