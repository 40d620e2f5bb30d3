/**
 * The door to the screens. `mount` draws the app into its place, as the side panel or as the full page, and follows
 * the session from then on: welcome, unlock, work, or the screen of whatever keeps the vault closed.
 */
import './styles/index.css';
import { render } from 'preact';
import type { App } from '../app/app';
import { ErrorBoundary, ToastRegion } from './components';
import { AppContext } from './hooks';
import { followAppearance, loadAppearance } from './shell/appearance';
import { Gate } from './shell/gate';

export { onUpdateReady } from './shell/update-offer';

/** Draws the app and starts its session. Resolves when the device's language and look are on the screen. */
export async function mount(root: HTMLElement, app: App, shell: 'panel' | 'page'): Promise<void> {
  root.dataset.shell = shell;
  await loadAppearance(app.platform.settings);
  followAppearance(document.documentElement);
  render(
    <AppContext.Provider value={app}>
      <ErrorBoundary>
        <Gate shell={shell} />
      </ErrorBoundary>
      <ToastRegion />
    </AppContext.Provider>,
    root,
  );
  await app.session.start();
}
