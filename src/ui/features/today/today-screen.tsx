/** Today: everything due, with the rule that put it there. Draws anew at midnight and after every change. */
import { readToday, TODAY_TABLES } from '../../../app/today/read-today';
import { dateOf } from '../../../domain/time/plain-date';
import { formatLongDay, m } from '../../../i18n';
import { Button, EmptyState, PageHeader, Section, Sheet } from '../../components';
import { keyName, useApp, useRecords, useTitle } from '../../hooks';
import { runCommand } from '../../hooks/use-shortcut';
import { PALETTE_KEY } from '../../shell/shell-commands';
import { useTick } from '../../shell/use-tick';
import { BackupNotice } from '../backup';
import { ChoiceNotice, useQuestions } from '../choice';
import { DamagedClients } from '../clients/damaged-clients';
import { lazyPart } from '../lazy-part';
import { DueList } from './due-list';
import { FirstSteps } from './first-steps';
import { ReadingNotes } from './reading-notes';

const FirstPractice = lazyPart(() => import('../practice').then((feature) => feature.FirstPractice));

export function TodayScreen() {
  const app = useApp();
  useTick(60_000);
  useTitle(m.shell_today());
  const day = dateOf(app.platform.now(), app.platform.zone());
  // Anew also when older notes have been read.
  const all = app.search.reading.value?.kind === 'all';
  const today = useRecords(TODAY_TABLES, () => readToday(app, day), [day, all]);
  const questions = useQuestions();
  const now = today?.items.filter((item) => item.when === 'now') ?? [];
  const wait = today?.items.filter((item) => item.when === 'wait') ?? [];
  return (
    <>
      <PageHeader
        title={formatLongDay(day)}
        detail={today && summary(now.length, wait.length)}
        actions={
          <Button onClick={() => runCommand('palette')}>
            {m.shell_find()} <small>{keyName(PALETTE_KEY)}</small>
          </Button>
        }
      />
      <DamagedClients />
      <ChoiceNotice questions={questions} />
      <BackupNotice day={day} />
      <ReadingNotes />
      <FirstPractice />
      {today?.clients.size === 0 && <FirstSteps />}
      {today && today.clients.size > 0 && (
        <Section title={m.today_now()}>
          {now.length > 0 ? (
            <DueList items={now} clients={today.clients} label={m.today_now()} strong />
          ) : (
            <Sheet>
              <EmptyState title={m.today_nothing_now()}>{m.today_nothing_now_text()}</EmptyState>
            </Sheet>
          )}
        </Section>
      )}
      {today && wait.length > 0 && (
        <Section title={m.today_wait()}>
          <DueList items={wait} clients={today.clients} label={m.today_wait()} strong={false} />
        </Section>
      )}
    </>
  );
}

function summary(due: number, wait: number): string {
  if (due === 0 && wait === 0) return m.today_nothing_due();
  return `${m.today_due({ count: due })}, ${m.today_can_wait({ count: wait })}.`;
}
