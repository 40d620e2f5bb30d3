/** The way on without a backup. It cannot be undone, so it says what is lost and asks once more. */
import { useState } from 'preact/hooks';
import { m } from '../../../i18n';
import { Button, ConfirmDialog } from '../../components';
import { useApp } from '../../hooks';

export function StartAgain() {
  const { session } = useApp();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{m.lost_again()}</Button>
      <ConfirmDialog
        open={asking}
        title={m.lost_again_title()}
        verb={m.lost_again_do()}
        onConfirm={() => session.startAgain()}
        onClose={() => setAsking(false)}
      >
        <p>{m.lost_again_lost()}</p>
        <p>{m.lost_again_later()}</p>
        <p>{m.lost_again_kept()}</p>
      </ConfirmDialog>
    </>
  );
}
