/** Something to do that comes again: the one after the one that is done. */
import type { Id, Moment, PlainDate } from '../record/record';
import { addDays } from '../time/plain-date';
import { parseRule } from '../time/recurrence';
import { nextOccurrence, type Series } from '../time/recurrence-days';
import type { Todo } from './todo';

/** The days on which it comes; null when it comes once, or its rule is one this version does not know. */
export function seriesOf({ repeat, repeatFrom, due }: Pick<Todo, 'repeat' | 'repeatFrom' | 'due'>): Series | null {
  const start = repeatFrom ?? due;
  if (repeat === undefined || start === undefined) return null;
  const rule = parseRule(repeat);
  return rule.ok ? { rule: rule.value, start } : null;
}

/**
 * The next one of its series, to be done on the first day of the rule after `todo.due` that is not past. Null when there
 * is none. What was left out on the way is not made up for.
 */
export function nextTodo(todo: Todo, day: PlainDate, made: { readonly id: Id; readonly at: Moment }): Todo | null {
  const series = seriesOf(todo);
  if (!series || todo.due === undefined) return null;
  const after = addDays(todo.due, 1);
  const due = nextOccurrence(series, after > day ? after : day);
  if (due === null) return null;
  const { completedAt: _, noteId: __, ...lasting } = todo;
  return { ...lasting, id: made.id, due, repeatFrom: series.start, status: 'requested', createdAt: made.at };
}
