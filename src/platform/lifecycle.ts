/** What a page lives through (https://wicg.github.io/page-lifecycle/), for `Platform.onLifecycle`. */
import type { Platform } from '../app/platform';

type Moment = Parameters<Parameters<Platform['onLifecycle']>[0]>[0];

/** The handlers run in the event itself, before the page is drawn again. */
export function followLifecycle(changed: (moment: Moment) => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const shown = () => changed('shown');
  const visibility = () => changed(document.visibilityState === 'visible' ? 'shown' : 'hidden');
  document.addEventListener('visibilitychange', visibility, { signal });
  document.addEventListener('resume', shown, { signal });
  document.addEventListener('freeze', () => changed('frozen'), { signal });
  window.addEventListener('pageshow', shown, { signal });
  window.addEventListener('pagehide', () => changed('hidden'), { signal });
  return () => ended.abort();
}
