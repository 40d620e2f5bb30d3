/** The minute before the lock. The sentence is said once; the seconds are for the eye. */
import { m } from '../../i18n';
import { Button } from '../components';
import { useApp } from '../hooks';

export function IdleWarning() {
  const { session } = useApp();
  const seconds = session.warning.value;
  if (seconds === null) return null;
  return (
    <div class="banner">
      <span>
        <span role="status">{m.shell_idle_warning()}</span>{' '}
        <span aria-hidden="true">{m.shell_idle_seconds({ count: seconds })}</span>
      </span>
      <Button size="small" onClick={() => session.touch()}>
        {m.shell_stay()}
      </Button>
    </div>
  );
}
