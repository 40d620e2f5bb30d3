/**
 * Before the unlock: says so where another vault than the one before is to be opened, and loads this window anew where
 * another window moved its records meanwhile: what it would open is not in use any more.
 */
import { useEffect, useState } from 'preact/hooks';
import { vaultInUse } from '../../../app/move-in/vault-in-use';
import { m } from '../../../i18n';
import { useApp } from '../../hooks';

export function VaultNote() {
  const app = useApp();
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    const look = () =>
      void vaultInUse(app).then((found) => {
        if (found === 'another') location.reload();
        else setMoved(found === 'moved-in');
      });
    look();
    // Two windows may stand side by side: this one was not out of sight.
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, [app]);
  return moved ? <p class="note-box">{m.move_unlock()}</p> : null;
}
