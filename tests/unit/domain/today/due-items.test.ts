import { describe, expect, test } from 'vitest';
import type { Episode } from '../../../../src/domain/episode/episode';
import type { Referral } from '../../../../src/domain/referral/referral';
import { dueItems, groupOf } from '../../../../src/domain/today/due-items';
import { attempt, byId, data, episode, note, notesOf, referral, resource, shown, today, todo } from './due-data';

describe('things to do', () => {
  test('are due now when their day has come or gone, and can wait a week ahead', () => {
    expect(shown({ todos: byId(todo('2026-11-21')) })).toEqual(['todo-due now 2026-11-21 2']);
    expect(shown({ todos: byId(todo(today)) })).toEqual(['todo-due now 2026-11-23 0']);
    expect(shown({ todos: byId(todo('2026-11-30')) })).toEqual(['todo-due wait 2026-11-30 -7']);
    expect(shown({ todos: byId(todo('2026-12-01')) })).toEqual([]);
  });
  test('are left out when done, dropped, without a day, or about a client in the trash', () => {
    expect(shown({ todos: byId(todo(today, { status: 'completed' })) })).toEqual([]);
    expect(shown({ todos: byId(todo(today, { status: 'cancelled' })) })).toEqual([]);
    expect(shown({ todos: byId(todo(today, { due: undefined })) })).toEqual([]);
    expect(shown({ todos: byId(todo(today)), clients: new Map() })).toEqual([]);
  });
  test('of the office need no client', () => {
    expect(shown({ todos: byId(todo(today, { clientId: undefined })), clients: new Map() })).toHaveLength(1);
  });
});

describe('referrals', () => {
  test('sent and silent for five working days are due, one working day when urgent', () => {
    const sent = byId(attempt('requested', 'sent', '2026-11-16'));
    expect(shown({ attempts: sent })).toEqual(['attempt-silent now 2026-11-23 0']);
    const urgent = byId<Referral>({ ...referral, priority: 'urgent' });
    expect(shown({ attempts: sent, referrals: urgent })).toEqual(['attempt-silent now 2026-11-17 6']);
    expect(shown({ attempts: byId(attempt('requested', 'sent', '2026-11-18')) })).toEqual([
      'attempt-silent wait 2026-11-25 -2',
    ]);
  });
  test('on hold or in progress are looked at after thirty days', () => {
    expect(shown({ attempts: byId(attempt('on-hold', 'waitlisted', '2026-10-23')) })).toEqual([
      'attempt-on-hold now 2026-11-22 1',
    ]);
    expect(shown({ attempts: byId(attempt('in-progress', 'enrolled', '2026-10-23')) })).toEqual([
      'attempt-in-progress now 2026-11-22 1',
    ]);
    expect(shown({ attempts: byId(attempt('on-hold', 'waitlisted', '2026-11-10')) })).toEqual([]);
  });
  test('saved and never sent come up after a week, and can wait', () => {
    expect(shown({ attempts: byId(attempt('draft', 'saved', '2026-11-10')) })).toEqual([
      'attempt-unsent wait 2026-11-17 6',
    ]);
  });
  test('that were accepted or have ended rest', () => {
    expect(shown({ attempts: byId(attempt('accepted', 'accepted', '2026-01-10')) })).toEqual([]);
    expect(shown({ attempts: byId(attempt('completed', 'got-help', '2026-01-10')) })).toEqual([]);
  });
  test('name the service and the days of silence', () => {
    const [item] = dueItems(today, data({ attempts: byId(attempt('requested', 'sent', '2026-11-13')) }));
    expect(item).toMatchObject({ clientId: 'c', link: { kind: 'attempt', id: 'a' } });
    expect(item?.params).toEqual({ resource: 'Pantry', limit: 5, days: 10 });
  });
});

describe('notes', () => {
  test('are to be signed within two days', () => {
    const draft = notesOf(note('2026-11-19', { docStatus: 'preliminary' }));
    expect(shown({ notes: draft })).toEqual(['note-unsigned now 2026-11-21 2']);
    expect(shown({ notes: notesOf(note('2026-11-19')) })).toEqual([]);
  });
});

describe('clients', () => {
  const quiet = { episodes: byId(episode) };
  test('nobody was in touch with for thirty days come up', () => {
    expect(shown({ ...quiet, notes: notesOf(note('2026-10-20')) })).toEqual(['client-quiet now 2026-11-19 4']);
    expect(shown({ ...quiet, notes: notesOf(note('2026-10-28')) })).toEqual(['client-quiet wait 2026-11-27 -4']);
    expect(shown({ ...quiet, notes: notesOf(note('2026-11-10')) })).toEqual([]);
  });
  test('an attempt that reached nobody is no contact', () => {
    const tried = note('2026-11-20', { kind: 'attempted-contact', reached: false });
    expect(shown({ ...quiet, notes: notesOf(note('2026-10-20', { id: 'o' }), tried) })).toHaveLength(1);
    expect(
      shown({ ...quiet, notes: notesOf(note('2026-10-20', { id: 'o' }), { ...tried, kind: 'contact' }) }),
    ).toHaveLength(1);
  });
  test('without an active episode rest', () => {
    expect(shown({ episodes: byId<Episode>({ ...episode, status: 'finished' }) })).toEqual([]);
  });
  test('new ones count from the start of their episode', () => {
    expect(shown({ episodes: byId<Episode>({ ...episode, start: '2026-11-20' }) })).toEqual([]);
  });
});

describe('other things to do', () => {
  test('with a day that must not be missed are seen two weeks ahead', () => {
    expect(shown({ todos: byId(todo('2026-12-07', { deadline: 'hearing' })) })).toEqual([
      'deadline wait 2026-12-07 -14',
    ]);
    expect(shown({ todos: byId(todo('2026-12-08', { deadline: 'hearing' })) })).toEqual([]);
  });
  test('that come again are check-ins', () => {
    expect(shown({ todos: byId(todo(today, { repeat: 'FREQ=WEEKLY' })) })).toEqual(['check-in now 2026-11-23 0']);
  });
  test('stand among the late, the ones of today, those coming up and those that can be done at any time', () => {
    const items = dueItems(
      today,
      data({
        todos: byId(todo('2026-11-22'), todo(today, { id: 'u' }), todo('2026-11-25', { id: 'v' })),
        attempts: byId(attempt('draft', 'saved', '2026-10-01')),
      }),
    );
    expect(items.map(groupOf)).toEqual(['late', 'today', 'soon', 'any-time']);
  });
});

describe('the directory', () => {
  test('asks to check a service that clients hold and nobody looked at for ninety days', () => {
    const old = new Map([['s', resource('2026-08-01')]]);
    const held = byId(attempt('accepted', 'accepted', '2026-11-20'));
    expect(shown({ resources: old, attempts: held })).toEqual(['resource-unchecked wait 2026-10-30 24']);
    expect(shown({ resources: old })).toEqual([]);
  });
});

test('what is due now comes first, the latest on top; patient rules come last', () => {
  const order = shown({
    todos: byId(todo('2026-11-22'), todo('2026-11-25', { id: 'soon' })),
    notes: notesOf(note('2026-11-10', { docStatus: 'preliminary' })),
    attempts: byId(attempt('draft', 'saved', '2026-10-01')),
  });
  expect(order.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'note-unsigned now',
    'todo-due now',
    'todo-due wait',
    'attempt-unsent wait',
  ]);
});
