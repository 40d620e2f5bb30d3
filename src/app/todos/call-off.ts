/** One day of something that comes again does not take place; the others do. */
import { createEdit, type Edit } from '../../domain/record/edit';
import type { Id, PlainDate } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { occurrences } from '../../domain/time/recurrence-days';
import { isOpenTodo } from '../../domain/todo/moves';
import { dayCalledOff, daysCalledOff, firstOf, seriesAhead } from '../../domain/todo/next-todo';
import type { App, Committed, WriteFailure } from '../app';
import { now } from '../clock';
import { commitFrom } from '../committed';
import { nextOf } from './next-of';

/**
 * Calls off the open one (`id`; `day` is its day), and the next one of its series stands at once; or one of its days to
 * come, which is left out from then on. Taken back with undo. Null when that day was called off already.
 */
export function callOff(
  app: App,
  id: Id,
  day: PlainDate,
): Promise<Result<Committed | null, WriteFailure | 'gone' | 'not-from-here'>> {
  return commitFrom<'gone' | 'not-from-here'>(app, async () => {
    const todo = await app.records.get('todo', id);
    if (!todo) return { refuse: 'gone' };
    if (todo.status === 'cancelled' && todo.due === day) return { nothing: true };
    const off = daysCalledOff((await app.records.all('todo')).values());
    const ahead = isOpenTodo(todo) ? seriesAhead(todo, off) : null;
    if (!ahead) return { refuse: 'not-from-here' };
    const called = (edits: readonly Edit[]) => ({ change: { name: 'todo_called_off', edits } }) as const;
    if (day === todo.due)
      return called([{ table: 'todo', id, set: { status: 'cancelled' } }, ...(await nextOf(app, todo))]);
    if (off.get(firstOf(todo))?.includes(day)) return { nothing: true };
    const comes = day >= ahead.from && [...occurrences(ahead.series, day, day)].length > 0;
    if (!comes) return { refuse: 'not-from-here' };
    return called([createEdit('todo', dayCalledOff(todo, ahead, day, { id: app.platform.uuid(), at: now(app) }))]);
  });
}
