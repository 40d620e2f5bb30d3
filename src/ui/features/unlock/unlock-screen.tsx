/**
 * Opens the vault with the passphrase or the recovery key. Says why it was locked, takes paste and password managers,
 * and tells a wrong passphrase from a damaged key file. After quick hide it shows nothing until asked.
 */
import { useState } from 'preact/hooks';
import { m } from '../../../i18n';
import { Button, PageHeader } from '../../components';
import { useApp, useTitle } from '../../hooks';
import type { ClosedKind } from '../../shell/closed-screen';
import { GateCard } from '../../shell/gate-card';
import { lazyPart } from '../lazy-part';
import { reasonText } from './reason-text';
import { UnlockForm } from './unlock-form';

const ClosedScreen = lazyPart(() => import('../../shell/closed-screen').then((closed) => closed.ClosedScreen));
const VaultNote = lazyPart(() => import('../move-in/vault-note').then((part) => part.VaultNote));
const PasskeyUnlock = lazyPart(() => import('./passkey-unlock').then((part) => part.PasskeyUnlock));

export function UnlockScreen() {
  const state = useApp().session.state.value;
  const reason = state.kind === 'locked' ? state.reason : undefined;
  const [shown, show] = useState(reason !== 'quick-hide');
  const [closed, setClosed] = useState<ClosedKind | null>(null);
  useTitle('');
  if (closed) return <ClosedScreen kind={closed} />;
  if (!shown) return <HiddenScreen onShow={() => show(true)} />;
  return (
    <GateCard>
      <PageHeader title={m.unlock_title()} detail={reasonText(reason)} takesFocus={false} />
      <VaultNote />
      <div class="sheet">
        <UnlockForm onClosed={setClosed} />
        <PasskeyUnlock onClosed={setClosed} />
        <details>
          <summary>{m.unlock_forgot()}</summary>
          <p class="soft">{m.unlock_forgot_text()}</p>
        </details>
      </div>
    </GateCard>
  );
}

/** Blank, with one quiet way on. */
function HiddenScreen({ onShow }: { readonly onShow: () => void }) {
  return (
    <main class="gate">
      <h1 class="hidden-text">Caseclip</h1>
      <Button kind="quiet" onClick={onShow}>
        {m.shell_hidden_open()}
      </Button>
    </main>
  );
}
