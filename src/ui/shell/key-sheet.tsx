/** The `?` sheet: every key that works now, from the same list that makes them work. */
import { m } from '../../i18n';
import { Dialog } from '../components';
import { keyName } from '../hooks';
import { commands, singleKeys } from '../hooks/use-shortcut';

export function KeySheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const withKey = commands.value.filter(
    (one, at, all) => one.key && all.findIndex((other) => other.key === one.key) === at,
  );
  const fixed = [
    { label: m.shell_keys_in_forms(), key: 'mod+Enter' },
    { label: m.shell_keys_close(), key: 'Esc' },
  ];
  return (
    <Dialog title={m.shell_keys_title()} open={open} onClose={onClose}>
      {!singleKeys.value && <p class="note-box">{m.shell_keys_single_off()}</p>}
      <dl class="keys">
        {[...withKey, ...fixed].map((one) => (
          <div key={one.key}>
            <dt>{one.label}</dt>
            <dd>
              <kbd>{keyName(one.key ?? '')}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
