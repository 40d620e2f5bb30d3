import { createEdit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import { type Result, refused } from '../../domain/record/result';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { now } from '../clock';
import { commit, withValue } from '../committed';
import { checkTodo, type TodoFields, type TodoRefusal, todoRecordFields } from './todo-fields';

export async function addTodo(
  app: App,
  fields: TodoFields,
  draftKey?: DraftKey,
): Promise<Result<Committed & { readonly todoId: Id }, WriteFailure | TodoRefusal>> {
  const wrong = checkTodo(fields);
  if (wrong) return refused(wrong);
  const id = app.platform.uuid();
  const client = fields.clientId ? await app.records.get('client', fields.clientId) : undefined;
  const mark = client?.sample ? { sample: true } : {};
  const todo = { id, ...todoRecordFields(fields), status: 'requested', createdAt: now(app), ...mark } as const;
  const removeDrafts = draftKey ? [draftKey] : [];
  return withValue(await commit(app, { name: 'todo_added', edits: [createEdit('todo', todo)], removeDrafts }), {
    todoId: id,
  });
}
