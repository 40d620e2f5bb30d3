/** Asks before what cannot be undone. Pressed once, it is busy until its owner closes it. */
import { useState } from 'preact/hooks';
import { m } from '../../i18n';
import { Button } from './button';
import { Dialog, type DialogProps } from './dialog';

export interface ConfirmDialogProps extends Pick<DialogProps, 'title' | 'open' | 'onClose' | 'children'> {
  /** On the button. */
  readonly verb: string;
  readonly onConfirm: () => Promise<unknown>;
}

export function ConfirmDialog({ verb, onConfirm, children, ...dialog }: ConfirmDialogProps) {
  const [busy, setBusy] = useState(false);
  const confirm = () => {
    setBusy(true);
    void onConfirm();
  };
  return (
    <Dialog {...dialog}>
      {children}
      <div class="buttons">
        <Button kind="danger" busy={busy} onClick={confirm}>
          {verb}
        </Button>
        <Button kind="quiet" onClick={dialog.onClose}>
          {m.common_cancel()}
        </Button>
      </div>
    </Dialog>
  );
}
