/** The recovery key of a new vault, shown this once. */
import type { PendingVault } from '../../../app/app';
import { m } from '../../../i18n';
import { Button } from '../../components';
import { ShownKey } from '../recovery-key';
import { StepHead } from './step-head';

export function RecoveryKeyStep({ pending, onNext }: { readonly pending: PendingVault; readonly onNext: () => void }) {
  return (
    <>
      <StepHead step={4} title={m.welcome_key_title()} />
      <div class="sheet">
        <p>{m.welcome_key_text()}</p>
        <ShownKey recoveryKey={pending.recoveryKey} />
        <Button kind="primary" size="large" wide onClick={onNext}>
          {m.welcome_key_done()}
        </Button>
      </div>
    </>
  );
}
