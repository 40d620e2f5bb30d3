/** The vault cannot be opened here, and why: data gone, newer version, blocked by another window, damaged key file. */
import type { SessionState } from '../../app/app';
import { m } from '../../i18n';
import { Button, PageHeader } from '../components';
import { RestoreFlow } from '../features/backup';
import { LostScreen } from '../features/lost';
import { useTitle } from '../hooks';
import { GateCard } from './gate-card';

export type ClosedKind = Extract<SessionState['kind'], 'vault-lost' | 'newer-version' | 'blocked' | 'keyset-damaged'>;
type Kept = Exclude<ClosedKind, 'vault-lost'>;

const WORDS: Readonly<Record<Kept, readonly [title: () => string, what: () => string, next: () => string]>> = {
  'newer-version': [m.shell_newer_title, m.shell_newer_what, m.shell_newer_next],
  blocked: [m.shell_blocked_title, m.shell_blocked_what, m.shell_blocked_next],
  'keyset-damaged': [m.shell_damaged_title, m.shell_damaged_what, m.shell_damaged_next],
};

export function ClosedScreen({ kind }: { readonly kind: ClosedKind }) {
  return kind === 'vault-lost' ? <LostScreen /> : <KeptScreen kind={kind} />;
}

/** The data is there, and cannot be used just now. */
function KeptScreen({ kind }: { readonly kind: Kept }) {
  const [title, what, next] = WORDS[kind];
  useTitle('');
  return (
    <GateCard>
      <PageHeader title={title()} />
      <div class="sheet">
        <p>{what()}</p>
        <p>{next()}</p>
        {kind === 'keyset-damaged' && <RestoreFlow />}
        <div class="buttons">
          <Button onClick={() => location.reload()}>{m.shell_load_again()}</Button>
        </div>
      </div>
    </GateCard>
  );
}
