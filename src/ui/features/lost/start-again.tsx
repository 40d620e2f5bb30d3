/** The way on without a backup. It cannot be undone, so it says what is lost and asks once more. */
import { useState } from 'preact/hooks';
import { m } from '../../../i18n';
import { Button, Dialog } from '../../components';
import { useApp } from '../../hooks';

export function StartAgain() {
  const { session } = useApp();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const startAgain = () => {
    if (busy) return;
    setBusy(true);
    void session.startAgain();
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{m.lost_again()}</Button>
      <Dialog open={asking} title={m.lost_again_title()} onClose={() => setAsking(false)}>
        <p>{m.lost_again_lost()}</p>
        <p>{m.lost_again_later()}</p>
        <p>{m.lost_again_kept()}</p>
        <div class="buttons">
          <Button kind="danger" busy={busy} onClick={startAgain}>
            {m.lost_again_do()}
          </Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>
            {m.common_cancel()}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
