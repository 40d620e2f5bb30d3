/** What is seldom done with a client: close the case, put the client into the trash. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { removeClient } from '../../../app/clients/remove-client';
import type { Client } from '../../../domain/client/client';
import { displayName } from '../../../domain/client/names';
import { isOpen } from '../../../domain/episode/moves';
import { m } from '../../../i18n';
import { Menu } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { historyPath, mergeClientPath } from '../../shell/paths';
import { CloseCase } from './close-case';
import { useEpisode } from './use-episode';

export function ClientMenu({ client }: { readonly client: Client }) {
  const app = useApp();
  const [, go] = useLocation();
  const outcome = useOutcome();
  const episode = useEpisode(client.id);
  const [closing, setClosing] = useState(false);
  const name = displayName(client);
  const remove = async () => {
    if (outcome(await removeClient(app, client.id), m.client_removed({ name }))) go('/clients');
  };
  const close = { label: m.client_close(), onChoose: () => setClosing(true) };
  return (
    <>
      <Menu
        label={m.client_more({ name })}
        items={[
          ...(episode && isOpen(episode.status) ? [close] : []),
          { label: m.same_person_merge(), onChoose: () => go(mergeClientPath(client.id)) },
          { label: m.history_open(), onChoose: () => go(historyPath('client', client.id)) },
          { label: m.client_remove(), danger: true, onChoose: () => void remove() },
        ]}
      />
      {closing && episode && <CloseCase episode={episode} onClose={() => setClosing(false)} />}
    </>
  );
}
