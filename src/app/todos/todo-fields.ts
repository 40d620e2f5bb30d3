import type { Id, PlainDate } from '../../domain/record/record';
import { isPlainDate } from '../../domain/time/plain-date';
import type { Todo } from '../../domain/todo/todo';

/** What can be typed about something to do. */
export interface TodoFields {
  readonly title: string;
  readonly due?: PlainDate;
  readonly clientId?: Id;
  readonly owner?: Todo['owner'];
  /** Id of a kind of deadline of the practice. */
  readonly deadline?: string;
  /** A rule of `domain/time/recurrence`; counted from `due`, without which nothing comes again. */
  readonly repeat?: string;
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
  deadline: fields.deadline,
  repeat: fields.due ? fields.repeat : undefined,
  repeatFrom: fields.due && fields.repeat ? fields.due : undefined,
  // The rule counts from the day that is typed, so that it stands for itself.
  standsFor: undefined,
  attemptId: fields.attemptId,
  noteId: fields.noteId,
});
