/** An answer and a total as they are read. */
import { type Answer, answerTo } from '../../../domain/assessment/answers';
import type { Assessment } from '../../../domain/assessment/assessment';
import { optionsOf, type Question, type QuestionSet } from '../../../domain/assessment/question-set';
import { bandOf, scoreOf } from '../../../domain/assessment/score';
import { isPlainDate } from '../../../domain/time/plain-date';
import { formatDay, formatList, formatNumber, m } from '../../../i18n';
import { say } from '../say';
import { ABSENT_WORDS } from './assessment-words';

export function answerWords(question: Question, answer: Answer): string {
  if (!('value' in answer)) return ABSENT_WORDS[answer.absent]();
  const { value } = answer;
  const label = (code: string) => {
    const option = optionsOf(question).find((one) => one.code === code);
    return option ? say(option.label) : code;
  };
  if (typeof value === 'object') return formatList(value.map(label));
  if (typeof value === 'number') return formatNumber(value);
  if (question.type === 'date' && isPlainDate(value)) return formatDay(value);
  return optionsOf(question).length > 0 ? label(value) : value;
}

/** "12 of 27: Moderate", or how much is missing for a total. Empty for a set without one. */
export function scoreWords(set: QuestionSet, { answers }: Pick<Assessment, 'answers'>): string {
  const score = scoreOf(set, answers);
  if (!score) return set.kind === 'paper' ? paperWords(set, answers) : '';
  if (score.total === undefined) return m.assess_score_open({ answered: score.answered, of: score.of });
  const band = bandOf(set, score.total);
  const numbers = { total: formatNumber(score.total), max: formatNumber(score.max) };
  return band ? m.assess_score_band({ ...numbers, band: say(band.label) }) : m.assess_score_of(numbers);
}

/** The name and the total that were copied from paper. */
function paperWords(set: QuestionSet, answers: Assessment['answers']): string {
  const given = set.sections.flatMap(({ questions }) =>
    questions.slice(0, 2).flatMap((question) => {
      const answer = answerTo(answers, question.id);
      return 'value' in answer ? [answerWords(question, answer)] : [];
    }),
  );
  return given.join(': ');
}
