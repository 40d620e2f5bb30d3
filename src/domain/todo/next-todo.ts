/** Something to do that comes again: the one after the one that is done. */
import type { Id, Moment, PlainDate } from '../record/record';
import { addDays } from '../time/plain-date';
import { parseRule } from '../time/recurrence';
import { nextOccurrence, occurrences, type Series } from '../time/recurrence-days';
import type { Todo } from './todo';

/** The days on which it comes; null when it comes once, or its rule is one this version does not know. */
export function seriesOf({ repeat, repeatFrom, due }: Pick<Todo, 'repeat' | 'repeatFrom' | 'due'>): Series | null {
  const start = repeatFrom ?? due;
  if (repeat === undefined || start === undefined) return null;
  const rule = parseRule(repeat);
  return rule.ok ? { rule: rule.value, start } : null;
}

/** The last day that is settled by this one: nothing of its series comes again up to it. */
const settledTo = (due: PlainDate, standsFor: PlainDate | undefined): PlainDate =>
  standsFor !== undefined && standsFor > due ? standsFor : due;

/**
 * The next one of its series, to be done on the first day of the rule that is not past, after the day it was done for.
 * Null when there is none. What was left out on the way is not made up for.
 */
export function nextTodo(todo: Todo, day: PlainDate, made: { readonly id: Id; readonly at: Moment }): Todo | null {
  const series = seriesOf(todo);
  if (!series || todo.due === undefined) return null;
  const after = addDays(settledTo(todo.due, todo.standsFor), 1);
  const due = nextOccurrence(series, after > day ? after : day);
  if (due === null) return null;
  const { completedAt: _, noteId: __, standsFor: ___, ...lasting } = todo;
  const own = { id: made.id, due, status: 'requested', createdAt: made.at } as const;
  return { ...lasting, ...own, series: firstOf(todo), repeatFrom: series.start };
}

/** The name of a series: the id of its first one. */
export const firstOf = ({ id, series }: Pick<Todo, 'id' | 'series'>): Id => series ?? id;

/** The days of the rule that were called off, one by one, by the name of their series. */
export function daysCalledOff(todos: Iterable<Todo>): ReadonlyMap<Id, readonly PlainDate[]> {
  const off = new Map<Id, PlainDate[]>();
  for (const todo of todos) {
    const day = todo.standsFor ?? todo.due;
    if (todo.status !== 'cancelled' || todo.repeat === undefined || day === undefined) continue;
    off.set(firstOf(todo), [...(off.get(firstOf(todo)) ?? []), day]);
  }
  return off;
}

export interface SeriesAhead {
  /** With the days left out: those called off, and those over which the open one was moved. */
  readonly series: Series;
  /** The day of the rule for which the open one stands; null where it stands for none. */
  readonly stands: PlainDate | null;
  /** From this day on it comes again. */
  readonly from: PlainDate;
}

/** How a series goes on after its open one. Null when it comes once, or its rule is one this version does not know. */
export function seriesAhead(todo: Todo, off: ReturnType<typeof daysCalledOff>): SeriesAhead | null {
  const series = seriesOf(todo);
  if (!series || todo.due === undefined) return null;
  const last = settledTo(todo.due, todo.standsFor);
  const meant = todo.standsFor ?? todo.due;
  const [stands = null] = occurrences(series, meant, meant);
  const over = stands === null ? [] : [...occurrences(series, addDays(stands, 1), last)];
  const except = [...(off.get(firstOf(todo)) ?? []), ...over].filter((day) => day !== stands);
  return { series: { ...series, except }, stands, from: addDays(last, 1) };
}
