/** A new build of the web app waits: say so, never reload by itself, and write every draft before it is taken. */
import { signal } from '@preact/signals';
import { m } from '../../i18n';
import { Button } from '../components';
import { flushOpenDrafts } from '../hooks/open-drafts';

const waiting = signal<(() => void) | null>(null);

/** For the composition root: called when a new build waits, with the function that takes it. */
export function onUpdateReady(apply: () => void): void {
  waiting.value = apply;
}

export function UpdateBanner() {
  const apply = waiting.value;
  if (!apply) return null;
  return (
    <div class="banner calm" role="status">
      <span>{m.shell_update_ready()}</span>
      <Button size="small" onClick={() => void flushOpenDrafts().then(apply)}>
        {m.shell_update_apply()}
      </Button>
      <Button
        size="small"
        kind="quiet"
        onClick={() => {
          waiting.value = null;
        }}
      >
        {m.shell_update_later()}
      </Button>
    </div>
  );
}
