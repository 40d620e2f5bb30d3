import { expect, test } from 'vitest';
import { answerProblem, settledAnswers } from '../../../../src/domain/assessment/answers';
import type { Question, QuestionSet } from '../../../../src/domain/assessment/question-set';
import { scoreOf } from '../../../../src/domain/assessment/score';
import { readNumber } from '../../../../src/domain/text/typed-number';

const TABLE: readonly (readonly [string, number | 'either' | null])[] = [
  ['12', 12],
  [' 12 ', 12],
  ['-3', -3],
  ['−3', -3],
  ['12.5', 12.5],
  ['12,5', 12.5],
  ['0.500', 0.5],
  ['0,125', 0.125],
  ['1234.567', 1234.567],
  ['1.2340', 1.234],
  ['1,234', 'either'],
  ['1.234', 'either'],
  ['-12.345', 'either'],
  ['1,234.50', null],
  ['1.234,50', null],
  ['1 234', null],
  ['$1,200', null],
  ['0x10', null],
  ['0b11', null],
  ['1e3', null],
  ['1.', null],
  ['.5', null],
  ['Infinity', null],
  ['', null],
  ['٣', null],
];

test.each(TABLE)('“%s” as the answer to a question for a number is read as %s', (typed, number) => {
  expect(readNumber(typed)).toBe(number);
});

const many: Question = { id: 'many', type: 'number', max: 2000, text: { en: 'How many?' } };
const set: QuestionSet = {
  id: 'own',
  version: '1',
  kind: 'questions',
  title: { en: 'Own' },
  sections: [{ title: { en: 'All' }, questions: [many] }],
  score: { of: ['many'], bands: [] },
};

test('an answer that is no plain number is said to be none; one that can be two is asked about', () => {
  const wrong = (value: string | number) => answerProblem(many, { value });
  expect(['0x10', '1e3', ' ', '$5'].map(wrong)).toEqual(Array(4).fill('not-a-number'));
  expect(['1,234', '1.234'].map(wrong)).toEqual(['two-numbers', 'two-numbers']);
  expect(['1234', '12,5', 1.234].map(wrong)).toEqual([null, null, null]);
  expect(wrong('2001')).toBe('too-large');
});

test('a number counts the same while it is typed and when it is kept', () => {
  const typed = { many: { value: '12,5' } };
  expect(scoreOf(set, typed)?.total).toBe(12.5);
  expect(settledAnswers(set, typed)).toEqual({ many: { value: 12.5 } });
  expect(scoreOf(set, { many: { value: '0x10' } })?.total).toBeUndefined();
});
