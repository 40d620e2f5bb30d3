/** The same questions asked again: totals and steps over time, oldest first. */
import type { PlainDate } from '../record/record';
import { type Answer, answerTo, codesOf } from './answers';
import { type Assessment, isDone } from './assessment';
import { optionsOf, type Question, type QuestionSet, questionsOf } from './question-set';
import { scoreOf } from './score';

export interface Asking {
  readonly assessment: Assessment;
  readonly date: PlainDate;
  /** Absent where an answer is missing, and for a set without a score. */
  readonly total?: number;
}

export interface Line {
  readonly question: Question;
  /** One for each asking, in their order. */
  readonly answers: readonly Answer[];
  /** Points of each answer; absent where it has none. */
  readonly points: readonly (number | undefined)[];
  /** From the first points to the newest; absent where there are fewer than two. */
  readonly change?: number;
}

export interface Compared {
  readonly askings: readonly Asking[];
  readonly lines: readonly Line[];
}

/** All askings of the set that are done; a day with two keeps both. */
export function compareAskings(set: QuestionSet, assessments: readonly Assessment[]): Compared {
  const askings = assessments
    .filter((one) => one.setId === set.id && isDone(one))
    .toSorted((a, b) => `${a.date} ${a.createdAt}`.localeCompare(`${b.date} ${b.createdAt}`))
    .map((assessment): Asking => {
      const total = scoreOf(set, assessment.answers)?.total;
      return { assessment, date: assessment.date, ...(total !== undefined && { total }) };
    });
  return { askings, lines: questionsOf(set).map((question) => lineOf(question, askings)) };
}

function lineOf(question: Question, askings: readonly Asking[]): Line {
  const points = askings.map(({ assessment }) => pointsIn(question, assessment));
  const known = points.filter((one) => one !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  const change = known.length > 1 && first !== undefined && last !== undefined ? last - first : undefined;
  const answers = askings.map(({ assessment }) => answerTo(assessment.answers, question.id));
  return { question, answers, points, ...(change !== undefined && { change }) };
}

function pointsIn(question: Question, { answers }: Assessment): number | undefined {
  if (question.type === 'many') return undefined;
  const [code] = codesOf(answers, question);
  return optionsOf(question).find((option) => option.code === code)?.score;
}
