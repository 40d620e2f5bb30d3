/** What a plan asks, keeps, compares and puts on the day's list. */
import { describe, expect, test } from 'vitest';
import { changedSince, comparePlans } from '../../../../src/domain/plan/compare';
import { contentOf } from '../../../../src/domain/plan/content';
import { duePlanReviews, dueSteps } from '../../../../src/domain/plan/due-steps';
import type { Goal } from '../../../../src/domain/plan/goal';
import { mayChangePlan } from '../../../../src/domain/plan/locked';
import { planOffers, templateWords } from '../../../../src/domain/plan/offers';
import { currentPlan, type Plan } from '../../../../src/domain/plan/plan';
import { realistic } from '../../../../src/domain/plan/realistic';
import type { Step } from '../../../../src/domain/plan/step';

const TODAY = '2026-11-22';
const AT = '2026-11-22T10:00:00.000Z';

const goal = (more: Partial<Goal> = {}): Goal => ({
  id: 'g1',
  clientId: 'c1',
  text: 'I sleep in a place of my own',
  category: 'homelessness',
  lifecycleStatus: 'accepted',
  statusDate: TODAY,
  createdAt: AT,
  ...more,
});
const step = (more: Partial<Step> = {}): Step => ({
  id: 's1',
  clientId: 'c1',
  goalId: 'g1',
  text: 'Ask three shelters',
  owner: 'worker',
  due: '2026-11-25',
  status: 'requested',
  createdAt: AT,
  ...more,
});
const plan = (more: Partial<Plan> = {}): Plan => ({
  id: 'p1',
  clientId: 'c1',
  status: 'active',
  version: 1,
  createdAt: AT,
  ...more,
});

describe('realistic', () => {
  const whole = goal({ targetDate: '2027-03-01', baseline: 'In the car', barrier: 'No ID', barrierAnswer: 'Get one' });
  const steps = [step({ owner: 'client' })];

  test('a goal with a day, a first step of the client, an answer and a yes leaves nothing to ask', () => {
    expect(realistic(whole, steps, TODAY)).toEqual([]);
  });

  test.each([
    ['no-date', { targetDate: undefined }, steps],
    ['date-past', { targetDate: '2026-11-21' }, [step({ owner: 'client', due: '2026-11-20' })]],
    ['date-far', { targetDate: '2028-01-01' }, steps],
    ['not-agreed', { lifecycleStatus: 'proposed' }, steps],
    ['barrier-unanswered', { barrierAnswer: ' ' }, steps],
    ['no-baseline', { baseline: undefined }, steps],
    ['no-step', {}, []],
    ['no-step', {}, [step({ status: 'cancelled' })]],
    ['no-first-step', {}, [step({ owner: 'client', due: '2026-12-20' })]],
    ['nothing-by-client', {}, [step({ owner: 'provider' })]],
    ['step-without-date', {}, [...steps, step({ id: 's2', due: undefined })]],
    ['step-after-goal', {}, [...steps, step({ id: 's2', due: '2027-03-02' })]],
  ] as const)('asks: %s', (question, more, own) => {
    expect(realistic({ ...whole, ...(more as Partial<Goal>) }, own, TODAY)).toEqual([question]);
  });

  test('a routine needs no day of its own', () => {
    expect(realistic(whole, [...steps, step({ id: 's2', due: undefined, rrule: 'FREQ=DAILY' })], TODAY)).toEqual([]);
  });
});

describe('what changed between two versions', () => {
  const before = contentOf([goal()], [step()]);

  test('nothing, when nothing did', () => {
    expect(comparePlans(before, contentOf([goal()], [step()]))).toEqual([]);
  });

  test('names goals, steps and milestones that came, went and changed', () => {
    const after = contentOf(
      [
        goal({ targetDate: '2027-01-01', milestones: { m1: { text: 'ID in hand', at: AT } } }),
        goal({ id: 'g2', text: 'I eat every day' }),
      ],
      [step({ due: '2026-11-30' }), step({ id: 's2', text: 'Get an ID' })],
      '2027-01-15',
    );
    expect(comparePlans(before, after)).toEqual([
      {
        kind: 'changed',
        part: 'goal',
        goal: goal().text,
        what: goal().text,
        field: 'targetDate',
        to: '2027-01-01',
      },
      { kind: 'added', part: 'step', goal: goal().text, what: 'Get an ID' },
      {
        kind: 'changed',
        part: 'step',
        goal: goal().text,
        what: 'Ask three shelters',
        field: 'due',
        from: '2026-11-25',
        to: '2026-11-30',
      },
      { kind: 'added', part: 'milestone', goal: goal().text, what: 'ID in hand' },
      { kind: 'added', part: 'goal', goal: 'I eat every day', what: 'I eat every day' },
      { kind: 'review', to: '2027-01-15' },
    ]);
    expect(comparePlans(after, before).map(({ kind }) => kind)).toContain('gone');
  });

  test('work that goes on is no change of what was agreed, other words are', () => {
    const going = contentOf(
      [goal({ lifecycleStatus: 'active', achievementStatus: 'improving' })],
      [step({ status: 'completed' })],
      '2027-01-15',
    );
    expect(changedSince(before, going)).toEqual([]);
    expect(changedSince(before, contentOf([goal({ text: 'A flat' })], [step()]))).toHaveLength(1);
  });

  test('a mistake is no part of a plan', () => {
    expect(contentOf([goal({ lifecycleStatus: 'entered-in-error' })], [step()]).goals).toEqual([]);
    expect(contentOf([goal()], [step({ status: 'entered-in-error' })]).goals[0]?.steps).toEqual([]);
  });
});

describe('what a signature keeps', () => {
  const signature = { name: 'Rosa', role: 'client', date: TODAY, at: AT, of: AT } as const;
  const content = contentOf([goal()], [step()]);
  const signed = plan({ content, frozenAt: AT, signatures: { x: signature } });
  const other = { goals: [] };

  test.each([
    ['another content', { content: other }, false],
    ['no content', { content: undefined, frozenAt: undefined }, false],
    ['the same content', { content: JSON.parse(JSON.stringify(content)), frozenAt: AT }, true],
    ['a further signature', { 'signatures/y': { ...signature } }, true],
    ['no signature any more', { 'signatures/x': undefined }, false],
    ['another name under it', { 'signatures/x': { ...signature, name: 'Ana' } }, false],
    ['a review', { reviewBy: '2027-01-01', 'reviews/r': { date: TODAY, words: 'Fine', at: AT } }, true],
    ['a rest', { status: 'on-hold', statusReason: 'In hospital' }, true],
    ['its end', { status: 'completed', endedOn: TODAY }, true],
    ['back to being written', { status: 'draft' }, true],
    ['another number', { version: 2 }, false],
  ])('%s: %#', (_what, set, may) => {
    expect(mayChangePlan(signed, set as never)).toBe(may);
  });

  test('a version that ended takes nothing but its end being taken back, or that it was a mistake', () => {
    const ended = plan({ status: 'completed', content, frozenAt: AT, endedOn: TODAY });
    expect(mayChangePlan(ended, { reviewBy: '2027-01-01' })).toBe(false);
    expect(mayChangePlan(ended, { content: undefined, frozenAt: undefined })).toBe(false);
    expect(
      mayChangePlan(ended, { status: 'active', endedOn: undefined, content: undefined, frozenAt: undefined }),
    ).toBe(true);
    expect(mayChangePlan(ended, { status: 'entered-in-error' })).toBe(true);
    expect(mayChangePlan(ended, { status: 'on-hold' })).toBe(true);
    expect(mayChangePlan(ended, { status: 'revoked' })).toBe(false);
    expect(mayChangePlan({ ...signed, status: 'completed' }, { 'signatures/y': { ...signature } })).toBe(false);
    expect(mayChangePlan({ ...signed, status: 'completed' }, { status: 'active', content: undefined })).toBe(false);
  });

  test('a version that is written takes anything but a move that is not listed', () => {
    expect(mayChangePlan(plan({ status: 'draft' }), { content: other, reviewBy: '2027-01-01' })).toBe(true);
    expect(mayChangePlan(plan({ status: 'draft' }), { status: 'completed' })).toBe(false);
    expect(mayChangePlan(undefined, { status: 'draft' })).toBe(true);
  });
});

describe('what reaches the day', () => {
  const goals = new Map([['g1', goal()]]);
  const texts = (steps: Step[], plans: Plan[] = [plan()], own = goals) =>
    [...dueSteps(steps, own, plans)].map(({ id }) => id);

  test('the worker’s own open steps with a day', () => {
    expect(
      texts([
        step(),
        step({ id: 's2', owner: 'client' }),
        step({ id: 's3', due: undefined }),
        step({ id: 's4', status: 'completed' }),
        step({ id: 's5', status: 'on-hold' }),
        step({ id: 's6', episodeId: 'e1' }),
      ]),
    ).toEqual(['s1']);
  });

  test('nothing of a goal or a plan that rests or is over', () => {
    expect(texts([step()], [plan({ status: 'on-hold' })])).toEqual([]);
    expect(texts([step()], [plan({ status: 'completed' })])).toEqual([]);
    expect(texts([step()], [plan({ status: 'draft' })])).toEqual(['s1']);
    expect(texts([step()], [plan()], new Map([['g1', goal({ lifecycleStatus: 'completed' })]]))).toEqual([]);
    expect(texts([step()], [plan()], new Map([['g1', goal({ lifecycleStatus: 'on-hold' })]]))).toEqual([]);
  });

  test('plans in force that are to be looked at again', () => {
    const found = duePlanReviews([
      plan({ reviewBy: '2026-12-01' }),
      plan({ id: 'p2', status: 'draft', reviewBy: '2026-12-01' }),
      plan({ id: 'p3' }),
    ]);
    expect([...found]).toEqual([{ id: 'p1', clientId: 'c1', due: '2026-12-01' }]);
  });
});

test('the newest open version is the one that is worked on', () => {
  const first = plan();
  const next = plan({ id: 'p2', version: 2, status: 'draft', replaces: 'p1' });
  expect(currentPlan([next, first])?.id).toBe('p2');
  expect(currentPlan([{ ...next, status: 'revoked' }, first])?.id).toBe('p1');
  expect(currentPlan([{ ...first, status: 'completed' }])).toBeUndefined();
});

describe('where a plan may begin', () => {
  const need = {
    id: 'n1',
    clientId: 'c1',
    category: 'food-insecurity',
    status: 'active',
    verification: 'confirmed',
    recordedAt: AT,
    changedAt: AT,
  } as const;
  const template = (id: string, category: string, en: string, es: string) => ({
    id,
    category,
    goal: { en, es },
    steps: [],
  });
  const planTemplates = [
    template('home', 'homelessness', 'I have a home', 'Tengo un hogar'),
    template('food', 'food-insecurity', 'I eat every day', 'Como todos los días'),
  ];

  test('needs without a goal, and templates that fit them first', () => {
    const offers = planOffers({ planTemplates }, [need, { ...need, id: 'n2', status: 'resolved' }], []);
    expect(offers.needs.map(({ id }) => id)).toEqual(['n1']);
    expect(offers.templates.map(({ id }) => id)).toEqual(['food', 'home']);
  });

  test('what is a goal already, in either language, is not offered again', () => {
    const taken = goal({ text: 'Como todos los días', needs: { n1: true } });
    const offers = planOffers({ planTemplates }, [need], [taken]);
    expect(offers.needs).toEqual([]);
    expect(offers.templates.map(({ id }) => id)).toEqual(['home']);
    const stopped = planOffers({ planTemplates }, [need], [{ ...taken, lifecycleStatus: 'cancelled' }]);
    expect(stopped.needs).toHaveLength(1);
  });

  test('words taken over can be said in the other language, typed ones stay as they are', () => {
    const words = templateWords(planTemplates);
    expect(words('I have a home')?.es).toBe('Tengo un hogar');
    expect(words('Tengo un hogar ')?.en).toBe('I have a home');
    expect(words('I have a big home')).toBeUndefined();
  });
});
