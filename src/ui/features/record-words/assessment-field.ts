/** One answer, or one decision about a proposed need, as its form tells it. */
import type { Answer } from '../../../domain/assessment/answers';
import type { Decision } from '../../../domain/assessment/assessment';
import { type QuestionSet, questionsOf } from '../../../domain/assessment/question-set';
import { keyOf, mapOf } from '../../../domain/record/human-fields';
import type { Json } from '../../../domain/record/json';
import { formatMoment, m } from '../../../i18n';
import { answerWords } from '../assessment/answer-words';
import { ABSENT_WORDS } from '../assessment/assessment-words';
import { say } from '../say';
import { categoryText, plainText } from './value-words';

const DECISIONS: Readonly<Record<Decision['answer'], () => string>> = {
  accepted: m.field_decided_accepted,
  'not-a-need': m.field_decided_not_a_need,
  'declined-by-client': m.field_decided_declined,
};

const questionOf = (field: string, set: QuestionSet | undefined) =>
  set && questionsOf(set).find(({ id }) => id === keyOf(field));

/** The question, in its own words; the need that was decided about. */
export function assessmentLabel(field: string, set?: QuestionSet): string {
  if (mapOf(field) === 'decided') return m.field_line({ label: m.field_decided(), value: categoryText(keyOf(field)) });
  const question = questionOf(field, set);
  return question ? say(question.text) : m.field_answer();
}

export function assessmentText(field: string, value: Json, set?: QuestionSet): string {
  if (mapOf(field) === 'decided') {
    const { answer, at } = value as unknown as Decision;
    return m.field_line({ label: DECISIONS[answer]?.() ?? answer, value: formatMoment(at) });
  }
  const answer = value as unknown as Answer;
  const question = questionOf(field, set);
  if (question) return answerWords(question, answer);
  return 'absent' in answer ? (ABSENT_WORDS[answer.absent]?.() ?? answer.absent) : plainText(answer.value as Json);
}
