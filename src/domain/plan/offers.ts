/** Where a plan may begin: the client's open needs that have no goal yet, and the goals the practice knows. */
import { isOpenNeed, type Need } from '../need/need';
import type { PlanTemplate, Practice } from '../practice/practice';
import type { Words } from '../text/words';
import { type Goal, isOpenGoal } from './goal';

export interface PlanOffers {
  /** Needs no open goal is about. */
  readonly needs: readonly Need[];
  /** Those that fit an open need first, then in the practice's order; what is a goal already is left out. */
  readonly templates: readonly PlanTemplate[];
}

export function planOffers(
  practice: Pick<Practice, 'planTemplates'>,
  needs: Iterable<Need>,
  goals: Iterable<Goal>,
): PlanOffers {
  const open = [...needs].filter(isOpenNeed);
  const known = [...goals].filter(isOpenGoal);
  const about = new Set(known.flatMap((goal) => Object.keys(goal.needs ?? {})));
  const categories = new Set(open.map(({ category }) => category));
  const texts = new Set(known.map(({ text }) => text));
  const templates = practice.planTemplates.filter(({ goal }) => !texts.has(goal.en) && !texts.has(goal.es ?? goal.en));
  const fits = ({ category }: PlanTemplate) => Number(categories.has(category));
  return {
    needs: open.filter(({ id }) => !about.has(id)),
    templates: templates.toSorted((a, b) => fits(b) - fits(a)),
  };
}

/**
 * The words of templates by what was written: a goal taken over as it is can be said in the other language. Words that
 * somebody typed are nobody's to translate.
 */
export function templateWords(templates: readonly PlanTemplate[]): (text: string) => Words | undefined {
  const known = new Map<string, Words>();
  for (const { goal, steps } of templates) {
    for (const words of [goal, ...steps.map(({ text }) => text)]) {
      known.set(words.en, words);
      if (words.es) known.set(words.es, words);
    }
  }
  return (text) => known.get(text.trim());
}
