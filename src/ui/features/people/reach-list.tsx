/** Every way to reach a client, each with its rule: for the side panel. */
import type { Client } from '../../../domain/client/client';
import { reachPointsOf } from '../../../domain/client/contact-point';
import { displayName } from '../../../domain/client/names';
import { SYSTEM_WORDS, wordOf } from './people-words';
import { ReachButton } from './reach-button';

export function ReachList({ client }: { readonly client: Client }) {
  return (
    <dl class="facts bare">
      {reachPointsOf(client).map((point) => (
        <div key={point.key} class="fact">
          <dt>{wordOf(SYSTEM_WORDS, point.system)}</dt>
          <dd>
            <ReachButton point={point} name={displayName(client)} words={client.safeContact} withRule />
          </dd>
        </div>
      ))}
    </dl>
  );
}
