import type { Id, PlainDate } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { isPlainDate } from '../../domain/time/plain-date';
import { isOpenTodo } from '../../domain/todo/moves';
import type { App, Committed, WriteFailure } from '../app';
import { commitFrom } from '../committed';

/** Gives something to do another day. The days on which it comes again stay as they are. Null when it has that day. */
export function moveTodo(
  app: App,
  id: Id,
  due: PlainDate,
): Promise<Result<Committed | null, WriteFailure | 'gone' | 'not-from-here'>> {
  return commitFrom<'gone' | 'not-from-here'>(app, async () => {
    const todo = await app.records.get('todo', id);
    if (!todo) return { refuse: 'gone' };
    if (!isOpenTodo(todo) || !isPlainDate(due)) return { refuse: 'not-from-here' };
    if (todo.due === due) return { nothing: true };
    const meant = todo.standsFor ?? todo.due;
    const set = { due, ...(todo.repeat !== undefined && { standsFor: meant === due ? undefined : meant }) };
    return { change: { name: 'todo_moved', edits: [{ table: 'todo', id, set }] } };
  });
}
