/** By when, or how late: in words; the tone only repeats them. */
import type { DueItem } from '../../../domain/today/due-items';
import { formatShortDay, m } from '../../../i18n';
import { Tag } from '../../components';

/** From this many days on, late is no longer a little late. */
const VERY_LATE = 3;

export function DueTag({ item }: { readonly item: DueItem }) {
  const { daysLate, when } = item;
  if (daysLate > 0 && when === 'wait') return <Tag>{m.today_any_time()}</Tag>;
  if (daysLate > 0) {
    return (
      <Tag plain tone={daysLate > VERY_LATE ? 'stop' : 'check'}>
        {m.today_late({ count: daysLate })}
      </Tag>
    );
  }
  if (daysLate === 0) {
    return (
      <Tag plain tone="now">
        {m.today_today_tag()}
      </Tag>
    );
  }
  return <Tag>{formatShortDay(item.due)}</Tag>;
}
