/** What of the plans reaches the day's list: steps that the worker owes, and plans to be looked at again. */
import type { Id, PlainDate } from '../record/record';
import { isInForce, type Plan } from './plan';
import { isOpenStep, type Step } from './step';

export interface DueStep {
  readonly id: Id;
  readonly clientId: Id;
  readonly goalId: Id;
  readonly text: string;
  readonly due: PlainDate;
}

/** The worker's own open steps with a day, whatever that day is; one that rests is not due. */
export function* dueSteps(steps: Iterable<Step>): Iterable<DueStep> {
  for (const step of steps) {
    const { id, clientId, goalId, text, due } = step;
    if (step.owner !== 'worker' || due === undefined || !isOpenStep(step) || step.status === 'on-hold') continue;
    yield { id, clientId, goalId, text, due };
  }
}

export interface DueReview {
  readonly id: Id;
  readonly clientId: Id;
  readonly due: PlainDate;
}

/** Plans in force with a day of review; one that rests too, so that it is not forgotten. */
export function* duePlanReviews(plans: Iterable<Plan>): Iterable<DueReview> {
  for (const plan of plans) {
    const { id, clientId, reviewBy: due } = plan;
    if (due !== undefined && isInForce(plan)) yield { id, clientId, due };
  }
}
