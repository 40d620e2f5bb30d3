/** "Open until 5:00 PM", "Closed now", or nothing where the hours do not tell. */
import { openNow } from '../../../domain/resource/opening';
import type { ResourceView } from '../../../domain/resource/resource-view';
import type { WallTime } from '../../../domain/time/plain-date';
import { m } from '../../../i18n';
import { Tag } from '../../components';
import { timeWords } from '../clip/hours-words';

export function OpeningTag({ view, wall }: { readonly view: ResourceView; readonly wall: WallTime }) {
  const opening = openNow(view.schedules, wall);
  if (opening.state === 'unknown') return null;
  if (opening.state === 'closed') return <Tag>{m.directory_closed_now()}</Tag>;
  return (
    <Tag tone="sure">
      {opening.until ? m.directory_open_until({ time: timeWords(opening.until) }) : m.directory_open_now()}
    </Tag>
  );
}
