/** What is still to be done of a client's plan, across its goals: for beside a page or a call. */
import { isOpenGoal } from '../../domain/plan/goal';
import { isOpenStep, type Step, sortedSteps } from '../../domain/plan/step';
import type { Id } from '../../domain/record/record';
import type { TableName } from '../../domain/record/tables';
import type { App } from '../app';
import { planNow } from './plan-at';

/** What it depends on: follow these. */
export const STEP_TABLES: readonly TableName[] = ['client', 'episode', 'plan', 'goal', 'step'];

/** Of goals that are not over, by their day. */
export async function openSteps(app: App, clientId: Id): Promise<readonly Step[]> {
  const { goals, steps } = await planNow(app, clientId);
  const open = new Set(goals.filter(isOpenGoal).map(({ id }) => id));
  return sortedSteps(steps.filter((step) => open.has(step.goalId) && isOpenStep(step)));
}
