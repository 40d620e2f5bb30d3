/** The status of something to do (FHIR R4 Task, not a referral's) as a table: what is not listed is refused. */
import type { Todo } from './todo';

type Status = Todo['status'];

export const TODO_MOVES: Readonly<Record<Status, readonly Status[]>> = {
  requested: ['in-progress', 'on-hold', 'completed', 'cancelled', 'entered-in-error'],
  'in-progress': ['on-hold', 'completed', 'cancelled', 'entered-in-error'],
  'on-hold': ['in-progress', 'completed', 'cancelled', 'entered-in-error'],
  completed: ['entered-in-error'],
  cancelled: ['entered-in-error'],
  'entered-in-error': [],
};

export const mayMoveTodo = (from: Status, to: Status): boolean => TODO_MOVES[from].includes(to);

/** Still to be done. */
export const isOpenTodo = (todo: Pick<Todo, 'status'>): boolean => mayMoveTodo(todo.status, 'completed');
