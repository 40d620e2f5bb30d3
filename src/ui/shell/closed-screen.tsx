/** The vault cannot be opened here, and why: data gone, newer version, blocked by another window, damaged key file. */
import type { SessionState } from '../../app/app';
import { m } from '../../i18n';
import { Button, PageHeader } from '../components';
import { useTitle } from '../hooks';
import { GateCard } from './gate-card';
import { lazyScreen } from './lazy-screen';

const none = {};
const Restore = lazyScreen(() => import('../features/backup').then((feature) => feature.RestoreFlow));

export type ClosedKind = Extract<SessionState['kind'], 'vault-lost' | 'newer-version' | 'blocked' | 'keyset-damaged'>;

const WORDS: Readonly<Record<ClosedKind, readonly [title: () => string, what: () => string, next: () => string]>> = {
  'vault-lost': [m.shell_vault_lost_title, m.shell_vault_lost_what, m.shell_vault_lost_next],
  'newer-version': [m.shell_newer_title, m.shell_newer_what, m.shell_newer_next],
  blocked: [m.shell_blocked_title, m.shell_blocked_what, m.shell_blocked_next],
  'keyset-damaged': [m.shell_damaged_title, m.shell_damaged_what, m.shell_damaged_next],
};

export function ClosedScreen({ kind }: { readonly kind: ClosedKind }) {
  const [title, what, next] = WORDS[kind];
  useTitle('');
  return (
    <GateCard>
      <PageHeader title={title()} />
      <div class="sheet">
        <p>{what()}</p>
        <p>{next()}</p>
        {(kind === 'vault-lost' || kind === 'keyset-damaged') && <Restore params={none} />}
        <div class="buttons">
          <Button onClick={() => location.reload()}>{m.shell_load_again()}</Button>
        </div>
      </div>
    </GateCard>
  );
}
