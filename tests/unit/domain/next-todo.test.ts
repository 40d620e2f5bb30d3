import { describe, expect, test } from 'vitest';
import { daysCalledOff, nextTodo as nextBut } from '../../../src/domain/todo/next-todo';
import type { Todo } from '../../../src/domain/todo/todo';

const made = { id: 'next', at: '2026-11-23T15:00:00.000Z' };
const weekly: Todo = {
  id: 't',
  clientId: 'c',
  title: 'Call',
  due: '2026-11-23',
  status: 'requested',
  owner: 'worker',
  repeat: 'FREQ=WEEKLY;BYDAY=MO',
  repeatFrom: '2026-11-16',
  createdAt: '2026-11-16T15:00:00.000Z',
};

const nextTodo = (todo: Todo, day: string, own: typeof made, ...off: Todo[]) =>
  nextBut(todo, day, own, daysCalledOff(off));

describe('a check-in', () => {
  test('does not come on a day that was called off, and what was called off counts as one of its times', () => {
    const off: Todo = { ...weekly, id: 'o', series: 't', due: '2026-11-30', status: 'cancelled' };
    expect(nextTodo(weekly, '2026-11-23', made, off)?.due).toBe('2026-12-07');
    expect(nextTodo({ ...weekly, series: 'other' }, '2026-11-23', made, off)?.due).toBe('2026-11-30');
    const thrice = { ...weekly, repeat: 'FREQ=WEEKLY;COUNT=3' };
    expect(nextTodo(thrice, '2026-11-23', made)?.due).toBe('2026-11-30');
    expect(nextTodo(thrice, '2026-11-23', made, off)).toBeNull();
  });

  test('that is done comes again on the next day of its rule', () => {
    const done: Todo = { ...weekly, status: 'completed', completedAt: made.at, noteId: 'n' };
    const { completedAt: _, noteId: __, ...lasting } = done;
    expect(nextTodo(done, '2026-11-23', made)).toEqual({
      ...lasting,
      id: 'next',
      series: 't',
      due: '2026-11-30',
      status: 'requested',
      createdAt: made.at,
    });
  });

  test('done early does not come twice, and what was missed is not made up for', () => {
    expect(nextTodo(weekly, '2026-11-20', made)?.due).toBe('2026-11-30');
    expect(nextTodo({ ...weekly, due: '2026-11-02' }, '2026-11-25', made)?.due).toBe('2026-11-30');
    expect(nextTodo({ ...weekly, due: '2026-11-16' }, '2026-11-23', made)?.due).toBe('2026-11-23');
  });

  test('moved to another day comes again by its rule, not by that day', () => {
    expect(nextTodo({ ...weekly, due: '2026-11-25' }, '2026-11-25', made)?.due).toBe('2026-11-30');
  });

  test('done on an earlier day in place of its own does not come again on its own', () => {
    const moved: Todo = { ...weekly, due: '2026-11-20', standsFor: '2026-11-23' };
    const next = nextTodo(moved, '2026-11-20', made);
    expect(next).toMatchObject({ due: '2026-11-30', series: 't' });
    expect(next).not.toHaveProperty('standsFor');
    expect(nextTodo({ ...weekly, series: 'first' }, '2026-11-23', made)?.series).toBe('first');
  });

  test('ends with its series; what comes once, or by a rule that is not known, does not come again', () => {
    expect(nextTodo({ ...weekly, repeat: 'FREQ=WEEKLY;COUNT=2' }, '2026-11-23', made)).toBeNull();
    expect(nextTodo({ ...weekly, repeat: undefined }, '2026-11-23', made)).toBeNull();
    expect(nextTodo({ ...weekly, repeat: 'FREQ=HOURLY' }, '2026-11-23', made)).toBeNull();
  });
});
