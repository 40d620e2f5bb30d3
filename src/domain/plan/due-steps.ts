/** What of the plans reaches the day's list: steps that the worker owes, and plans to be looked at again. */
import type { Id, PlainDate } from '../record/record';
import { type Goal, isOpenGoal } from './goal';
import { currentPlan, isInForce, type Plan } from './plan';
import { isOpenStep, type Step } from './step';

/** What belongs to the same span of service. */
export const samePlace = (a: Pick<Plan, 'clientId' | 'episodeId'>, b: Pick<Plan, 'clientId' | 'episodeId'>): boolean =>
  a.clientId === b.clientId && a.episodeId === b.episodeId;

const placeOf = ({ clientId, episodeId }: Pick<Plan, 'clientId' | 'episodeId'>): string =>
  `${clientId} ${episodeId ?? ''}`;

/** Places where a plan is written or in force, and does not rest. */
function placesAtWork(plans: Iterable<Plan>): ReadonlySet<string> {
  const byPlace = new Map<string, Plan[]>();
  for (const plan of plans) byPlace.set(placeOf(plan), [...(byPlace.get(placeOf(plan)) ?? []), plan]);
  const working = [...byPlace].filter(([, own]) => (currentPlan(own)?.status ?? 'on-hold') !== 'on-hold');
  return new Set(working.map(([place]) => place));
}

export interface DueStep {
  readonly id: Id;
  readonly clientId: Id;
  readonly goalId: Id;
  readonly text: string;
  readonly due: PlainDate;
}

/**
 * The worker's own open steps. What rests is left out, and what belongs to a goal that rests or is over, or to a plan
 * that is.
 */
export function* ownSteps(steps: Iterable<Step>, goals: ReadonlyMap<Id, Goal>, plans: Iterable<Plan>): Iterable<Step> {
  const places = placesAtWork(plans);
  for (const step of steps) {
    if (step.owner !== 'worker' || !isOpenStep(step) || step.status === 'on-hold') continue;
    const goal = goals.get(step.goalId);
    if (!goal || !isOpenGoal(goal) || goal.lifecycleStatus === 'on-hold' || !places.has(placeOf(step))) continue;
    yield step;
  }
}

/** Those with a day, whatever that day is. */
export function* dueSteps(...all: Parameters<typeof ownSteps>): Iterable<DueStep> {
  for (const { id, clientId, goalId, text, due } of ownSteps(...all))
    if (due !== undefined) yield { id, clientId, goalId, text, due };
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
