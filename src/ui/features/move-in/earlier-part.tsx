/** A vault that was in use here before a move: what it is, saving it as a file, and removing it once that is safe. */
import { useState } from 'preact/hooks';
import type { Connection } from '../../../app/bridge/connection';
import type { EarlierVault } from '../../../app/move-in/move-in';
import { formatMoment, m } from '../../../i18n';
import { Button, ConfirmDialog, Dialog, showToast } from '../../components';
import { KeyForm } from '../keys/key-form';

interface EarlierPartProps {
  readonly vault: EarlierVault;
  readonly connection: Connection;
  readonly onChanged: () => Promise<void>;
}

export function EarlierPart({ vault, connection: { moveIn }, onChanged }: EarlierPartProps) {
  const { database, since, removable } = vault;
  const [dialog, setDialog] = useState<'save' | 'remove' | null>(null);
  const close = () => setDialog(null);
  const remove = async () => {
    const removed = await moveIn.removeEarlier(database);
    close();
    showToast({ text: removed.ok ? m.earlier_removed() : m.earlier_wait({ button: m.backup_prove_choose() }) });
    await onChanged();
  };
  return (
    <>
      <h3>{m.earlier_title()}</h3>
      <p>
        <b>{m.earlier_row({ when: formatMoment(since) })}</b>
      </p>
      <p>{m.earlier_text()}</p>
      <p class="soft">{removable ? m.earlier_ready() : m.earlier_wait({ button: m.backup_prove_choose() })}</p>
      <div class="buttons">
        <Button onClick={() => setDialog('save')}>{m.earlier_save()}</Button>
        {removable && (
          <Button kind="danger" onClick={() => setDialog('remove')}>
            {m.earlier_remove()}
          </Button>
        )}
      </div>
      {dialog === 'save' && (
        <Dialog open title={m.earlier_save()} onClose={close}>
          <KeyForm
            label={m.earlier_save()}
            verb={m.earlier_save()}
            words={{ 'wrong-passphrase': m.earlier_wrong, 'keyset-damaged': m.earlier_keyset }}
            submit={(secret) => moveIn.saveEarlier(database, secret, new AbortController().signal)}
            onDone={() => {
              close();
              showToast({ text: m.earlier_saved() });
            }}
            onCancel={close}
          >
            <p>{m.earlier_save_text()}</p>
          </KeyForm>
        </Dialog>
      )}
      {dialog === 'remove' && (
        <ConfirmDialog
          open
          title={m.earlier_remove_title()}
          verb={m.earlier_remove()}
          onConfirm={remove}
          onClose={close}
        >
          <p>{m.earlier_remove_text()}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
