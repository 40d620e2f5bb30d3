/** What the side panel can do besides its tabs: the full app, hide, lock, keys. */
import { m } from '../../i18n';
import { Menu } from '../components';
import { useApp } from '../hooks';
import { runCommand } from '../hooks/use-shortcut';
import { SETTINGS_PATH, TODAY_PATH } from './paths';

export function PanelMenu() {
  const { platform } = useApp();
  return (
    <Menu
      label={m.shell_panel_menu()}
      items={[
        { label: m.shell_open_app(), onChoose: () => void platform.openApp(TODAY_PATH) },
        { label: m.shell_settings(), onChoose: () => void platform.openApp(SETTINGS_PATH) },
        { label: m.shell_keys_title(), onChoose: () => runCommand('keys') },
        { label: m.shell_quick_hide_help(), onChoose: () => runCommand('hide') },
        { label: m.shell_lock(), onChoose: () => runCommand('lock') },
      ]}
    />
  );
}
