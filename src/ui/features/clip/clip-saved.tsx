/** After saving: what is where now, and the way to it. */
import type { Id } from '../../../domain/record/record';
import { m } from '../../../i18n';
import { Button } from '../../components';
import { useApp } from '../../hooks';
import { callName, useChosenClient } from '../client-picker/chosen-client';
import { showTab } from '../panel-requests';
import { READ_KEY } from './clip-problem';
import { showClip } from './clip-view';
import { cutAt } from './cut';
import { KeptClips } from './kept-clips';

export interface ClipSavedProps {
  readonly names: readonly string[];
  readonly salIds: readonly Id[];
  readonly clientId: Id | null;
}

export function ClipSaved({ names, salIds, clientId }: ClipSavedProps) {
  const app = useApp();
  const client = useChosenClient();
  const beside = app.platform.page !== undefined;
  const only = salIds.length === 1 ? salIds[0] : undefined;
  return (
    <div class="scroll">
      <div class="empty">
        <span class="mark sure large" aria-hidden="true">
          ✓
        </span>
        <h2>{m.clip_done_title()}</h2>
        <ul>
          {names.slice(0, 6).map((name) => (
            <li key={name}>
              <b>
                <bdi>{cutAt(name, 120)}</bdi>
              </b>
            </li>
          ))}
          {names.length > 6 && <li>…</li>}
        </ul>
        {beside ? (
          <p>{m.clip_done_next({ key: READ_KEY })}</p>
        ) : (
          <Button kind="quiet" onClick={() => showClip({ kind: 'start' })}>
            {m.clip_done_another()}
          </Button>
        )}
        <div class="buttons">
          {clientId && client?.id === clientId && (
            <Button onClick={() => (beside ? showTab('client') : void app.platform.openApp(`/clients/${clientId}`))}>
              {m.clip_done_open_client({ name: callName(client) })}
            </Button>
          )}
          <Button
            kind={clientId ? 'quiet' : 'plain'}
            onClick={() => void app.platform.openApp(only ? `/directory/${only}` : '/directory')}
          >
            {m.clip_done_open_record()}
          </Button>
        </div>
      </div>
      <KeptClips shown={null} />
    </div>
  );
}
