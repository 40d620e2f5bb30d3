/** Today: everything due, with the rule that put it there. Draws anew at midnight and after every change. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { readToday, TODAY_TABLES, type Today } from '../../../app/today/read-today';
import { dateOf } from '../../../domain/time/plain-date';
import { type DueGroup, type DueItem, type DueRule, groupOf } from '../../../domain/today/due-items';
import { dueCount } from '../../../domain/today/reminders';
import { formatLongDay, m } from '../../../i18n';
import { Button, EmptyState, PageHeader, Section, Sheet } from '../../components';
import { keyName, useApp, useRecords, useTitle } from '../../hooks';
import { runCommand, useShortcut } from '../../hooks/use-shortcut';
import { CALENDAR_PATH, WORKLOAD_PATH } from '../../shell/paths';
import { PALETTE_KEY } from '../../shell/shell-commands';
import { useTick } from '../../shell/use-tick';
import { BackupNotice } from '../backup';
import { ChoiceNotice, useQuestions } from '../choice';
import { DamagedClients } from '../clients/damaged-clients';
import { lazyPart } from '../lazy-part';
import { DueList } from './due-list';
import { FirstSteps } from './first-steps';
import { PutOffList } from './put-off-list';
import { ReadingNotes } from './reading-notes';
import { useRowArrows } from './row-arrows';
import { RuleFilter } from './rule-filter';
import { GROUP_WORDS, GROUPS } from './rule-words';

const FirstPractice = lazyPart(() => import('../practice').then((feature) => feature.FirstPractice));

export function TodayScreen() {
  const app = useApp();
  useTick(60_000);
  useTitle(m.shell_today());
  const day = dateOf(app.platform.now(), app.platform.zone());
  // Anew also when notes have been read that were missing in the first answer: older ones, or all where the search failed.
  const [missing, setMissing] = useState(false);
  const all = missing && app.search.reading.value?.kind === 'all';
  const today = useRecords(TODAY_TABLES, () => readToday(app, day), [day, all]);
  if (today && !today.complete && !missing) setMissing(true);
  const [rule, show] = useState<DueRule | ''>('');
  const arrows = useRowArrows();
  const [, go] = useLocation();
  useShortcut({ name: 'calendar', label: m.today_calendar(), run: () => go(CALENDAR_PATH) });
  const shown = today?.items.filter((item) => rule === '' || item.rule === rule) ?? [];
  const due = today ? dueCount(today.items) : 0;
  return (
    <>
      <PageHeader
        title={formatLongDay(day)}
        detail={today && summary(due, today.items.length - due)}
        actions={
          <>
            <Button onClick={() => go(CALENDAR_PATH)}>{m.today_calendar()}</Button>
            <Button onClick={() => go(WORKLOAD_PATH)}>{m.load_title()}</Button>
            <Button onClick={() => runCommand('palette')}>
              {m.shell_find()} <small>{keyName(PALETTE_KEY)}</small>
            </Button>
          </>
        }
      />
      <DamagedClients />
      {today && <Choices />}
      <BackupNotice day={day} />
      <ReadingNotes />
      <FirstPractice />
      {today?.clients.size === 0 && <FirstSteps />}
      {today && today.clients.size > 0 && (
        <div class="stack" {...arrows}>
          <RuleFilter items={today.items} chosen={rule} onChoose={show} />
          {due === 0 && (
            <Sheet>
              <EmptyState title={m.today_nothing_now()}>
                {today.putOff.length > 0 && today.items.length === 0
                  ? m.today_only_put_off()
                  : m.today_nothing_now_text()}
              </EmptyState>
            </Sheet>
          )}
          {GROUPS.map((group) => (
            <Group key={group} group={group} items={shown.filter((item) => groupOf(item) === group)} today={today} />
          ))}
          <PutOffList today={today} />
        </div>
      )}
    </>
  );
}

/** After the list: to know it, more is opened than the list needs. */
function Choices() {
  return <ChoiceNotice questions={useQuestions()} />;
}

function summary(due: number, wait: number): string {
  if (due === 0 && wait === 0) return m.today_nothing_due();
  return `${m.today_due({ count: due })}, ${m.today_can_wait({ count: wait })}.`;
}

function Group(props: { readonly group: DueGroup; readonly items: readonly DueItem[]; readonly today: Today }) {
  const { group, items, today } = props;
  if (items.length === 0) return null;
  const title = m.today_group_of({ group: GROUP_WORDS[group](), count: items.length });
  return (
    <Section title={title}>
      <DueList items={items} clients={today.clients} label={title} strong={group === 'late' || group === 'today'} />
    </Section>
  );
}
