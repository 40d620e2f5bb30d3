import { describe, expect, test } from 'vitest';
import { type Answers, isAsked } from '../../../../src/domain/assessment/answers';
import type { Assessment } from '../../../../src/domain/assessment/assessment';
import { compareAskings } from '../../../../src/domain/assessment/compare';
import { SHIPPED_SETS } from '../../../../src/domain/assessment/data';
import { proposedNeeds, warns } from '../../../../src/domain/assessment/propose';
import { type QuestionSet, questionsOf } from '../../../../src/domain/assessment/question-set';
import { readQuestionSet } from '../../../../src/domain/assessment/read-question-set';
import { bandOf, scoreOf } from '../../../../src/domain/assessment/score';

async function load(id: string): Promise<QuestionSet> {
  const read = readQuestionSet(await SHIPPED_SETS[id]?.());
  if (!read.ok) throw new Error(read.why);
  return read.value.set;
}

/** The same answer to every question that counts. */
const each = (set: QuestionSet, value: string): Answers =>
  Object.fromEntries((set.score?.of ?? []).map((id) => [id, { value }]));

describe('totals and their bands', () => {
  test.each([
    ['phq-9', '0', 0, 'Minimal', false],
    ['phq-9', '1', 9, 'Mild', false],
    ['phq-9', '2', 18, 'Moderately severe', true],
    ['phq-9', '3', 27, 'Severe', true],
    ['phq-2', '1', 2, 'Below the usual cut', false],
    ['phq-2', '2', 4, 'Ask the PHQ-9', true],
    ['gad-7', '0', 0, 'Minimal', false],
    ['gad-7', '1', 7, 'Mild', false],
    ['gad-7', '2', 14, 'Moderate', true],
    ['gad-7', '3', 21, 'Severe', true],
  ])('%s with %s everywhere is %i: %s', async (id, value, total, band, need) => {
    const set = await load(id);
    const answers = each(set, value);
    expect(scoreOf(set, answers)?.total).toBe(total);
    expect(bandOf(set, total)?.label.en).toBe(band);
    expect(proposedNeeds(set, answers).map(({ category }) => category)).toEqual(need ? ['psychiatric-need'] : []);
  });

  test('one "sometimes true" of the Hunger Vital Sign is enough', async () => {
    const set = await load('hunger-vital-sign');
    const answers: Answers = { 'hvs-worry': { value: 'never' }, 'hvs-last': { value: 'sometimes' } };
    expect(bandOf(set, scoreOf(set, answers)?.total)?.need).toBe('food-insecurity');
  });

  test('who never drinks is not asked how much, and has a total of 0; who declines has none', async () => {
    const set = await load('audit-c');
    const never: Answers = { 'audit-often': { value: 'never' } };
    expect(questionsOf(set).map((question) => isAsked(set, question, never))).toEqual([true, false, false]);
    expect(scoreOf(set, never)).toMatchObject({ total: 0, max: 12 });
    expect(scoreOf(set, { 'audit-often': { absent: 'asked-declined' } })?.total).toBeUndefined();
    const much: Answers = {
      'audit-often': { value: '4-week' },
      'audit-drinks': { value: '10' },
      'audit-six': { value: 'daily' },
    };
    expect(scoreOf(set, much)?.total).toBe(12);
  });

  test('the lowest answer of the GAD-7 is "Not at all"', async () => {
    const set = await load('gad-7');
    expect(new Set(questionsOf(set).map(({ options }) => options?.[0]?.label.en))).toEqual(new Set(['Not at all']));
  });
});

test('any thought of dying warns, "not at all" does not', async () => {
  const set = await load('phq-9');
  const question = questionsOf(set).find(({ id }) => id === 'phq9-9');
  if (!question) throw new Error('No such question');
  const said = ['0', '1', '2', '3'].map((value) => warns(question, { 'phq9-9': { value } }));
  expect(said).toEqual([false, true, true, true]);
});

describe('over time', () => {
  const asking = (set: QuestionSet, date: string, answers: Answers, status: Assessment['status'] = 'completed') => ({
    id: date,
    clientId: 'c',
    setId: set.id,
    setVersion: '1',
    status,
    answers,
    date,
    source: 'client' as const,
    createdAt: `${date}T10:00:00.000Z`,
    changedAt: `${date}T10:00:00.000Z`,
  });

  test('goes from the oldest to the newest, leaves mistakes out and counts only what was answered', async () => {
    const set = await load('life-domains');
    const compared = compareAskings(set, [
      asking(set, '2026-11-01', { 'domain-home': { value: '4' }, 'domain-food': { absent: 'asked-declined' } }),
      asking(set, '2026-05-01', { 'domain-home': { value: '1' }, 'domain-food': { value: '2' } }),
      asking(set, '2026-06-01', { 'domain-home': { value: '5' } }, 'entered-in-error'),
    ]);
    expect(compared.askings.map(({ date }) => date)).toEqual(['2026-05-01', '2026-11-01']);
    const line = (id: string) => compared.lines.find(({ question }) => question.id === id);
    expect(line('domain-home')).toMatchObject({ points: [1, 4], change: 3 });
    expect(line('domain-food')?.points).toEqual([2, undefined]);
    expect(line('domain-food')).not.toHaveProperty('change');
  });
});
