/** One client: who it is and where the case stands, then overview, notes, referrals, tasks and the timeline. */
import { useEffect, useState } from 'preact/hooks';
import { Link, useLocation } from 'wouter-preact';
import type { ListRow } from '../../../app/referrals/referral-list';
import type { Client } from '../../../domain/client/client';
import { displayName } from '../../../domain/client/names';
import { isOpen } from '../../../domain/episode/moves';
import type { Todo } from '../../../domain/todo/todo';
import { m } from '../../../i18n';
import { Button, PageHeader, Tabs } from '../../components';
import { useApp, useRecords, useShortcut, useTitle } from '../../hooks';
import type { RouteParams } from '../../shell/lazy-screen';
import { TRASH_PATH } from '../../shell/paths';
import { people } from '../../shell/people-words';
import { ChoiceNotice, useQuestions } from '../choice';
import { OpenTasks } from '../client-panel/open-tasks';
import { ReferralSection } from '../client-panel/referral-section';
import { chooseClient } from '../client-picker/chosen-client';
import { HistoryLink } from '../history/history-link';
import { lazyPart } from '../lazy-part';
import { AddFromDirectory } from './add-from-directory';
import { CaseBar } from './case-bar';
import { ClientFacts } from './client-facts';
import { ClientMenu } from './client-menu';
import { ClientNotes } from './client-notes';
import { ClientTimeline } from './client-timeline';
import { DoneTasks } from './done-tasks';
import { useEpisode } from './use-episode';

const AssessmentTab = lazyPart(() => import('../assessment').then((feature) => feature.AssessmentTab));
const PlanTab = lazyPart(() => import('../plan').then((feature) => feature.PlanTab));
const AppointmentSection = lazyPart(() => import('../appointment').then((feature) => feature.AppointmentSection));
const IntakeSection = lazyPart(() => import('../assessment').then((feature) => feature.IntakeSection));
const PeopleTab = lazyPart(() => import('../people').then((feature) => feature.PeopleTab));

const TABS = ['overview', 'people', 'assessment', 'plan', 'notes', 'referrals', 'tasks', 'timeline'] as const;
type TabName = (typeof TABS)[number];

/** `/clients/:id`, and `/clients/:id/:tab` to start at another tab. */
export function ClientScreen({ params }: { readonly params: RouteParams }) {
  const { records } = useApp();
  const id = params.id ?? '';
  const found = useRecords(['client'], async () => ({ client: await records.get('client', id) }), [id]);
  useTitle(people().One);
  if (!found) return <p class="soft">{m.common_loading()}</p>;
  if (!found.client)
    return (
      <PageHeader
        title={m.client_gone_title(people())}
        detail={
          <>
            {m.client_gone_text()} <Link href={TRASH_PATH}>{m.shell_open_trash()}</Link>
          </>
        }
      />
    );
  return <ClientPage client={found.client} first={TABS.find((tab) => tab === params.tab) ?? 'overview'} />;
}

const taskHistory = (todo: Todo) => <HistoryLink table="todo" id={todo.id} what={todo.title} />;
const referralHistory = (row: ListRow) => (
  <HistoryLink table="attempt" id={row.attempt.id} what={row.resource?.service.name ?? ''} />
);

function ClientPage({ client, first }: { readonly client: Client; readonly first: TabName }) {
  const app = useApp();
  const [, go] = useLocation();
  const [tab, choose] = useState(first);
  const questions = useQuestions();
  const episode = useEpisode(client.id);
  const name = displayName(client);
  const write = () => go(`/clients/${client.id}/note`);
  useShortcut({ name: 'new note', label: m.client_write_note(), key: 'n', run: write });
  useEffect(() => void chooseClient(app, client.id), [app, client.id]);
  const words: Readonly<Record<TabName, () => string>> = {
    overview: m.client_tab_overview,
    people: m.people_tab,
    assessment: m.assess_tab,
    plan: m.plan_tab,
    notes: m.client_tab_notes,
    referrals: m.client_tab_referrals,
    tasks: m.client_tab_tasks,
    timeline: m.client_tab_timeline,
  };
  return (
    <>
      <PageHeader
        title={name}
        detail={<CaseBar client={client} />}
        actions={
          <>
            <Button kind="primary" onClick={write}>
              {m.client_write_note()}
            </Button>
            <Button onClick={() => go(`/clients/${client.id}/edit`)}>{m.common_edit()}</Button>
            <ClientMenu client={client} />
          </>
        }
      />
      <ChoiceNotice questions={questions} of={{ clientId: client.id }} />
      <div>
        <Tabs<TabName>
          label={m.client_tabs(people())}
          items={TABS.map((each) => ({ name: each, label: words[each]() }))}
          chosen={tab}
          onChoose={choose}
          panelClass="stack tab-page"
        >
          {tab === 'overview' && (
            <>
              <ClientFacts client={client} questions={questions} />
              {episode && isOpen(episode.status) && <IntakeSection episode={episode} />}
              <ReferralSection clientId={client.id} more={referralHistory} />
              <OpenTasks clientId={client.id} more={taskHistory} />
              <AppointmentSection clientId={client.id} />
              <ClientNotes clientId={client.id} questions={questions} limit={3} />
            </>
          )}
          {tab === 'people' && <PeopleTab client={client} />}
          {tab === 'assessment' && <AssessmentTab clientId={client.id} />}
          {tab === 'plan' && <PlanTab clientId={client.id} />}
          {tab === 'notes' && <ClientNotes clientId={client.id} questions={questions} />}
          {tab === 'referrals' && (
            <>
              <AddFromDirectory clientId={client.id} />
              <ReferralSection clientId={client.id} more={referralHistory} />
            </>
          )}
          {tab === 'tasks' && (
            <>
              <OpenTasks clientId={client.id} more={taskHistory} />
              <AppointmentSection clientId={client.id} />
              <DoneTasks clientId={client.id} />
            </>
          )}
          {tab === 'timeline' && <ClientTimeline clientId={client.id} />}
        </Tabs>
      </div>
    </>
  );
}
