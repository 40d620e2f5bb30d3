/** Older notes that are still being read after the unlock: how far, a way to stop, and a way to go on. */
import { formatNumber, m } from '../../../i18n';
import { Button } from '../../components';
import { useApp } from '../../hooks';

export function ReadingNotes() {
  const { search } = useApp();
  const reading = search.reading.value;
  if (!reading || reading.kind === 'all') return null;
  if (reading.kind === 'stopped')
    return (
      <div class="line-of between" role="status">
        <span>{m.today_reading_stopped()}</span>
        <Button size="small" onClick={() => search.goOnReading()}>
          {m.today_reading_go_on()}
        </Button>
      </div>
    );
  const { done, total } = reading;
  return (
    <div class="progress" role="status">
      <div class="line-of between">
        <span>{m.today_reading({ done: formatNumber(done), total: formatNumber(total) })}</span>
        <Button size="small" onClick={() => search.stopReading()}>
          {m.today_reading_stop()}
        </Button>
      </div>
      <progress aria-label={m.today_reading_name()} max={total} value={done} />
    </div>
  );
}
