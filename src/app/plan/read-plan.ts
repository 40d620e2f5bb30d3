/** Everything the plan of one client consists of, as it stands. */
import type { Client } from '../../domain/client/client';
import type { Need } from '../../domain/need/need';
import { changedSince, type PlanChange } from '../../domain/plan/compare';
import type { PlanContent } from '../../domain/plan/content';
import { samePlace } from '../../domain/plan/due-steps';
import { type Goal, sortedGoals } from '../../domain/plan/goal';
import { type PlanOffers, planOffers } from '../../domain/plan/offers';
import { type Plan, planVersions } from '../../domain/plan/plan';
import { type Step, sortedSteps } from '../../domain/plan/step';
import type { PlanTemplate } from '../../domain/practice/practice';
import type { Id } from '../../domain/record/record';
import type { TableName } from '../../domain/record/tables';
import type { App } from '../app';
import { currentPractice } from '../practice/practices';
import { contentNow, planNow } from './plan-at';

/** What it depends on: follow these. */
export const PLAN_TABLES: readonly TableName[] = ['client', 'episode', 'plan', 'goal', 'step', 'need', 'setting'];

export interface ClientPlan {
  readonly client: Client;
  /** The version that is worked on. */
  readonly current?: Plan;
  /** Of this span of service, oldest first. */
  readonly versions: readonly Plan[];
  /** Of earlier spans of service, oldest first. */
  readonly earlier: readonly Plan[];
  readonly goals: readonly Goal[];
  readonly steps: ReadonlyMap<Id, readonly Step[]>;
  readonly needs: readonly Need[];
  /** Category codes the practice offers, most usual first. */
  readonly categories: readonly string[];
  readonly offers: PlanOffers;
  readonly templates: readonly PlanTemplate[];
  /** What it says as it stands. */
  readonly content: PlanContent;
  /** What is another thing now than what was signed. */
  readonly changes: readonly PlanChange[];
}

/** Undefined when there is no such client. */
export async function readPlan(app: App, clientId: Id): Promise<ClientPlan | undefined> {
  const [client, at, { practice }, allNeeds, plans] = await Promise.all([
    app.records.get('client', clientId),
    planNow(app, clientId),
    currentPractice(app),
    app.records.all('need'),
    app.records.all('plan'),
  ]);
  if (!client) return undefined;
  const needs = [...allNeeds.values()].filter(
    (need) => need.clientId === clientId && need.status !== 'entered-in-error',
  );
  const goals = sortedGoals(at.goals);
  const content = contentNow(at);
  const { current } = at;
  return {
    client,
    ...(current && { current }),
    versions: at.versions,
    earlier: planVersions([...plans.values()].filter((one) => one.clientId === clientId && !samePlace(one, at.place))),
    goals,
    steps: new Map(goals.map(({ id }) => [id, sortedSteps(at.steps.filter(({ goalId }) => goalId === id))])),
    needs,
    categories: practice.needs,
    offers: planOffers(practice, needs, goals),
    templates: practice.planTemplates,
    content,
    changes: current?.content ? changedSince(current.content, content) : [],
  };
}
