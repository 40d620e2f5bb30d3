/** Calls off one day of something that comes again, and says so; undo stands beside it. */
import { callOff } from '../../app/todos/call-off';
import type { Id, PlainDate } from '../../domain/record/record';
import { formatShortDay, m } from '../../i18n';
import { useApp, useOutcome } from '../hooks';

export function useCallOff() {
  const app = useApp();
  const outcome = useOutcome();
  return async (id: Id, day: PlainDate) =>
    void outcome(await callOff(app, id, day), m.today_skipped({ day: formatShortDay(day) }));
}
