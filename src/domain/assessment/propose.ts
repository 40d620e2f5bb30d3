/** What the answers speak for: needs to be accepted by a person, one by one, and warnings. */
import { type Answers, askedQuestions, codesOf } from './answers';
import type { Question, QuestionSet } from './question-set';
import { bandOf, scoreOf } from './score';

export interface Proposal {
  /** SDOHCC category or one of the four of care, see `../resource/categories`. */
  readonly category: string;
  /** Ids of the questions whose answers speak for it; "score" for the total's band. */
  readonly because: readonly string[];
}

export const BY_SCORE = 'score';

/** In the order of the questions, each category once. */
export function proposedNeeds(set: QuestionSet, answers: Answers): readonly Proposal[] {
  const found = new Map<string, string[]>();
  const add = (category: string, why: string) => found.set(category, [...(found.get(category) ?? []), why]);
  for (const question of askedQuestions(set, answers)) {
    const { need } = question;
    if (need && codesOf(answers, question).some((code) => need.when.includes(code))) add(need.category, question.id);
  }
  const band = bandOf(set, scoreOf(set, answers)?.total);
  if (band?.need) add(band.need, BY_SCORE);
  return [...found].map(([category, because]) => ({ category, because }));
}

/** Does the answer raise the question's warning? */
export const warns = (question: Question, answers: Answers): boolean =>
  question.warn !== undefined && codesOf(answers, question).some((code) => question.warn?.when.includes(code));
