/** What a plan says: goals with their steps, as one value. A version keeps it as it was agreed. */
import type { PlainDate } from '../record/record';
import { type Achievement, type Goal, type GoalStatus, milestonesOf, sortedGoals } from './goal';
import { type Step, type StepOwner, type StepStatus, sortedSteps } from './step';

export interface StepContent {
  readonly id: string;
  readonly text: string;
  readonly owner: StepOwner;
  readonly ownerName?: string;
  readonly due?: PlainDate;
  readonly rrule?: string;
  readonly status: StepStatus;
}

export interface MilestoneContent {
  readonly id: string;
  readonly text: string;
  readonly due?: PlainDate;
  readonly reachedOn?: PlainDate;
}

export interface GoalContent {
  readonly id: string;
  readonly text: string;
  readonly category: string;
  readonly status: GoalStatus;
  readonly achievement?: Achievement;
  readonly baseline?: string;
  readonly targetDate?: PlainDate;
  readonly strength?: string;
  readonly barrier?: string;
  readonly barrierAnswer?: string;
  readonly reason?: string;
  readonly milestones: readonly MilestoneContent[];
  readonly steps: readonly StepContent[];
}

export interface PlanContent {
  readonly goals: readonly GoalContent[];
  readonly reviewBy?: PlainDate;
}

/** Without what is undefined: it is stored as JSON and compared as such. */
function lean<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value;
}

export function contentOf(goals: Iterable<Goal>, steps: Iterable<Step>, reviewBy?: PlainDate): PlanContent {
  const all = [...steps];
  return lean({
    goals: sortedGoals(goals).map((goal): GoalContent => {
      const own = sortedSteps(all.filter(({ goalId }) => goalId === goal.id));
      return lean({
        id: goal.id,
        text: goal.text,
        category: goal.category,
        status: goal.lifecycleStatus,
        achievement: goal.achievementStatus,
        baseline: goal.baseline,
        targetDate: goal.targetDate,
        strength: goal.strength,
        barrier: goal.barrier,
        barrierAnswer: goal.barrierAnswer,
        reason: goal.statusReason,
        milestones: milestonesOf(goal).map(({ id, text, due, reachedOn }) => lean({ id, text, due, reachedOn })),
        steps: own.map(({ id, text, owner, ownerName, due, rrule, status }) =>
          lean({ id, text, owner, ownerName, due, rrule, status }),
        ),
      });
    }),
    reviewBy,
  });
}
