/**
 * First run as a second home of the vault on the other side: connect where that is still to be done, then the secret
 * that opens it. Leaving before the last button changes nothing on the other side.
 */
import { useState } from 'preact/hooks';
import type { Connection } from '../../../app/bridge/connection';
import { m } from '../../../i18n';
import { PageHeader } from '../../components';
import { useApp } from '../../hooks';
import { JoinForm } from './join-form';
import { PairingSteps } from './pairing-steps';
import { usePairing } from './use-pairing';

interface JoinStepProps {
  readonly onBack: () => void;
}

export function JoinStep({ onBack }: JoinStepProps) {
  const { connection } = useApp();
  const [connected, setConnected] = useState(
    () => connection?.joinable.peek() || connection?.state.peek().kind === 'paired',
  );
  if (!connection) return null;
  if (!connected) return <ConnectFirst connection={connection} onBack={onBack} onPaired={() => setConnected(true)} />;
  return (
    <>
      <PageHeader key="join" title={m.connection_join_title()} />
      <div class="sheet">
        <JoinForm connection={connection} onBack={onBack} />
      </div>
    </>
  );
}

function ConnectFirst(props: JoinStepProps & { readonly connection: Connection; readonly onPaired: () => void }) {
  const { pairing, start, stop } = usePairing(props.connection, props.onPaired);
  return (
    <>
      <PageHeader key="connect" title={m.connection_pair_title()} />
      <div class="sheet">
        <PairingSteps pairing={pairing} onStop={stop} onAgain={start} onLeave={props.onBack} leave={m.common_back()} />
      </div>
    </>
  );
}
