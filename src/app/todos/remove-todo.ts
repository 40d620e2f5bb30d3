import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { App, Committed, WriteFailure } from '../app';
import { commit } from '../committed';

/** Puts something to do into the trash. */
export function removeTodo(app: App, id: Id): Promise<Result<Committed, WriteFailure>> {
  return commit(app, { name: 'todo_removed', edits: [{ table: 'todo', id, remove: true }] });
}
