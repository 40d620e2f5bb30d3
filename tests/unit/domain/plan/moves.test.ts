/** The status machines of the care plan, walked move by move: what the table does not list is refused. */
import { describe, expect, test } from 'vitest';
import { GOAL_MOVES, isOpenGoal, mayMoveGoal } from '../../../../src/domain/plan/goal';
import { isInForce, isOpenPlan, mayMovePlan, PLAN_MOVES } from '../../../../src/domain/plan/plan';
import { isOpenStep, mayMoveStep, STEP_MOVES } from '../../../../src/domain/plan/step';

const MACHINES = [
  {
    name: 'a care plan',
    moves: PLAN_MOVES,
    may: mayMovePlan,
    allowed: {
      draft: 'active revoked',
      active: 'on-hold completed revoked',
      'on-hold': 'active completed revoked',
      completed: '',
      revoked: '',
    },
  },
  {
    name: 'a goal',
    moves: GOAL_MOVES,
    may: mayMoveGoal,
    allowed: {
      proposed: 'planned accepted active rejected cancelled',
      planned: 'accepted active rejected cancelled',
      accepted: 'active rejected cancelled',
      active: 'on-hold completed cancelled',
      'on-hold': 'active completed cancelled',
      completed: '',
      cancelled: '',
      rejected: '',
    },
  },
  {
    name: 'a step',
    moves: STEP_MOVES,
    may: mayMoveStep,
    allowed: {
      requested: 'in-progress on-hold completed cancelled',
      'in-progress': 'on-hold completed cancelled',
      'on-hold': 'in-progress completed cancelled',
      completed: '',
      cancelled: '',
    },
  },
] as const;

describe.each(MACHINES)('$name', ({ moves, may, allowed }) => {
  const statuses = Object.keys(moves);
  const all = statuses.flatMap((from) => statuses.map((to) => [from, to] as const));

  test('knows every status it lists, and that it can be a mistake', () => {
    expect(statuses.toSorted()).toEqual([...Object.keys(allowed), 'entered-in-error'].toSorted());
  });

  test.each(all)('from %s to %s: only where the table lists it', (from, to) => {
    const listed = (allowed as Readonly<Record<string, string>>)[from]?.split(' ') ?? [];
    const expected = from !== 'entered-in-error' && (to === 'entered-in-error' || listed.includes(to));
    expect((may as (from: string, to: string) => boolean)(from, to)).toBe(expected);
  });
});

test('a goal that rests is open, one that is reached, stopped or turned down is not', () => {
  const open = Object.keys(GOAL_MOVES).filter((lifecycleStatus) => isOpenGoal({ lifecycleStatus } as never));
  expect(open).toEqual(['proposed', 'planned', 'accepted', 'active', 'on-hold']);
});

test('a plan that is written is open and not in force; one that rests is both', () => {
  expect(Object.keys(PLAN_MOVES).filter((status) => isOpenPlan({ status } as never))).toEqual([
    'draft',
    'active',
    'on-hold',
  ]);
  expect(Object.keys(PLAN_MOVES).filter((status) => isInForce({ status } as never))).toEqual(['active', 'on-hold']);
});

test('a step that is done or stopped is not open', () => {
  expect(Object.keys(STEP_MOVES).filter((status) => isOpenStep({ status } as never))).toEqual([
    'requested',
    'in-progress',
    'on-hold',
  ]);
});
