/** Asks before the two sides forget each other: connecting again needs somebody at both. */
import { useState } from 'preact/hooks';
import { m } from '../../../i18n';
import { Button, Dialog } from '../../components';

interface DisconnectDialogProps {
  readonly title: string;
  readonly onDisconnect: () => Promise<void>;
  readonly onClose: () => void;
}

export function DisconnectDialog({ title, onDisconnect, onClose }: DisconnectDialogProps) {
  const [busy, setBusy] = useState(false);
  const disconnect = () => {
    setBusy(true);
    void onDisconnect();
  };
  return (
    <Dialog open title={title} onClose={onClose}>
      <p>{m.connection_end_text()}</p>
      <div class="buttons">
        <Button kind="danger" busy={busy} onClick={disconnect}>
          {m.connection_end()}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {m.common_cancel()}
        </Button>
      </div>
    </Dialog>
  );
}
