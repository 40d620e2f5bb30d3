/** What was put off, folded away, with the way back. */
import { bringBack } from '../../../app/today/put-off';
import type { Today } from '../../../app/today/read-today';
import { formatShortDay, m } from '../../../i18n';
import { Button, Row, Rows, Tag } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { itemWords } from './item-words';

export function PutOffList({ today }: { readonly today: Today }) {
  const app = useApp();
  const outcome = useOutcome();
  if (today.putOff.length === 0) return null;
  const label = m.today_put_off({ count: today.putOff.length });
  return (
    <details class="put-off">
      <summary>{label}</summary>
      <Rows label={label}>
        {today.putOff.map(({ item, until }) => {
          const words = itemWords(item, item.clientId ? today.clients.get(item.clientId) : undefined);
          return (
            <Row
              key={item.key}
              title={words.title}
              detail={words.rule}
              tag={<Tag>{m.today_until({ day: formatShortDay(until) })}</Tag>}
              actions={
                <Button
                  aria={{ 'aria-label': m.today_bring_back_for({ title: words.title }) }}
                  onClick={async () => void outcome(await bringBack(app, item.key), m.today_back())}
                >
                  {m.today_bring_back()}
                </Button>
              }
            />
          );
        })}
      </Rows>
    </details>
  );
}
