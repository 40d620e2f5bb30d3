/** One version of a plan, as the client gets it on paper. */
import type { Client } from '../../domain/client/client';
import type { PlanContent } from '../../domain/plan/content';
import { templateWords } from '../../domain/plan/offers';
import type { Plan } from '../../domain/plan/plan';
import type { Id } from '../../domain/record/record';
import { wordsIn } from '../../domain/text/words';
import type { App } from '../app';
import { currentPractice } from '../practice/practices';
import { contentNow } from './plan-at';
import { planOf } from './versions';

export interface PlanCopy {
  readonly client: Client;
  readonly plan: Plan;
  /** What was agreed; while nothing was, what stands in the plan now. */
  readonly content: PlanContent;
  /** Words taken over from a template, in the language of the paper; typed ones as they are. */
  readonly inLanguage: (text: string, language: 'en' | 'es') => string;
}

/** Undefined when there is no such plan. */
export async function readCopy(app: App, id: Id): Promise<PlanCopy | undefined> {
  const [found, { practice }] = await Promise.all([planOf(app, id), currentPractice(app)]);
  const client = found && (await app.records.get('client', found.plan.clientId));
  if (!found || !client) return undefined;
  const words = templateWords(practice.planTemplates);
  return {
    client,
    plan: found.plan,
    content: found.plan.content ?? contentNow(found),
    inLanguage: (text, language) => {
      const known = words(text);
      return known ? wordsIn(known, language) : text;
    },
  };
}
