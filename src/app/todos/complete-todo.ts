import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { mayMoveTodo } from '../../domain/todo/moves';
import type { App, Committed, WriteFailure } from '../app';
import { now } from '../clock';
import { commitFrom } from '../committed';
import { nextOf } from './next-of';

/** Ticks something off; what comes again is there for its next day at once. A slip is taken back with undo. Null when it was done already. */
export function completeTodo(
  app: App,
  id: Id,
): Promise<Result<Committed | null, WriteFailure | 'gone' | 'not-from-here'>> {
  return commitFrom<'gone' | 'not-from-here'>(app, async () => {
    const todo = await app.records.get('todo', id);
    if (!todo) return { refuse: 'gone' };
    if (todo.status === 'completed') return { nothing: true };
    if (!mayMoveTodo(todo.status, 'completed')) return { refuse: 'not-from-here' };
    const set = { status: 'completed', completedAt: now(app) };
    return {
      change: { name: 'todo_completed', edits: [{ table: 'todo', id, set }, ...(await nextOf(app, todo))] },
    };
  });
}
