/** The Client tab: who it is, how to reach them safely, what was sent where, what is to do, what was written. */
import type { Client } from '../../../domain/client/client';
import { displayName } from '../../../domain/client/names';
import { m } from '../../../i18n';
import { Button, EmptyState, Section, Tag } from '../../components';
import { useApp, useRecords, useTitle } from '../../hooks';
import { people } from '../../shell/people-words';
import { useChosenClient } from '../client-picker/chosen-client';
import { askForClient } from '../client-picker/client-bar';
import { safeContactWords } from '../client-picker/safe-contact-words';
import { phaseWords } from '../clients/phase-words';
import { languageName } from '../clip/facts';
import { lazyPart } from '../lazy-part';
import { askForNote } from '../panel-requests';
import { AddSamplesButton } from '../samples';
import { LastNotes } from './last-notes';
import { OpenTasks } from './open-tasks';
import { ReferralSection } from './referral-section';

const FlagTags = lazyPart(() => import('../people').then((feature) => feature.FlagTags));
const OpenSteps = lazyPart(() => import('../plan/open-steps').then((part) => part.OpenSteps));
const ReachList = lazyPart(() => import('../people').then((feature) => feature.ReachList));

export function ClientTab() {
  useTitle(m.client_panel_title());
  const client = useChosenClient();
  const nobody = useRecords(['client'], async (records) => (await records.all('client')).size === 0);
  if (client === undefined) return <p class="pad soft">{m.common_loading()}</p>;
  if (client === null)
    return (
      <EmptyState
        title={m.client_panel_empty_title()}
        actions={
          <>
            <Button kind="primary" onClick={askForClient}>
              {m.picker_choose(people())}
            </Button>
            {nobody && <AddSamplesButton />}
          </>
        }
      >
        {m.client_panel_empty_text()}
      </EmptyState>
    );
  return <ClientView key={client.id} client={client} />;
}

function ClientView({ client }: { readonly client: Client }) {
  const { platform } = useApp();
  return (
    <div class="panel-view">
      <h1 class="hidden-text">{m.client_panel_title()}</h1>
      <div class="scroll">
        <About client={client} />
        <ReferralSection clientId={client.id} />
        <OpenTasks clientId={client.id} />
        <OpenSteps clientId={client.id} />
        <LastNotes clientId={client.id} />
      </div>
      <div class="foot">
        <Button kind="primary" size="large" wide onClick={() => askForNote()}>
          {m.client_panel_notes_write()}
        </Button>
        <Button kind="quiet" wide onClick={() => void platform.openApp(`/clients/${client.id}`)}>
          {m.client_panel_open_page()}
        </Button>
      </div>
    </div>
  );
}

function About({ client }: { readonly client: Client }) {
  const phase = useRecords(
    ['episode'],
    async (records) => {
      const mine = [...(await records.all('episode')).values()].filter((one) => one.clientId === client.id);
      return mine.toSorted((a, b) => b.start.localeCompare(a.start))[0]?.phase;
    },
    [client.id],
  );
  const languages = Object.keys(client.languages ?? {}).map(languageName);
  const speaks = [...languages, ...(client.interpreter ? [m.client_panel_interpreter()] : [])].join(', ');
  return (
    <Section title={displayName(client)} aside={phase && <Tag>{phaseWords(phase)}</Tag>}>
      <FlagTags client={client} />
      <dl class="facts bare">
        <div class="fact">
          <dt>{m.client_panel_safe_contact()}</dt>
          <dd>
            <bdi class="plain-text">{safeContactWords(client, m.client_panel_safe_none)}</bdi>
          </dd>
        </div>
        {speaks && (
          <div class="fact">
            <dt>{m.client_panel_languages()}</dt>
            <dd>{speaks}</dd>
          </div>
        )}
      </dl>
      <ReachList client={client} />
    </Section>
  );
}
