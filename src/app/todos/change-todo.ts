import { differenceEdit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import { type Result, refused } from '../../domain/record/result';
import type { App, Committed, WriteFailure } from '../app';
import { commitFrom } from '../committed';
import { checkTodo, type TodoFields, type TodoRefusal, todoRecordFields } from './todo-fields';

/** Writes only what differs; null when nothing does. */
export async function changeTodo(
  app: App,
  id: Id,
  fields: TodoFields,
): Promise<Result<Committed | null, WriteFailure | TodoRefusal | 'gone'>> {
  const wrong = checkTodo(fields);
  if (wrong) return refused(wrong);
  return commitFrom<'gone'>(app, async () => {
    const todo = await app.records.get('todo', id);
    if (!todo) return { refuse: 'gone' };
    const edit = differenceEdit('todo', todo, { ...todo, ...todoRecordFields(fields) });
    return edit ? { change: { name: 'todo_changed', edits: [edit] } } : { nothing: true };
  });
}
