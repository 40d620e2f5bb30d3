import { createEdit, type Edit } from '../../domain/record/edit';
import type { Todo } from '../../domain/todo/todo';
import type { App } from '../app';
import { now, today } from '../clock';

/** What makes the one after `todo`, in the same step in which that one is done or called off; nothing where none comes. */
export async function nextOf(app: App, todo: Todo): Promise<readonly Edit[]> {
  if (todo.repeat === undefined) return [];
  const { daysCalledOff, nextTodo } = await import('../../domain/todo/next-todo');
  const off = daysCalledOff((await app.records.all('todo')).values());
  const next = nextTodo(todo, today(app), { id: app.platform.uuid(), at: now(app) }, off);
  return next ? [createEdit('todo', next)] : [];
}
