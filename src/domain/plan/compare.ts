/** What changed between two versions of a plan: goals and steps are the same when their ids are. */
import { sameJson } from '../record/edit';
import type { Json } from '../record/json';
import type { GoalContent, MilestoneContent, PlanContent, StepContent } from './content';

export const GOAL_PARTS = [
  'text',
  'category',
  'status',
  'achievement',
  'baseline',
  'targetDate',
  'strength',
  'barrier',
  'barrierAnswer',
] as const satisfies readonly (keyof GoalContent)[];
export const STEP_PARTS = [
  'text',
  'owner',
  'ownerName',
  'due',
  'rrule',
  'status',
] as const satisfies readonly (keyof StepContent)[];
export const MILESTONE_PARTS = ['text', 'due', 'reachedOn'] as const satisfies readonly (keyof MilestoneContent)[];

type Part = 'goal' | 'step' | 'milestone';

export type PlanChange =
  | { readonly kind: 'added'; readonly part: Part; readonly goal: string; readonly what: string }
  | { readonly kind: 'gone'; readonly part: Part; readonly goal: string; readonly what: string }
  | {
      readonly kind: 'changed';
      readonly part: Part;
      /** The words of the goal it belongs to, and of the thing itself. */
      readonly goal: string;
      readonly what: string;
      readonly field: string;
      readonly from?: string;
      readonly to?: string;
    }
  | { readonly kind: 'review'; readonly from?: string; readonly to?: string };

type Named = { readonly id: string; readonly text: string };

function changedParts<Row extends Named>(
  part: Part,
  goal: string,
  before: Row,
  after: Row,
  parts: readonly (keyof Row & string)[],
): readonly PlanChange[] {
  return parts.flatMap((field): readonly PlanChange[] => {
    const [from, to] = [before[field], after[field]] as readonly (string | undefined)[];
    if (sameJson(from as Json | undefined, to as Json | undefined)) return [];
    const what = field === 'text' ? before.text : after.text;
    return [{ kind: 'changed', part, goal, what, field, ...(from && { from }), ...(to && { to }) }];
  });
}

function changedRows<Row extends Named>(
  part: Part,
  goal: string,
  before: readonly Row[],
  after: readonly Row[],
  changes: (before: Row, after: Row) => readonly PlanChange[],
): readonly PlanChange[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const now = new Set(after.map(({ id }) => id));
  const own = (row: Row) => (part === 'goal' ? row.text : goal);
  return [
    ...after.flatMap((row): readonly PlanChange[] => {
      const was = old.get(row.id);
      return was ? changes(was, row) : [{ kind: 'added', part, goal: own(row), what: row.text }];
    }),
    ...before
      .filter(({ id }) => !now.has(id))
      .map((row): PlanChange => ({ kind: 'gone', part, goal: own(row), what: row.text })),
  ];
}

/** In the order of the newer one, what is gone last. */
export function comparePlans(before: PlanContent, after: PlanContent): readonly PlanChange[] {
  const goals = changedRows('goal', '', before.goals, after.goals, (old, now) => [
    ...changedParts('goal', now.text, old, now, GOAL_PARTS),
    ...changedRows('step', now.text, old.steps, now.steps, (a, b) => changedParts('step', now.text, a, b, STEP_PARTS)),
    ...changedRows('milestone', now.text, old.milestones, now.milestones, (a, b) =>
      changedParts('milestone', now.text, a, b, MILESTONE_PARTS),
    ),
  ]);
  const { reviewBy: from } = before;
  const { reviewBy: to } = after;
  return from === to ? goals : [...goals, { kind: 'review', ...(from && { from }), ...(to && { to }) }];
}

/** How the work goes: it changes under a plan, and does not change the plan. */
const PROGRESS = ['status', 'achievement', 'reachedOn'];

/** What was agreed and is another thing now; the course of the work and the looks at the plan are no such change. */
export const changedSince = (agreed: PlanContent, now: PlanContent): readonly PlanChange[] =>
  comparePlans(agreed, now).filter(
    (change) => change.kind !== 'review' && !(change.kind === 'changed' && PROGRESS.includes(change.field)),
  );
