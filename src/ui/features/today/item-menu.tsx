/** What else can be done with a reminder: another day for what has one, and not to be seen before a day. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { today } from '../../../app/clock';
import { putOff } from '../../../app/today/put-off';
import { moveTodo } from '../../../app/todos/move-todo';
import type { PlainDate } from '../../../domain/record/record';
import { addDays } from '../../../domain/time/plain-date';
import type { DueItem } from '../../../domain/today/due-items';
import { formatShortDay, m } from '../../../i18n';
import { Menu } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { clientPath } from '../../shell/paths';
import { people } from '../../shell/people-words';
import { useSettle } from '../appointment/appointment-menu';
import { useCallOff } from '../use-call-off';
import { DayDialog } from './day-dialog';

export function ItemMenu({ item, title }: { readonly item: DueItem; readonly title: string }) {
  const app = useApp();
  const outcome = useOutcome();
  const settle = useSettle();
  const callDayOff = useCallOff();
  const [, go] = useLocation();
  const [asking, ask] = useState<'due' | 'off' | null>(null);
  const day = today(app);
  const { link, clientId } = item;
  const due = async (to: PlainDate) =>
    void outcome(await moveTodo(app, link.id, to), m.today_moved({ day: formatShortDay(to) }));
  const off = async (until: PlainDate) =>
    void outcome(await putOff(app, item.key, until), m.today_off({ day: formatShortDay(until) }));
  const items = [
    ...(link.kind === 'appointment'
      ? [
          { label: m.appointment_missed(), onChoose: () => void settle(link.id, 'noshow') },
          { label: m.appointment_cancel(), onChoose: () => void settle(link.id, 'cancelled') },
        ]
      : []),
    ...(link.kind === 'todo'
      ? [
          { label: m.today_due_tomorrow(), onChoose: () => void due(addDays(day, 1)) },
          { label: m.today_due_week(), onChoose: () => void due(addDays(day, 7)) },
          { label: m.today_due_other(), onChoose: () => ask('due') },
        ]
      : []),
    ...(link.kind === 'todo' && item.params.repeat !== undefined
      ? [{ label: m.today_skip(), onChoose: () => void callDayOff(link.id, item.due) }]
      : []),
    { label: m.today_off_tomorrow(), onChoose: () => void off(addDays(day, 1)) },
    { label: m.today_off_week(), onChoose: () => void off(addDays(day, 7)) },
    { label: m.today_off_other(), onChoose: () => ask('off') },
    ...(clientId && (link.kind === 'todo' || link.kind === 'appointment')
      ? [{ label: m.today_open_client(people()), onChoose: () => go(clientPath(clientId)) }]
      : []),
  ];
  return (
    <>
      <Menu label={m.today_more_for({ title })} items={items} />
      {asking && (
        <DayDialog
          title={title}
          label={asking === 'due' ? m.today_new_day() : m.today_off_day()}
          after={day}
          onClose={() => ask(null)}
          onDay={(chosen) => {
            ask(null);
            void (asking === 'due' ? due : off)(chosen);
          }}
        />
      )}
    </>
  );
}
