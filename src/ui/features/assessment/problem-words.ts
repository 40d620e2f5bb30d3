import type { Answer, AnswerProblem } from '../../../domain/assessment/answers';
import type { Question } from '../../../domain/assessment/question-set';
import { formatNumber, m } from '../../../i18n';

/** What is wrong with an answer, and what to do. */
export function problemWords(problem: AnswerProblem, { min = 0, max = 0 }: Question, answer: Answer): string {
  switch (problem) {
    case 'not-a-number':
      return m.assess_wrong_number();
    case 'two-numbers': {
      const typed = 'value' in answer ? String(answer.value).trim() : '';
      return m.assess_wrong_two({ typed, whole: typed.replace(/[.,]/, ''), part: `${typed}0` });
    }
    case 'too-small':
      return m.assess_wrong_small({ min: formatNumber(min) });
    case 'too-large':
      return m.assess_wrong_large({ max: formatNumber(max) });
    case 'not-a-date':
      return m.assess_wrong_date();
    case 'not-an-option':
      return m.assess_wrong_option();
  }
}
