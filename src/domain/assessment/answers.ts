/**
 * Answers, and why there is none. A refusal, "I don't know" and a question nobody asked are three things, and none of
 * them is "no". Codes: FHIR R4 data-absent-reason.
 */
import { readNumber } from '../text/typed-number';
import { isPlainDate } from '../time/plain-date';
import { optionsOf, type Question, type QuestionSet, questionsOf } from './question-set';

export const ABSENT_REASONS = ['asked-declined', 'asked-unknown', 'not-asked'] as const;
export type AbsentReason = (typeof ABSENT_REASONS)[number];

/** Codes for "yes-no", "choice", "scale"; a list of codes for "many"; text, a number or a date as typed otherwise. */
export type AnswerValue = string | number | readonly string[];

export type Answer = { readonly value: AnswerValue } | { readonly absent: AbsentReason };

/** By question; what is not in it was not asked. */
export type Answers = Readonly<Record<string, Answer>>;

export const NOT_ASKED: Answer = { absent: 'not-asked' };

export const answerTo = (answers: Answers, id: string): Answer => answers[id] ?? NOT_ASKED;

/** The value; undefined where there is none, whatever the reason. */
export function answerValue(answers: Answers, id: string): AnswerValue | undefined {
  const answer = answerTo(answers, id);
  return 'value' in answer ? answer.value : undefined;
}

/** The chosen codes; none for what is typed. */
export function codesOf(answers: Answers, question: Question): readonly string[] {
  const value = answerValue(answers, question.id);
  if (value === undefined || optionsOf(question).length === 0) return [];
  return typeof value === 'object' ? value : [String(value)];
}

/** Is the question to be asked, given the answers so far? A question that depends on one that is not asked is not. */
export function isAsked(set: QuestionSet, question: Question, answers: Answers): boolean {
  const { after } = question;
  if (!after) return true;
  const before = questionsOf(set).find(({ id }) => id === after.question);
  if (!before || before === question || !isAsked(set, before, answers)) return false;
  return codesOf(answers, before).some((code) => after.is.includes(code));
}

export const askedQuestions = (set: QuestionSet, answers: Answers): readonly Question[] =>
  questionsOf(set).filter((question) => isAsked(set, question, answers));

/** 'two-numbers': "1,234", which is a thousand to some and a little over one to others. */
export type AnswerProblem = 'not-a-number' | 'two-numbers' | 'too-small' | 'too-large' | 'not-a-date' | 'not-an-option';

/** What is wrong with an answer; null when nothing is, and for one that is absent. */
export function answerProblem(question: Question, answer: Answer): AnswerProblem | null {
  if (!('value' in answer)) return null;
  const { value } = answer;
  const options = optionsOf(question);
  if (options.length > 0) {
    const codes = typeof value === 'object' ? value : [String(value)];
    return codes.every((code) => options.some((option) => option.code === code)) ? null : 'not-an-option';
  }
  if (question.type === 'date') return isPlainDate(String(value)) ? null : 'not-a-date';
  if (question.type !== 'number') return null;
  const number = numberOf(value);
  if (number === null) return 'not-a-number';
  if (number === 'either') return 'two-numbers';
  if (question.min !== undefined && number < question.min) return 'too-small';
  return question.max !== undefined && number > question.max ? 'too-large' : null;
}

/** The number of an answer, typed or kept, as `readNumber` reads it. */
export const numberOf = (value: AnswerValue): ReturnType<typeof readNumber> =>
  typeof value === 'number' ? value : readNumber(String(value));

/**
 * The answers as they are kept: every question of the set is there, unanswered ones as not asked; answers to questions
 * that are no longer asked are left out; numbers are numbers.
 */
export function settledAnswers(set: QuestionSet, answers: Answers): Answers {
  const asked = new Set(askedQuestions(set, answers).map(({ id }) => id));
  return Object.fromEntries(questionsOf(set).map((question) => [question.id, settled(question, asked, answers)]));
}

function settled(question: Question, asked: ReadonlySet<string>, answers: Answers): Answer {
  const answer = asked.has(question.id) ? answerTo(answers, question.id) : NOT_ASKED;
  if (!('value' in answer)) return answer;
  const { value } = answer;
  if (typeof value === 'object') return value.length > 0 ? answer : NOT_ASKED;
  if (typeof value === 'string' && value.trim() === '') return NOT_ASKED;
  const number = question.type === 'number' ? numberOf(value) : null;
  if (typeof number === 'number') return { value: number };
  return typeof value === 'string' ? { value: value.trim() } : answer;
}
