import { describe, expect, test } from 'vitest';
import { SHIPPED_SETS } from '../../../../src/domain/assessment/data';
import { optionsOf, type QuestionSet, questionsOf } from '../../../../src/domain/assessment/question-set';
import { readQuestionSet } from '../../../../src/domain/assessment/read-question-set';
import { CATEGORIES } from '../../../../src/domain/resource/categories';

const ids = Object.keys(SHIPPED_SETS);

async function load(id: string): Promise<QuestionSet> {
  const read = readQuestionSet(await SHIPPED_SETS[id]?.());
  if (!read.ok) throw new Error(read.why);
  expect(read.value.problems).toEqual([]);
  return read.value.set;
}

describe.each(ids)('%s', (id) => {
  test('loads whole, and is the one it says', async () => {
    expect((await load(id)).id).toBe(id);
  });

  test('points only at answers and questions that there are', async () => {
    const set = await load(id);
    const questions = questionsOf(set);
    for (const question of questions) {
      const codes = optionsOf(question).map(({ code }) => code);
      const named = [...(question.need?.when ?? []), ...(question.warn?.when ?? [])];
      expect(
        named.filter((code) => !codes.includes(code)),
        question.id,
      ).toEqual([]);
      const before = questions.find((other) => other.id === question.after?.question);
      const known = before ? optionsOf(before).map(({ code }) => code) : [];
      expect(
        (question.after?.is ?? []).filter((code) => !known.includes(code)),
        question.id,
      ).toEqual([]);
    }
  });

  test('its bands cover every total once', async () => {
    const { score, ...set } = await load(id);
    if (!score) return expect(set.kind).not.toBe('instrument');
    const most = questionsOf({ ...set, score })
      .filter((question) => score.of.includes(question.id))
      .reduce((sum, question) => sum + Math.max(...optionsOf(question).map((option) => option.score ?? 0)), 0);
    for (let total = 0; total <= most; total += 1)
      expect(score.bands.filter(({ from, to }) => from <= total && total <= to)).toHaveLength(1);
    expect(score.bands.at(-1)?.to).toBe(most);
  });

  test('our own words are in both languages; an instrument without an official Spanish wording has none', async () => {
    const set = await load(id);
    const words = [set.title, ...questionsOf(set).flatMap((one) => [one.text, ...optionsOf(one).map((o) => o.label)])];
    const borrowed = words.filter(({ es }) => !es);
    if (set.kind !== 'instrument') expect(borrowed).toEqual([]);
    expect(set.title.es).toBeTruthy();
  });

  test('an instrument carries its notice', async () => {
    const set = await load(id);
    expect(Boolean(set.notice)).toBe(set.kind === 'instrument');
  });
});

test('only instruments whose owners allow it are embedded', async () => {
  const sets = await Promise.all(ids.map(load));
  const instruments = sets.filter(({ kind }) => kind === 'instrument').map(({ id }) => id);
  expect(instruments.sort()).toEqual(['audit-c', 'gad-7', 'hunger-vital-sign', 'phq-2', 'phq-9']);
});

test('every category of need is asked about in our own words', async () => {
  const sets = (await Promise.all(ids.map(load))).filter(({ kind }) => kind === 'questions');
  const asked = new Set(sets.flatMap(questionsOf).map((question) => question.need?.category));
  expect(CATEGORIES.filter((category) => !asked.has(category))).toEqual([]);
});
