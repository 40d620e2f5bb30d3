/**
 * The data that was on this device is gone: what happened, and every way back there is, the surest first. From the other
 * side of this browser where that still has it, from a backup file, or, asked once more, without anything.
 */
import { useState } from 'preact/hooks';
import { m } from '../../../i18n';
import { Button, PageHeader } from '../../components';
import { useApp, useTitle } from '../../hooks';
import { GateCard } from '../../shell/gate-card';
import { RestoreFlow } from '../backup';
import { lazyPart } from '../lazy-part';
import { StartAgain } from './start-again';

const JoinForm = lazyPart(() => import('../connection').then((feature) => feature.JoinForm));

export function LostScreen() {
  const { connection, platform } = useApp();
  const [taking, setTaking] = useState(false);
  const there = connection?.joinable.value ?? false;
  const web = platform.face === 'web';
  useTitle('');

  if (taking && connection) {
    return (
      <GateCard>
        <PageHeader key="taking" title={web ? m.lost_take_back_web() : m.lost_take_back_extension()} />
        <div class="sheet">
          <JoinForm connection={connection} onBack={() => setTaking(false)} />
        </div>
      </GateCard>
    );
  }
  return (
    <GateCard>
      <PageHeader key="lost" title={m.shell_vault_lost_title()} />
      <div class="sheet">
        <p>{m.shell_vault_lost_what()}</p>
        {there && (
          <>
            <p>{web ? m.lost_other_web() : m.lost_other_extension()}</p>
            <Button kind="primary" size="large" wide onClick={() => setTaking(true)}>
              {web ? m.lost_take_back_web() : m.lost_take_back_extension()}
            </Button>
          </>
        )}
        <h2>{m.lost_restore_title()}</h2>
        <p>{m.shell_vault_lost_next()}</p>
        <RestoreFlow primary={!there} />
        <h2>{m.lost_none_title()}</h2>
        <p>{m.lost_none_text()}</p>
        <div class="buttons">
          <StartAgain />
          <Button kind="quiet" onClick={() => location.reload()}>
            {m.shell_load_again()}
          </Button>
        </div>
      </div>
    </GateCard>
  );
}
