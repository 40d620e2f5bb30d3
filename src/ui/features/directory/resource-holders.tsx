/** Who has the resource on the list, and a way to put it on somebody's. */
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { addToList } from '../../../app/referrals/add-to-list';
import { HOLDER_TABLES, readHolders } from '../../../app/resources/read-holders';
import { displayName } from '../../../domain/client/names';
import { m } from '../../../i18n';
import { Combobox, Row, Rows, Section, showToast, Tag, writeFailureText } from '../../components';
import { useApp, useOutcome, useRecords } from '../../hooks';
import { matchingClients } from '../client-picker/matching-clients';
import { STATUS_WORDS } from '../referral-words';

export function ResourceHolders({ salId, service }: { readonly salId: string; readonly service: string }) {
  const app = useApp();
  const holders = useRecords(HOLDER_TABLES, () => readHolders(app, salId), [salId]);
  return (
    <Section title={m.directory_holders()}>
      <GiveTo salId={salId} service={service} />
      {holders?.length === 0 && <p class="soft">{m.directory_holders_none()}</p>}
      {holders && holders.length > 0 && (
        <Rows label={m.directory_holders()}>
          {holders.map(({ client, attempt }) => (
            <Row
              key={attempt.id}
              title={
                <Link href={`/clients/${client.id}/referrals`}>
                  <bdi>{displayName(client)}</bdi>
                </Link>
              }
              tag={<Tag>{STATUS_WORDS[attempt.businessStatus]()}</Tag>}
            />
          ))}
        </Rows>
      )}
    </Section>
  );
}

function GiveTo({ salId, service }: { readonly salId: string; readonly service: string }) {
  const app = useApp();
  const outcome = useOutcome();
  const [text, setText] = useState('');
  const clients = useRecords(['client'], (records) => records.all('client'));
  const give = async (clientId: string, name: string) => {
    const added = await addToList(app, clientId, salId);
    if (!added.ok) {
      const gone = added.why === 'client-gone' || added.why === 'resource-gone';
      showToast({ text: gone ? m.client_gone_text() : writeFailureText(added.why) });
      return;
    }
    outcome(added, added.value ? m.directory_given({ client: name }) : m.client_list_there({ service }));
    setText('');
  };
  return (
    <Combobox
      label={m.directory_give()}
      placeholder={m.client_search_hint()}
      text={text}
      onText={setText}
      options={matchingClients(clients?.values() ?? [], text).map((client) => ({
        value: client.id,
        label: displayName(client),
      }))}
      onChoose={(option) => void give(option.value, option.label)}
    />
  );
}
