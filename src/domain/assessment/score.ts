/**
 * Totals of a set. A total exists only when every question that counts was answered: a refusal is not a zero. A question
 * that is not asked because of an answer before it counts zero.
 */
import { type Answers, codesOf, isAsked, numberOf } from './answers';
import { type Band, optionsOf, type Question, type QuestionSet, questionsOf } from './question-set';

export interface Score {
  /** Absent while an answer is missing. */
  readonly total?: number;
  readonly max: number;
  readonly answered: number;
  readonly of: number;
}

/** Null for a set without a score. */
export function scoreOf(set: QuestionSet, answers: Answers): Score | null {
  const { score } = set;
  if (!score) return null;
  const counted = questionsOf(set).filter(({ id }) => score.of.includes(id));
  const points = counted.map((question) => pointsOf(set, question, answers));
  const known = points.filter((one): one is number => one !== undefined);
  const max = counted.reduce((sum, question) => sum + mostOf(question), 0);
  const total = known.reduce((sum, one) => sum + one, 0);
  const all = counted.length > 0 && known.length === counted.length;
  return { max, answered: known.length, of: counted.length, ...(all && { total }) };
}

function pointsOf(set: QuestionSet, question: Question, answers: Answers): number | undefined {
  if (!isAsked(set, question, answers)) return question.after && settles(set, question, answers) ? 0 : undefined;
  const answer = answers[question.id];
  if (question.type === 'number') {
    const number = answer && 'value' in answer ? numberOf(answer.value) : null;
    return typeof number === 'number' ? number : undefined;
  }
  const codes = codesOf(answers, question);
  if (codes.length === 0) return undefined;
  const options = optionsOf(question).filter(({ code }) => codes.includes(code));
  return options.reduce((sum, option) => sum + (option.score ?? 0), 0);
}

/** Was the question before it answered, so that leaving this one out means something? */
function settles(set: QuestionSet, question: Question, answers: Answers): boolean {
  const before = questionsOf(set).find(({ id }) => id === question.after?.question);
  return before !== undefined && codesOf(answers, before).length > 0;
}

function mostOf(question: Question): number {
  if (question.type === 'number') return question.max ?? 0;
  const scores = optionsOf(question).map((option) => option.score ?? 0);
  if (question.type === 'many') return scores.reduce((sum, one) => sum + Math.max(0, one), 0);
  return Math.max(0, ...scores);
}

export function bandOf(set: QuestionSet, total: number | undefined): Band | undefined {
  return total === undefined ? undefined : set.score?.bands.find(({ from, to }) => total >= from && total <= to);
}
