import { describe, expect, test } from 'vitest';
import { type AnswerForm, answersKey, formOf, newAnswers } from '../../../src/app/assessment/answer-form';
import { finishAssessment, markMistake } from '../../../src/app/assessment/finish-assessment';
import { importSet, keepSet, removeSet } from '../../../src/app/assessment/own-sets';
import { readAssessment } from '../../../src/app/assessment/read-assessment';
import { ownSets, shippedSet } from '../../../src/app/assessment/sets';
import { addClient } from '../../../src/app/clients/add-client';
import { movePhase } from '../../../src/app/clients/move-phase';
import { markIntake } from '../../../src/app/intake/mark-intake';
import { addNeed, confirmNeed, decideNeed, moveNeed } from '../../../src/app/need/needs';
import { checkRisk, endRisk, judgeRisk, newRisk, withLevel } from '../../../src/app/risk/risks';
import type { Answers } from '../../../src/domain/assessment/answers';
import type { QuestionSet } from '../../../src/domain/assessment/question-set';
import { daysLater, type Laptop, newLaptop, succeeded, why, written } from './laptop';

const rosa = async (app: Laptop) => written(await addClient(app, { given: 'Rosa', family: 'Marmalade' })).clientId;
const theSet = async (id: string): Promise<QuestionSet> => {
  const set = await shippedSet(id);
  if (!set) throw new Error(`No set ${id}`);
  return set;
};
const filled = (app: Laptop, answers: Answers): AnswerForm => ({ ...newAnswers(app), answers });
const all = async <T extends 'assessment' | 'need' | 'risk' | 'episode'>(app: Laptop, table: T) => [
  ...(await app.records.all(table)).values(),
];

describe('answers', () => {
  test('are kept as a draft, come into the record once, and take the draft with them; undo takes all back', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    const set = await theSet('food-and-home');
    const key = answersKey(clientId, set.id);
    const draft = written(await app.drafts.open(key, () => newAnswers(app)));
    draft.change({ ...draft.body.peek(), answers: { 'food-enough': { value: 'often' } } });
    succeeded(await draft.flush());
    const done = written(await finishAssessment(app, clientId, set, draft.body.peek(), key));
    await draft.close();
    expect(await app.drafts.list()).toEqual([]);
    const [assessment] = await all(app, 'assessment');
    expect(assessment).toMatchObject({ setId: 'food-and-home', status: 'completed', date: '2026-11-23', clientId });
    expect(assessment?.episodeId).toBe((await all(app, 'episode'))[0]?.id);
    succeeded(await app.writer.undo(done.changeId));
    expect(await all(app, 'assessment')).toEqual([]);
  });

  test('declined, not known, not asked and no stay four different things', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    const set = await theSet('food-and-home');
    const answers: Answers = {
      'food-skip': { value: 'no' },
      'home-lose': { absent: 'asked-declined' },
      'home-rent': { absent: 'asked-unknown' },
    };
    written(await finishAssessment(app, clientId, set, filled(app, answers)));
    const [kept] = await all(app, 'assessment');
    expect(kept?.answers).toMatchObject({ ...answers, 'home-notice': { absent: 'not-asked' } });
    expect((await readAssessment(app, clientId)).proposals).toEqual([]);
  });

  test('an intake task that the set answers is done with it, and comes back with undo', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    const set = await theSet('strengths');
    const done = written(await finishAssessment(app, clientId, set, filled(app, { 'str-good': { value: 'Baking' } })));
    const intake = async () => (await all(app, 'episode'))[0]?.intake;
    expect(await intake()).toMatchObject({ strengths: { status: 'done' } });
    succeeded(await app.writer.undo(done.changeId));
    expect(await intake()).toBeUndefined();
  });

  test('are refused with a reason: nothing said, a day to come, a number that is none', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    const set = await theSet('medical');
    const finish = (form: AnswerForm) => finishAssessment(app, clientId, set, form);
    expect(why(await finish(newAnswers(app)))).toBe('nothing-answered');
    const said = filled(app, { 'med-er': { value: '3' } });
    expect(why(await finish({ ...said, date: '2026-11-24' }))).toBe('date-wrong');
    expect(why(await finish({ ...said, date: '2026-02-30' }))).toBe('date-wrong');
    expect(why(await finish(filled(app, { 'med-er': { value: 'three' } })))).toBe('answer-wrong');
    expect(why(await finish(filled(app, { 'med-er': { value: '-1' } })))).toBe('answer-wrong');
    expect(why(await finishAssessment(app, crypto.randomUUID(), set, said))).toBe('gone');
    written(await finish(said));
    expect((await all(app, 'assessment'))[0]?.answers['med-er']).toEqual({ value: 3 });
  });

  test('are corrected as an amendment, and marked as a mistake only once', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    const set = await theSet('phq-2');
    const answers: Answers = { 'phq2-1': { value: '2' }, 'phq2-2': { value: '1' } };
    written(await finishAssessment(app, clientId, set, filled(app, answers)));
    const [first] = await all(app, 'assessment');
    if (!first) throw new Error('Nothing kept');
    const form = { ...formOf(first), answers: { ...first.answers, 'phq2-2': { value: '0' } } };
    written(await finishAssessment(app, clientId, set, form));
    expect(await all(app, 'assessment')).toMatchObject([{ id: first.id, status: 'amended' }]);
    written(await markMistake(app, first.id));
    expect(why(await markMistake(app, first.id))).toBe('not-from-here');
    expect(why(await finishAssessment(app, clientId, set, form))).toBe('not-from-here');
    expect((await readAssessment(app, clientId)).assessments).toEqual([]);
  });
});

describe('saving', () => {
  test('the same answers once more, as a second press does, corrects nothing', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    const set = await theSet('medical');
    const form = filled(app, { 'med-er': { value: '3' } });
    written(await finishAssessment(app, clientId, set, form));
    const kept = await all(app, 'assessment');
    expect((await finishAssessment(app, clientId, set, form)).ok).toBe(true);
    expect(await all(app, 'assessment')).toEqual(kept);
    written(await finishAssessment(app, clientId, set, { ...form, source: 'document' }));
    expect(await all(app, 'assessment')).toMatchObject([{ status: 'amended', source: 'document' }]);
  });

  test('a correction keeps answers to questions that have left the set since, and names the set it was made with', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    const set = await theSet('phq-2');
    written(
      await finishAssessment(app, clientId, set, filled(app, { 'phq2-1': { value: '2' }, 'phq2-2': { value: '1' } })),
    );
    const [first] = await all(app, 'assessment');
    if (!first) throw new Error('Nothing kept');
    const sections = set.sections.map((one) => ({
      ...one,
      questions: one.questions.filter(({ id }) => id !== 'phq2-2'),
    }));
    const later = { ...set, version: '99', sections };
    const form = { ...formOf(first), answers: { 'phq2-1': { value: '0' } } };
    written(await finishAssessment(app, clientId, later, form));
    const [corrected] = await all(app, 'assessment');
    expect(corrected?.answers).toEqual({ ...first.answers, 'phq2-1': { value: '0' } });
    expect(corrected?.setVersion).toBe('99');
  });

  test('a risk twice, as a second press does, makes one judgement; undone and saved again, it is there again', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    const form = withLevel({ ...newRisk(app, 'self-harm'), reason: 'Said so, no plan' }, 'high');
    const [one, two] = await Promise.all([judgeRisk(app, clientId, form), judgeRisk(app, clientId, form)]);
    expect([one.ok, two.ok]).toEqual([true, true]);
    expect(await all(app, 'risk')).toHaveLength(1);
    succeeded(await app.writer.undo(written(one).changeId));
    expect(await all(app, 'risk')).toEqual([]);
    written(await judgeRisk(app, clientId, form));
    expect(await all(app, 'risk')).toHaveLength(1);
  });
});

describe('needs', () => {
  test('are proposed by answers and recorded only when a person accepts each', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    const set = await theSet('food-and-home');
    const answers: Answers = { 'food-enough': { value: 'often' }, 'utility-off': { value: 'yes' } };
    written(await finishAssessment(app, clientId, set, filled(app, answers)));
    const { proposals } = await readAssessment(app, clientId);
    expect(proposals.map(({ category }) => category)).toEqual(['food-insecurity', 'utility-insecurity']);
    expect(await all(app, 'need')).toEqual([]);
    const from = proposals[0]?.assessment.id ?? '';
    const accepted = written(await decideNeed(app, from, 'food-insecurity', 'accepted'));
    written(await decideNeed(app, from, 'utility-insecurity', 'declined-by-client'));
    const [need, ...others] = await all(app, 'need');
    expect([need, others]).toMatchObject([
      { category: 'food-insecurity', status: 'active', verification: 'unconfirmed', assessmentId: from },
      [],
    ]);
    expect((await readAssessment(app, clientId)).proposals).toEqual([]);
    succeeded(await app.writer.undo(accepted.changeId));
    expect(await all(app, 'need')).toEqual([]);
    expect((await readAssessment(app, clientId)).proposals).toHaveLength(1);
  });

  test('one that is open is not recorded twice; a met one that comes back is open again', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    const typed = { category: 'homelessness', words: ' I sleep in my car ' };
    written(await addNeed(app, clientId, typed));
    expect(why(await addNeed(app, clientId, typed))).toBe('there-already');
    expect(why(await addNeed(app, clientId, { category: '', words: '' }))).toBe('category-missing');
    const [need] = await all(app, 'need');
    const id = need?.id ?? '';
    expect(need).toMatchObject({ words: 'I sleep in my car', verification: 'confirmed' });
    expect(succeeded(await confirmNeed(app, id))).toBeNull();
    written(await moveNeed(app, id, 'resolved'));
    expect(why(await moveNeed(app, id, 'active'))).toBe('not-from-here');
    written(await moveNeed(app, id, 'recurrence'));
  });
});

describe('a risk', () => {
  test('holds with its reason until a day, and a new judgement stands beside the old', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    const form = withLevel({ ...newRisk(app, 'self-harm'), reason: 'Said so, no plan' }, 'high');
    expect(form.reviewBy).toBe('2026-11-30');
    written(await judgeRisk(app, clientId, form));
    await daysLater(app, 3);
    written(await judgeRisk(app, clientId, withLevel({ ...newRisk(app, 'self-harm'), reason: 'Better' }, 'low')));
    expect(await all(app, 'risk')).toHaveLength(2);
    const { risks } = await readAssessment(app, clientId);
    expect(risks).toMatchObject([{ level: 'low', reason: 'Better' }]);
    written(await endRisk(app, risks[0]?.id ?? ''));
    expect((await readAssessment(app, clientId)).risks).toEqual([]);
    expect(why(await endRisk(app, risks[0]?.id ?? ''))).toBe('not-from-here');
  });

  test('without kind, level, reason or a sensible day is refused, each named', async () => {
    const app = await newLaptop();
    const empty = newRisk(app);
    expect(checkRisk(empty, '2026-11-23')).toEqual(['kind-missing', 'level-missing', 'reason-missing', 'review-wrong']);
    expect(checkRisk({ ...empty, date: '2026-11-24' }, '2026-11-23')).toContain('date-wrong');
    const kept = withLevel({ ...withLevel(empty, 'high'), reviewBy: '2026-12-24' }, 'low');
    expect(kept.reviewBy).toBe('2026-12-24');
  });
});

describe('before the assessment is done', () => {
  test('it says what is missing, and the case goes on with a reason', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    const kinds = async () => (await readAssessment(app, clientId)).missing.map(({ kind }) => kind);
    expect(await kinds()).toEqual(['set', 'set', 'set', 'set', 'set', 'risk']);
    const set = await theSet('food-and-home');
    written(await finishAssessment(app, clientId, set, filled(app, { 'food-enough': { value: 'often' } })));
    expect(await kinds()).toEqual(['questions', 'set', 'set', 'set', 'set', 'proposals', 'risk']);
    const episode = (await all(app, 'episode'))[0]?.id ?? '';
    written(await movePhase(app, episode, 'planning', 'In hospital, the rest next week'));
    const moves = Object.values((await all(app, 'episode'))[0]?.phaseMoves ?? {});
    expect(moves.find(({ phase }) => phase === 'planning')?.reason).toBe('In hospital, the rest next week');
  });
});

describe('an intake task', () => {
  test('moves as its table allows, and only while the case is open', async () => {
    const app = await newLaptop();
    await rosa(app);
    const episode = (await all(app, 'episode'))[0]?.id ?? '';
    written(await markIntake(app, episode, 'consent', 'waiting'));
    expect(succeeded(await markIntake(app, episode, 'consent', 'waiting'))).toBeNull();
    written(await markIntake(app, episode, 'consent', 'done'));
    expect(why(await markIntake(app, episode, 'consent', 'waiting'))).toBe('not-from-here');
    expect((await all(app, 'episode'))[0]?.intake?.consent?.status).toBe('done');
  });
});

describe('the agency’s own questions', () => {
  const FILE = JSON.stringify({
    id: 'our-pets',
    title: { en: 'Pets', es: 'Mascotas' },
    colour: 'red',
    sections: [
      {
        title: { en: 'Pets', es: 'Mascotas' },
        questions: [
          { id: 'pet', text: { en: 'Do you have a pet?', es: '¿Tiene mascota?' }, type: 'yes-no' },
          { id: 'bad', text: { en: 'Which?' }, type: 'telepathy' },
        ],
      },
    ],
  });

  test('come from a file; what is not understood is named, the rest goes on', async () => {
    const app = await newLaptop();
    const taken = written(await importSet(app, FILE));
    expect(taken.problems).toEqual([
      { kind: 'unknown-field', place: 'colour' },
      { kind: 'wrong-part', place: 'sections[0].questions[1].type' },
    ]);
    expect((await ownSets(app)).map(({ set }) => set.id)).toEqual(['our-pets']);
    expect(why(await importSet(app, '{'))).toBe('not-json');
    expect(why(await importSet(app, '[]'))).toBe('not-a-set');
    expect(why(await importSet(app, JSON.stringify({ id: 'x', title: { en: 'X' }, sections: [] })))).toBe(
      'no-questions',
    );
  });

  test('answers keep the questions as they were put, when these change or go', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    const { set } = written(await importSet(app, FILE));
    written(await finishAssessment(app, clientId, set, filled(app, { pet: { value: 'yes' } })));
    const [own] = await ownSets(app);
    const rowId = own?.rowId ?? '';
    written(await keepSet(app, { ...set, title: { en: 'Animals' } }, rowId));
    expect((await ownSets(app))[0]?.set).toMatchObject({ version: '2', title: { en: 'Animals' } });
    written(await removeSet(app, rowId));
    const [kept] = await all(app, 'assessment');
    expect(kept?.asked?.title.en).toBe('Pets');
  });
});
