import { describe, expect, test } from 'vitest';
import type { EpisodeStatus } from '../../../../src/domain/episode/episode';
import { closingStatus, EPISODE_MOVES, isOpen, mayMoveEpisode } from '../../../../src/domain/episode/moves';
import { mayMoveTodo, TODO_MOVES } from '../../../../src/domain/todo/moves';
import type { Todo } from '../../../../src/domain/todo/todo';

const listed = (table: string): readonly string[] =>
  table.split(';').flatMap((line) => {
    const [from, to = ''] = line.split('->');
    return to.split('|').map((status) => `${from?.trim()} ${status.trim()}`);
  });

describe('an episode moves only as listed', () => {
  const moves = listed(
    'planned -> waitlist | active | cancelled; waitlist -> active | cancelled; active -> onhold | finished | cancelled; onhold -> active | finished | cancelled',
  );
  const statuses = Object.keys(EPISODE_MOVES) as EpisodeStatus[];
  for (const from of statuses)
    for (const to of statuses) {
      const yes = moves.includes(`${from} ${to}`) || (to === 'entered-in-error' && from !== to);
      test(`from ${from} to ${to} is ${yes ? 'a move' : 'refused'}`, () => expect(mayMoveEpisode(from, to)).toBe(yes));
    }
});

describe('something to do moves only as listed', () => {
  const moves = listed(
    'requested -> in-progress | on-hold | completed | cancelled; in-progress -> on-hold | completed | cancelled; on-hold -> in-progress | completed | cancelled',
  );
  const statuses = Object.keys(TODO_MOVES) as Todo['status'][];
  for (const from of statuses)
    for (const to of statuses) {
      const yes = moves.includes(`${from} ${to}`) || (to === 'entered-in-error' && from !== to);
      test(`from ${from} to ${to} is ${yes ? 'a move' : 'refused'}`, () => expect(mayMoveTodo(from, to)).toBe(yes));
    }
});

test('a case that was under way is finished, one that never began is cancelled, a closed one stays', () => {
  expect(closingStatus('active')).toEqual({ ok: true, value: 'finished' });
  expect(closingStatus('onhold')).toEqual({ ok: true, value: 'finished' });
  expect(closingStatus('waitlist')).toEqual({ ok: true, value: 'cancelled' });
  expect(closingStatus('finished')).toEqual({ ok: false, why: 'not-open' });
  expect(isOpen('finished')).toBe(false);
});
