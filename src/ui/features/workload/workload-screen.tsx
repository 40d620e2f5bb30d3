/** Workload: hours, the caseload by weight, what can wait, each case, and the worker's week. Every number says its rule. */
import { today } from '../../../app/clock';
import { readWorkload, WORKLOAD_TABLES } from '../../../app/workload/read-workload';
import { formatShortDay, m } from '../../../i18n';
import { EmptyState, PageHeader, Sheet } from '../../components';
import { useApp, useRecords, useTitle } from '../../hooks';
import { useTick } from '../../shell/use-tick';
import { DamagedClients } from '../clients/damaged-clients';
import { ReadingNotes } from '../today/reading-notes';
import { CaseLoads } from './case-loads';
import { HoursSection } from './hours-section';
import { LevelTable } from './level-table';
import { Standings } from './standings';
import { WeekSection } from './week-section';
import './workload.css';

export function WorkloadScreen() {
  const app = useApp();
  useTick(60_000);
  useTitle(m.load_title());
  const day = today(app);
  // Anew also when older notes have been read.
  const all = app.search.reading.value?.kind === 'all';
  const read = useRecords(WORKLOAD_TABLES, () => readWorkload(app, day), [day, all]);
  if (!read) return <PageHeader title={m.load_title()} detail={m.common_loading()} />;
  const { workload, week, rules, complete } = read;
  const days = { from: formatShortDay(workload.from), to: formatShortDay(day) };
  return (
    <>
      <PageHeader title={m.load_title()} detail={m.load_text(days)} />
      <DamagedClients />
      <ReadingNotes />
      {!complete && (
        <p class="note-box check" role="status">
          {m.load_unread()}
        </p>
      )}
      {workload.clients.length === 0 ? (
        <Sheet>
          <EmptyState title={m.load_none_title()}>{m.load_none_text()}</EmptyState>
        </Sheet>
      ) : (
        <>
          <HoursSection workload={workload} week={week} days={days} />
          <LevelTable workload={workload} />
          <Standings clients={workload.clients} today={day} rules={rules} />
          <CaseLoads workload={workload} />
        </>
      )}
      <WeekSection week={week} />
    </>
  );
}
