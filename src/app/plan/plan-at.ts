/** The plan that is being written for a client now, with what it consists of. To be called under the write lock. */
import type { Client } from '../../domain/client/client';
import { contentOf, type PlanContent } from '../../domain/plan/content';
import { samePlace } from '../../domain/plan/due-steps';
import type { Goal } from '../../domain/plan/goal';
import { currentPlan, isInForce, type Plan, planVersions } from '../../domain/plan/plan';
import type { Step } from '../../domain/plan/step';
import { createEdit, type Edit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import type { App } from '../app';
import { currentEpisode } from '../clients/current-episode';
import { now } from '../clock';
import { workerName } from '../settings/worker';

export interface PlanPlace {
  readonly clientId: Id;
  readonly episodeId?: Id;
}

export interface PlanAt {
  readonly place: PlanPlace;
  /** Oldest first; mistakes are left out. */
  readonly versions: readonly Plan[];
  /** The one that is worked on. */
  readonly current?: Plan;
  readonly goals: readonly Goal[];
  readonly steps: readonly Step[];
}

/** Everything about the plan in one span of service. */
export async function planIn({ records }: Pick<App, 'records'>, place: PlanPlace): Promise<PlanAt> {
  const [plans, goals, steps] = await Promise.all([records.all('plan'), records.all('goal'), records.all('step')]);
  const here = <Row extends PlanPlace>(rows: ReadonlyMap<Id, Row>) =>
    [...rows.values()].filter((row) => samePlace(row, place));
  const versions = planVersions(here(plans));
  const current = currentPlan(versions);
  return { place, versions, ...(current && { current }), goals: here(goals), steps: here(steps) };
}

/** The plan of the span of service that work is recorded under now. */
export async function planNow(app: App, clientId: Id): Promise<PlanAt> {
  const episodeId = await currentEpisode(app, clientId);
  return planIn(app, { clientId, ...(episodeId && { episodeId }) });
}

/** What it says as it stands. */
export const contentNow = ({ goals, steps, current }: PlanAt): PlanContent =>
  contentOf(goals, steps, current?.reviewBy);

/** A new version after the last one, not yet in force. */
export async function newVersion(app: App, { place, versions }: PlanAt, sample: boolean): Promise<Plan> {
  const last = versions.at(-1);
  const before = versions.findLast(isInForce) ?? last;
  const author = await workerName(app);
  return {
    id: app.platform.uuid(),
    ...place,
    status: 'draft',
    version: (last?.version ?? 0) + 1,
    ...(before && { replaces: before.id }),
    ...(before?.reviewBy && { reviewBy: before.reviewBy }),
    createdAt: now(app),
    ...(author && { author }),
    ...(sample && { sample: true }),
  };
}

/** What a goal needs to be part of: a plan is begun with its first goal. */
export async function begunPlan(app: App, at: PlanAt, client: Client): Promise<readonly Edit[]> {
  return at.current ? [] : [createEdit('plan', await newVersion(app, at, client.sample === true))];
}
