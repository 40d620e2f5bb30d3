/** Something to do that comes again: the one after the one that is done. */
import type { Id, Moment, PlainDate } from '../record/record';
import { addDays } from '../time/plain-date';
import { parseRule } from '../time/recurrence';
import { nextOccurrence, occurrences, type Series, type SeriesAhead } from '../time/recurrence-days';
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
 * Null when there is none. What was left out on the way is not made up for, and days called off are passed over.
 */
export function nextTodo(todo: Todo, day: PlainDate, made: Made, off: DaysOff): Todo | null {
  const series = seriesOf(todo);
  if (!series || todo.due === undefined) return null;
  const after = addDays(settledTo(todo.due, todo.standsFor), 1);
  const due = nextOccurrence({ ...series, except: off.get(firstOf(todo)) ?? [] }, after > day ? after : day);
  return due === null ? null : { ...oneMore(todo, series, due, made), status: 'requested' };
}

/** When a record of a series is made, and what it is called. */
export interface Made {
  readonly id: Id;
  readonly at: Moment;
}

/** Another one of the same series. */
function oneMore(todo: Todo, { start }: Series, due: PlainDate, { id, at: createdAt }: Made): Todo {
  const { completedAt: _, noteId: __, standsFor: ___, ...lasting } = todo;
  return { ...lasting, id, due, createdAt, series: firstOf(todo), repeatFrom: start };
}

/** What says of a day to come of the series of `todo` that it was called off. */
export const dayCalledOff = (todo: Todo, { series }: SeriesAhead, day: PlainDate, made: Made): Todo => ({
  ...oneMore(todo, series, day, made),
  status: 'cancelled',
});

/** The name of a series: the id of its first one. */
export const firstOf = ({ id, series }: Pick<Todo, 'id' | 'series'>): Id => series ?? id;

/** The days of the rule that were called off, one by one, by the name of their series. */
export type DaysOff = ReadonlyMap<Id, readonly PlainDate[]>;

export function daysCalledOff(todos: Iterable<Todo>): DaysOff {
  const off = new Map<Id, PlainDate[]>();
  for (const todo of todos) {
    const day = todo.standsFor ?? todo.due;
    if (todo.status !== 'cancelled' || todo.repeat === undefined || day === undefined) continue;
    off.set(firstOf(todo), [...(off.get(firstOf(todo)) ?? []), day]);
  }
  return off;
}

/** How a series goes on after its open one. Null when it comes once, or its rule is one this version does not know. */
export function seriesAhead(todo: Todo, off: DaysOff): SeriesAhead | null {
  const series = seriesOf(todo);
  if (!series || todo.due === undefined) return null;
  const last = settledTo(todo.due, todo.standsFor);
  const meant = todo.standsFor ?? todo.due;
  const [stands = null] = occurrences(series, meant, meant);
  const over = stands === null ? [] : [...occurrences(series, addDays(stands, 1), last)];
  const except = [...(off.get(firstOf(todo)) ?? []), ...over].filter((day) => day !== stands);
  return { series: { ...series, except }, stands, from: addDays(last, 1) };
}
