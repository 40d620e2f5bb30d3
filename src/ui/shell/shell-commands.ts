/** Commands that every unlocked screen has; in the palette they stand after the screen's own, locking last. */
import type { App } from '../../app/app';
import { m } from '../../i18n';
import { showToast } from '../components/toast';
import { undoChange, useShortcut } from '../hooks';
import { quickHide } from './quick-hide';

export const PALETTE_KEY = 'mod+k';
export const QUICK_HIDE_KEY = 'mod+.';

export function useShellCommands(app: App, show: { readonly palette: () => void; readonly keys: () => void }): void {
  useShortcut({
    name: 'palette',
    label: m.shell_find(),
    key: PALETTE_KEY,
    run: show.palette,
    everywhere: true,
    unlisted: true,
  });
  useShortcut({
    name: 'search',
    label: m.common_search(),
    key: '/',
    run: show.palette,
    fallback: true,
    unlisted: true,
  });
  useShortcut({ name: 'keys', label: m.shell_keys_show(), key: '?', run: show.keys, fallback: true });
  useShortcut({
    name: 'undo',
    label: m.shell_undo_last(),
    key: 'mod+z',
    run: () => {
      const last = app.writer.last.peek();
      if (last) void undoChange(app, last);
      else showToast({ text: m.shell_nothing_to_undo() });
    },
    fallback: true,
  });
  useShortcut({
    name: 'hide',
    label: m.shell_quick_hide_help(),
    key: QUICK_HIDE_KEY,
    run: () => void quickHide(app.session),
    everywhere: true,
    fallback: true,
  });
  useShortcut({ name: 'lock', label: m.shell_lock(), run: () => void app.session.lock('asked'), fallback: true });
}
