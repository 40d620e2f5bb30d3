/**
 * "Realistic?": what one would ask about a goal before agreeing on it. Questions, not verdicts: each can be left open.
 */
import type { PlainDate } from '../record/record';
import { addDays } from '../time/plain-date';
import { type Goal, isAgreed } from './goal';
import { isOpenStep, type Step } from './step';

export const REALISTIC_QUESTIONS = [
  'no-date',
  'date-past',
  'date-far',
  'no-step',
  'no-first-step',
  'nothing-by-client',
  'step-without-date',
  'step-after-goal',
  'not-agreed',
  'barrier-unanswered',
  'no-baseline',
] as const;
export type RealisticQuestion = (typeof REALISTIC_QUESTIONS)[number];

/** A first small step is one that is due within so many days. */
export const FIRST_STEP_DAYS = 14;
/** A goal further away than this is easier to reach in parts. */
export const FAR_DAYS = 365;

/** In the order they are asked; empty when nothing is left to ask. `steps`: those of the goal. */
export function realistic(goal: Goal, steps: readonly Step[], today: PlainDate): readonly RealisticQuestion[] {
  const open = steps.filter(isOpenStep);
  const begun = steps.some(({ status }) => status === 'in-progress' || status === 'completed');
  const soon = open.some(({ due }) => due !== undefined && due <= addDays(today, FIRST_STEP_DAYS));
  const { targetDate, barrier, barrierAnswer, baseline } = goal;
  const asks: Readonly<Record<RealisticQuestion, boolean>> = {
    'no-date': !targetDate,
    'date-past': targetDate !== undefined && targetDate < today,
    'date-far': targetDate !== undefined && targetDate > addDays(today, FAR_DAYS),
    'no-step': open.length === 0,
    'no-first-step': open.length > 0 && !soon && !begun,
    'nothing-by-client': open.length > 0 && !open.some(({ owner }) => owner === 'client'),
    'step-without-date': open.some(({ due, rrule }) => !due && !rrule),
    'step-after-goal': targetDate !== undefined && open.some(({ due, rrule }) => !rrule && due && due > targetDate),
    'not-agreed': !isAgreed(goal),
    'barrier-unanswered': Boolean(barrier?.trim()) && !barrierAnswer?.trim(),
    'no-baseline': !baseline?.trim(),
  };
  return REALISTIC_QUESTIONS.filter((question) => asks[question]);
}
