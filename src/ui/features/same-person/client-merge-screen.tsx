/** Making one client of two: find the other, see both values of every fact, choose, and do it in one step. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { ALIKE_TABLES, type AlikeClient, alikeClients, tellClientsApart } from '../../../app/clients/find-alike';
import { type PastClientMerge, readClientMerges } from '../../../app/clients/merge-clients';
import type { Client } from '../../../domain/client/client';
import { displayName } from '../../../domain/client/names';
import type { Id } from '../../../domain/record/record';
import { m } from '../../../i18n';
import { Button, PageHeader, showToast, writeFailureText } from '../../components';
import { useApp, useOutcome, useRecords, useTitle } from '../../hooks';
import type { RouteParams } from '../../shell/lazy-screen';
import { clientPath } from '../../shell/paths';
import { people } from '../../shell/people-words';
import { FindOther } from '../merging/find-other';
import { PastMergeRows } from '../merging/past-merge-rows';
import { ClientMergePreview } from './client-merge-preview';
import { bornWords, signWords } from './sign-words';

/** `/clients/:id/merge/:other?`. */
export function ClientMergeScreen({ params }: { readonly params: RouteParams }) {
  const app = useApp();
  const [, go] = useLocation();
  const id = params.id ?? '';
  const [otherId, choose] = useState<Id | null>(params.other ?? null);
  useTitle(m.same_person_merge_title());
  const found = useRecords(
    ALIKE_TABLES,
    async (records) => {
      const client = await records.get('client', id);
      return {
        client,
        other: otherId === null ? undefined : await records.get('client', otherId),
        alike: client ? await alikeClients(app, client, { id: client.id }) : [],
        merges: await readClientMerges(app, id),
      };
    },
    [id, otherId],
  );
  if (!found) return <p class="soft">{m.common_loading()}</p>;
  const { client, other, alike, merges } = found;
  if (!client) return <PageHeader title={m.client_gone_title(people())} detail={m.client_gone_text()} />;
  const back = () => (otherId === null ? go(clientPath(client.id)) : choose(null));
  return (
    <>
      <PageHeader
        title={m.same_person_merge_title()}
        detail={<bdi>{m.same_person_merge_keeps({ name: displayName(client) })}</bdi>}
        actions={<Button onClick={back}>{m.common_back()}</Button>}
      />
      {other && other.id !== client.id ? (
        <ClientMergePreview kept={client} other={other} onDone={() => go(clientPath(client.id))} />
      ) : (
        <FindClient client={client} alike={alike} merges={merges} onChoose={choose} />
      )}
    </>
  );
}

interface FindClientProps {
  readonly client: Client;
  readonly alike: readonly AlikeClient[];
  readonly merges: readonly PastClientMerge[];
  readonly onChoose: (id: Id) => void;
}

function FindClient({ client, alike, merges, onChoose }: FindClientProps) {
  const app = useApp();
  const outcome = useOutcome();
  const clients = useRecords(['client'], (records) => records.all('client'));
  const apart = async (other: Id) => {
    const told = await tellClientsApart(app, client.id, other);
    if (told.ok) outcome(told, m.same_person_told());
    else showToast({ text: told.why === 'gone' ? m.client_gone_text() : writeFailureText(told.why) });
  };
  return (
    <>
      <FindOther
        kind="client"
        alike={alike.map(({ client: other, signs }) => ({
          id: other.id,
          name: displayName(other) + bornWords(other),
          detail: signWords(signs),
        }))}
        words={{
          alike: m.same_person_alike(),
          none: m.same_person_none(),
          compare: m.same_person_compare(),
          notSame: m.same_person_not(),
          find: m.same_person_find(),
          hint: m.same_person_find_hint(),
        }}
        optionOf={(id) => {
          const hit = clients?.get(id);
          return hit && hit.id !== client.id && hit.sample === client.sample
            ? { value: id, label: displayName(hit), detail: bornWords(hit).trim() }
            : undefined;
        }}
        onChoose={onChoose}
        onApart={(one) => void apart(one.id)}
      />
      <PastMergeRows
        title={m.same_person_merged()}
        apart={m.same_person_apart()}
        apartNamed={(name) => m.same_person_apart_named({ name })}
        merges={merges}
      />
    </>
  );
}
