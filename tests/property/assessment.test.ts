/** Scores, round trips and what stays apart, whatever the questions and the answers are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, type Answers, isAsked, settledAnswers } from '../../src/domain/assessment/answers';
import type { Assessment } from '../../src/domain/assessment/assessment';
import { proposedNeeds } from '../../src/domain/assessment/propose';
import { type Question, type QuestionSet, questionsOf } from '../../src/domain/assessment/question-set';
import { answersOf, questionnaireResponse } from '../../src/domain/assessment/questionnaire-response';
import { questionSetFile, readQuestionSet, readQuestionSetFile } from '../../src/domain/assessment/read-question-set';
import { scoreOf } from '../../src/domain/assessment/score';
import { formOfSet, reordered, setOfForm } from '../../src/domain/assessment/set-form';
import { CATEGORIES } from '../../src/domain/resource/categories';

const numRuns = 200 * Number(process.env.CASECLIP_ROUNDS ?? 1);

const text = fc.string({ minLength: 1, maxLength: 20 }).map((one) => `a${one.trim()}`);
const words = fc.record({ en: text, es: text });

const question = (id: string): fc.Arbitrary<Question> => {
  const head = fc.record({ text: words });
  const options = fc
    .array(fc.record({ label: words, score: fc.integer({ min: 0, max: 5 }) }), { minLength: 2, maxLength: 5 })
    .map((all) =>
      all.map((option, n) => ({ ...option, code: `c${n}`, label: { ...option.label, en: `${n} ${option.label.en}` } })),
    );
  const need = fc.record({ category: fc.constantFrom(...CATEGORIES), when: fc.constant(['c0', 'c1']) });
  return fc.oneof(
    fc.tuple(head, options, need).map(([h, o, n]): Question => ({ id, type: 'choice', ...h, options: o, need: n })),
    fc.tuple(head, options).map(([h, o]): Question => ({ id, type: 'many', ...h, options: o })),
    head.map((h): Question => ({ id, type: 'yes-no', ...h })),
    head.map((h): Question => ({ id, type: 'text', ...h })),
    head.map((h): Question => ({ id, type: 'number', ...h, min: 0, max: 9 })),
    head.map((h): Question => ({ id, type: 'date', ...h })),
  );
};

const questionSet: fc.Arbitrary<QuestionSet> = fc
  .tuple(
    words,
    fc.integer({ min: 1, max: 6 }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, at) => question(`q${at}`)))),
  )
  .map(([title, questions]) => ({
    id: 'a-set',
    version: '1',
    kind: 'questions',
    title,
    sections: [{ title, questions }],
    score: { of: questions.filter(({ type }) => type === 'choice').map(({ id }) => id), bands: [] },
  }));

const absent = fc
  .constantFrom('asked-declined', 'asked-unknown', 'not-asked')
  .map((one): Answer => ({ absent: one as 'not-asked' }));

function answerOf(one: Question): fc.Arbitrary<Answer> {
  const codes = (one.options ?? []).map(({ code }) => code);
  const values: Readonly<Record<Question['type'], fc.Arbitrary<string | number | readonly string[]>>> = {
    choice: fc.constantFrom(...codes, 'c0'),
    scale: fc.constantFrom(...codes, 'c0'),
    many: fc.subarray(codes.length > 0 ? codes : ['c0'], { minLength: 1 }),
    'yes-no': fc.constantFrom('yes', 'no'),
    text: text,
    number: fc.integer({ min: 0, max: 9 }),
    date: fc.constantFrom('2026-11-23', '2024-02-29'),
  };
  return fc.oneof(
    values[one.type].map((value): Answer => ({ value })),
    absent,
  );
}

const answered = questionSet.chain((set) =>
  fc.tuple(
    fc.constant(set),
    fc
      .tuple(...questionsOf(set).map(answerOf))
      .map(
        (all): Answers =>
          Object.fromEntries(questionsOf(set).map(({ id }, n) => [id, all[n] ?? { absent: 'not-asked' }])),
      ),
  ),
);

const assessmentOf = (set: QuestionSet, answers: Answers): Assessment => ({
  id: 'a',
  clientId: 'c',
  setId: set.id,
  setVersion: set.version,
  status: 'completed',
  answers,
  date: '2026-11-23',
  source: 'client',
  createdAt: '2026-11-23T18:00:00.000Z',
  changedAt: '2026-11-23T18:00:00.000Z',
});

describe('a total', () => {
  test('is the sum of the points when every question that counts has an answer, and none otherwise', () => {
    fc.assert(
      fc.property(answered, ([set, answers]) => {
        const score = scoreOf(set, answers);
        const counted = questionsOf(set).filter(({ id }) => set.score?.of.includes(id));
        const points = counted.map((one) => {
          const answer = answers[one.id];
          return answer && 'value' in answer
            ? one.options?.find(({ code }) => code === answer.value)?.score
            : undefined;
        });
        const complete = counted.length > 0 && points.every((one) => one !== undefined);
        const sum = points.reduce((all: number, one) => all + (one ?? 0), 0);
        expect(score?.total).toBe(complete ? sum : undefined);
        expect(score?.answered).toBe(points.filter((one) => one !== undefined).length);
        if (complete) expect(score?.max).toBeGreaterThanOrEqual(sum);
      }),
      { numRuns },
    );
  });

  test('a refusal is never a zero: taking one answer away takes the total away', () => {
    fc.assert(
      fc.property(answered, absent, ([set, answers], reason) => {
        const [first] = set.score?.of ?? [];
        if (!first) return;
        expect(scoreOf(set, { ...answers, [first]: reason })?.total).toBeUndefined();
      }),
      { numRuns },
    );
  });
});

describe('nothing is lost on the way', () => {
  test('answers come back from a FHIR file as they were, each reason for none kept apart', () => {
    fc.assert(
      fc.property(answered, ([set, answers]) => {
        const file = JSON.stringify(questionnaireResponse(set, assessmentOf(set, answers)));
        expect(answersOf(set, JSON.parse(file))).toEqual(answers);
      }),
      { numRuns },
    );
  });

  test('a set comes back from its file, and from the form it is edited in', () => {
    fc.assert(
      fc.property(questionSet, (set) => {
        expect(readQuestionSetFile(questionSetFile(set))).toEqual({ ok: true, value: { set, problems: [] } });
        const { score, ...edited } = setOfForm(formOfSet(set));
        const { score: _score, ...plain } = set;
        expect(edited).toEqual(plain);
        expect(score?.of ?? []).toEqual(set.score?.of);
      }),
      { numRuns },
    );
  });

  test('moving a question there and back changes nothing', () => {
    fc.assert(
      fc.property(questionSet, fc.nat(5), fc.nat(5), (set, from, to) => {
        const form = formOfSet(set);
        const moved = reordered(form, from, to);
        expect(moved.questions.map(({ id }) => id).sort()).toEqual(form.questions.map(({ id }) => id).sort());
        if (from < form.questions.length && to < form.questions.length)
          expect(reordered(moved, to, from)).toEqual(form);
      }),
      { numRuns },
    );
  });

  test('settling answers twice is settling them once, and every question has its entry', () => {
    fc.assert(
      fc.property(answered, ([set, answers]) => {
        const once = settledAnswers(set, answers);
        expect(settledAnswers(set, once)).toEqual(once);
        expect(Object.keys(once)).toEqual(questionsOf(set).map(({ id }) => id));
      }),
      { numRuns },
    );
  });
});

describe('needs', () => {
  test('are proposed only by an answer that speaks for them: never by a refusal, "I don’t know" or nothing', () => {
    fc.assert(
      fc.property(answered, ([set, answers]) => {
        for (const { because } of proposedNeeds(set, answers))
          for (const id of because) {
            const answer = answers[id];
            expect(answer && 'value' in answer).toBe(true);
            expect(isAsked(set, questionsOf(set).find((one) => one.id === id) as Question, answers)).toBe(true);
          }
        const silent = Object.fromEntries(
          Object.keys(answers).map((id) => [id, { absent: 'asked-declined' } as Answer]),
        );
        expect(proposedNeeds(set, silent)).toEqual([]);
      }),
      { numRuns },
    );
  });
});

test('whatever a file holds, reading it throws nothing and names what it left out', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.jsonValue().map((value) => JSON.stringify({ id: 'x', title: { en: 'X' }, sections: value })),
      ),
      (file) => {
        const read = readQuestionSetFile(file);
        if (!read.ok) expect(['not-json', 'not-a-set', 'no-questions']).toContain(read.why);
        else expect(readQuestionSet(read.value.set)).toMatchObject({ ok: true, value: { problems: [] } });
      },
    ),
    { numRuns },
  );
});
