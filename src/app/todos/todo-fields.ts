import type { Id, PlainDate } from '../../domain/record/record';
import { isPlainDate } from '../../domain/time/plain-date';
import type { Todo } from '../../domain/todo/todo';

/** What can be typed about something to do. */
export interface TodoFields {
  readonly title: string;
  readonly due?: PlainDate;
  readonly clientId?: Id;
  readonly owner?: Todo['owner'];
  readonly attemptId?: Id;
  readonly noteId?: Id;
}

export type TodoRefusal = 'title-missing' | 'due-wrong';

export function checkTodo(fields: TodoFields): TodoRefusal | null {
  if (!fields.title.trim()) return 'title-missing';
  return fields.due && !isPlainDate(fields.due) ? 'due-wrong' : null;
}

export const todoRecordFields = (fields: TodoFields) => ({
  title: fields.title.trim(),
  due: fields.due || undefined,
  clientId: fields.clientId,
  owner: fields.owner ?? ('worker' as const),
  attemptId: fields.attemptId,
  noteId: fields.noteId,
});
