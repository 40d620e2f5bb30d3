/** What the cases ask for, what was spent, what there is and what is left, each with its rule. */
import type { WorkingWeek } from '../../../app/settings/working-week';
import { allMinutes, CONTACTS_TO_KNOW } from '../../../domain/workload/hours';
import type { Workload } from '../../../domain/workload/workload';
import { formatNumber, m } from '../../../i18n';
import { Section } from '../../components';
import { Figure } from './figure';
import { cadenceRule, timeText } from './load-words';

export interface HoursSectionProps {
  readonly workload: Workload;
  readonly week: WorkingWeek;
  /** First and last day that are counted, in words. */
  readonly days: { readonly from: string; readonly to: string };
}

export function HoursSection({ workload, week, days }: HoursSectionProps) {
  const { perContact, spent, elsewhere, expected, room, clients, contactDays } = workload;
  const left = room.left - expected;
  const time = timeText(perContact.minutes);
  const notes = clients.reduce((sum, one) => sum + one.notes.length, 0);
  return (
    <Section title={m.load_hours()}>
      <div class="figures">
        <Figure label={m.load_needed()} value={timeText(expected)}>
          <p>{m.load_needed_rule({ time })}</p>
          <p>{cadenceRule(contactDays)}</p>
          <p>
            {perContact.assumed
              ? m.load_contact_assumed({ least: formatNumber(CONTACTS_TO_KNOW), time })
              : m.load_contact_known({ contacts: formatNumber(perContact.contacts), time })}
          </p>
        </Figure>
        <Figure label={m.load_spent()} value={timeText(allMinutes(spent))}>
          <p>{m.load_spent_rule({ ...days, contact: timeText(spent.minutes), travel: timeText(spent.travel) })}</p>
          <p>{m.load_spent_counted({ count: notes })}</p>
          {allMinutes(elsewhere) > 0 && <p>{m.load_elsewhere({ time: timeText(allMinutes(elsewhere)) })}</p>}
        </Figure>
        <Figure label={m.load_room()} value={timeText(room.left)}>
          <p>{m.load_room_rule({ hours: formatNumber(week.hours), kept: timeText(room.kept) })}</p>
        </Figure>
        <Figure label={left < 0 ? m.load_short() : m.load_left()} value={timeText(Math.abs(left))} short={left < 0}>
          <p>{m.load_left_rule({ room: timeText(room.left), needed: timeText(expected) })}</p>
        </Figure>
      </div>
    </Section>
  );
}
