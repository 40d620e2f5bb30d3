/** Connecting from the settings of the web app. Closing it stops the try and says so. */
import type { Connection } from '../../../app/bridge/connection';
import { m } from '../../../i18n';
import { Dialog } from '../../components';
import { PairingSteps } from './pairing-steps';
import { usePairing } from './use-pairing';

interface ConnectDialogProps {
  readonly connection: Connection;
  readonly onPaired: () => void;
  readonly onStopped: () => void;
  readonly onClose: () => void;
}

export function ConnectDialog({ connection, onPaired, onStopped, onClose }: ConnectDialogProps) {
  const { pairing, start, stop } = usePairing(connection, onPaired);
  const leave = () => {
    if (pairing.kind === 'ended') return onClose();
    stop();
    onStopped();
  };
  return (
    <Dialog open title={m.connection_pair_title()} onClose={leave}>
      <PairingSteps pairing={pairing} onStop={leave} onAgain={start} onLeave={onClose} leave={m.common_close()} />
    </Dialog>
  );
}
