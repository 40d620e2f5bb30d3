import { describe, expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { addNeed } from '../../../src/app/need/needs';
import { declineService, newDecline } from '../../../src/app/plan/decline-service';
import { goalKey, newGoal } from '../../../src/app/plan/goal-form';
import { addFromTemplate, markAchievement, moveGoal, saveGoal } from '../../../src/app/plan/goals';
import { dropMilestone, newMilestone, reachMilestone, saveMilestone } from '../../../src/app/plan/milestones';
import { readCopy } from '../../../src/app/plan/read-copy';
import { readPlan } from '../../../src/app/plan/read-plan';
import { newSignature, signPlan } from '../../../src/app/plan/sign-plan';
import { moveStep, newStep, saveStep, tickStep } from '../../../src/app/plan/steps';
import { beginPlan, movePlan, newReview, reviewPlan, startVersion } from '../../../src/app/plan/versions';
import type { Plan } from '../../../src/domain/plan/plan';
import { daysLater, type Laptop, newLaptop, succeeded, why, written } from './laptop';

const TODAY = '2026-11-23';

const rosa = async (app: Laptop) => written(await addClient(app, { given: 'Rosa', family: 'Marmalade' })).clientId;
const all = async <T extends 'plan' | 'goal' | 'step'>(app: Laptop, table: T) => [
  ...(await app.records.all(table)).values(),
];
const planNow = async (app: Laptop, clientId: string) => {
  const plan = await readPlan(app, clientId);
  if (!plan) throw new Error('No such client');
  return plan;
};
const current = async (app: Laptop, clientId: string): Promise<Plan> => {
  const { current: plan } = await planNow(app, clientId);
  if (!plan) throw new Error('No plan is worked on');
  return plan;
};

/** A goal the client agreed to, with a step. */
async function withGoal(app: Laptop, clientId: string, text = 'A home of my own') {
  const form = { ...newGoal(app), text, agreed: true };
  written(await saveGoal(app, clientId, form));
  const step = { ...newStep(app), text: 'Ask three shelters', owner: 'worker' as const, due: '2026-11-25' };
  written(await saveStep(app, form.goalId, step));
  return { goalId: form.goalId, stepId: step.stepId, form };
}

const signed = async (app: Laptop, id: string, name = 'Rosa Marmalade') =>
  written(await signPlan(app, id, { ...newSignature(app), role: 'client', name }));

describe('goals and steps', () => {
  test('a plan is begun with its first goal, kept once with its draft, and undo takes both back', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    const key = goalKey(clientId, 'new');
    const draft = written(await app.drafts.open(key, () => newGoal(app)));
    draft.change({ ...draft.body.peek(), text: ' A home of my own ', targetDate: '2027-03-01' });
    succeeded(await draft.flush());
    const saved = written(await saveGoal(app, clientId, draft.body.peek(), key));
    written(await saveGoal(app, clientId, draft.body.peek(), key));
    await draft.close();
    expect(await app.drafts.list()).toEqual([]);
    expect(await all(app, 'goal')).toMatchObject([
      { text: 'A home of my own', lifecycleStatus: 'proposed', targetDate: '2027-03-01', clientId },
    ]);
    expect(await all(app, 'plan')).toMatchObject([{ status: 'draft', version: 1, clientId }]);
    succeeded(await app.writer.undo(saved.changeId));
    expect(await all(app, 'goal')).toEqual([]);
    expect(await all(app, 'plan')).toEqual([]);
  });

  test('a template brings its steps in the client’s language and finds the need it fits', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    written(await addNeed(app, clientId, { category: 'food-insecurity', words: '' }));
    const [template] = (await planNow(app, clientId)).offers.templates;
    if (!template) throw new Error('No template');
    expect(template.category).toBe('food-insecurity');
    const added = written(await addFromTemplate(app, clientId, template, 'es'));
    const plan = await planNow(app, clientId);
    expect(plan.goals).toMatchObject([{ text: template.goal.es, category: 'food-insecurity' }]);
    expect(plan.steps.get(plan.goals[0]?.id ?? '')).toHaveLength(template.steps.length);
    expect(plan.offers.needs).toEqual([]);
    expect(plan.offers.templates).not.toContainEqual(template);
    const copy = await readCopy(app, (await current(app, clientId)).id);
    expect(copy?.inLanguage(template.goal.es ?? '', 'en')).toBe(template.goal.en);
    expect(copy?.inLanguage('My own words', 'es')).toBe('My own words');
    succeeded(await app.writer.undo(added.changeId));
    expect(await all(app, 'step')).toEqual([]);
  });

  test('what rests, is stopped or turned down asks for a reason, or why there is none', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    const { goalId } = await withGoal(app, clientId);
    expect(why(await moveGoal(app, goalId, { to: 'rejected' }))).toBe('reason-missing');
    expect(why(await moveGoal(app, goalId, { to: 'on-hold', reason: 'x' }))).toBe('not-from-here');
    const moved = written(await moveGoal(app, goalId, { to: 'rejected', reasonAbsent: 'asked-declined' }));
    expect(await all(app, 'goal')).toMatchObject([{ lifecycleStatus: 'rejected', reasonAbsent: 'asked-declined' }]);
    expect(why(await saveGoal(app, clientId, { ...newGoal(app), goalId, text: 'Other words' }))).toBe('not-from-here');
    succeeded(await app.writer.undo(moved.changeId));
    expect((await all(app, 'goal'))[0]).not.toHaveProperty('reasonAbsent');
    written(await moveGoal(app, goalId, { to: 'active' }));
    written(await markAchievement(app, goalId, 'improving'));
    written(await moveGoal(app, goalId, { to: 'completed' }));
    expect(await all(app, 'goal')).toMatchObject([{ lifecycleStatus: 'completed', achievementStatus: 'achieved' }]);
  });

  test('a declined service is a rejected goal with its reason; nothing said is refused', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    const form = { ...newDecline(app), text: 'Counselling' };
    expect(why(await declineService(app, clientId, form))).toBe('reason-missing');
    expect(why(await declineService(app, clientId, { ...form, reason: 'No', date: '2026-11-24' }))).toBe('date-wrong');
    written(await declineService(app, clientId, { ...form, absent: 'not-asked' }));
    expect(await all(app, 'goal')).toMatchObject([
      { lifecycleStatus: 'rejected', text: 'Counselling', reasonAbsent: 'not-asked', statusDate: TODAY },
    ]);
  });

  test('a step is ticked once; a routine goes on to its next time and remembers the days', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    const { goalId, stepId } = await withGoal(app, clientId);
    const ticked = written(await tickStep(app, stepId));
    expect((await tickStep(app, stepId)).ok).toBe(true);
    expect(why(await moveStep(app, stepId, 'on-hold'))).toBe('not-from-here');
    succeeded(await app.writer.undo(ticked.changeId));
    expect(await app.records.get('step', stepId)).toMatchObject({ status: 'requested' });
    const form = {
      ...newStep(app),
      text: 'Take the pills',
      due: TODAY,
      repeat: 'WEEKLY' as const,
      interval: '1',
      days: [1, 4],
    };
    for (const interval of ['0', '0x10', '1e1', '1.5'])
      expect(why(await saveStep(app, goalId, { ...form, interval }))).toBe('interval-wrong');
    written(await saveStep(app, goalId, form));
    expect(written(await tickStep(app, form.stepId))).toMatchObject({ next: '2026-11-26' });
    expect(await app.records.get('step', form.stepId)).toMatchObject({
      status: 'requested',
      due: '2026-11-26',
      done: { [TODAY]: true },
      rrule: 'FREQ=WEEKLY;BYDAY=MO,TH',
    });
  });

  test('a milestone is reached, not reached after all, and taken away, each with undo', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    const { goalId } = await withGoal(app, clientId);
    const form = { ...newMilestone(app), text: 'ID in hand' };
    const milestone = async () => (await app.records.get('goal', goalId))?.milestones?.[form.id];
    written(await saveMilestone(app, goalId, form));
    written(await reachMilestone(app, goalId, form.id, true));
    expect(await milestone()).toMatchObject({ text: 'ID in hand', reachedOn: TODAY });
    written(await reachMilestone(app, goalId, form.id, false));
    expect(await milestone()).not.toHaveProperty('reachedOn');
    const dropped = written(await dropMilestone(app, goalId, form.id));
    expect(await milestone()).toBeUndefined();
    succeeded(await app.writer.undo(dropped.changeId));
    expect(await milestone()).toMatchObject({ text: 'ID in hand' });
  });
});

describe('versions', () => {
  test('a plan comes into force with the goals agreed to; undo takes all of it back', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    written(await beginPlan(app, clientId));
    const { id } = await current(app, clientId);
    expect(why(await movePlan(app, id, { to: 'active' }))).toBe('empty');
    const { goalId } = await withGoal(app, clientId);
    written(await saveGoal(app, clientId, { ...newGoal(app), text: 'Only an idea' }));
    const started = written(await movePlan(app, id, { to: 'active' }));
    expect(await current(app, clientId)).toMatchObject({ status: 'active', startedOn: TODAY });
    const states = async () => (await planNow(app, clientId)).goals.map(({ lifecycleStatus }) => lifecycleStatus);
    expect(await states()).toEqual(['active', 'proposed']);
    succeeded(await app.writer.undo(started.changeId));
    expect(await states()).toEqual(['accepted', 'proposed']);
    expect(await app.records.get('goal', goalId)).not.toHaveProperty('achievementStatus');
  });

  test('a signature keeps what was agreed; what changes later is told, and a new version takes it up', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    const { form, stepId } = await withGoal(app, clientId);
    const first = await current(app, clientId);
    const committed = await signed(app, first.id);
    expect(committed.undoable).toBe(false);
    expect(await current(app, clientId)).toMatchObject({ status: 'active', startedOn: TODAY });
    expect((await planNow(app, clientId)).changes).toEqual([]);
    written(await tickStep(app, stepId));
    expect((await planNow(app, clientId)).changes).toEqual([]);
    await daysLater(app, 1);
    written(await saveGoal(app, clientId, { ...form, text: 'A flat with a door I can lock' }));
    expect((await planNow(app, clientId)).changes).toMatchObject([{ kind: 'changed', field: 'text' }]);
    const kept = await app.records.get('plan', first.id);
    expect(kept?.content?.goals).toMatchObject([{ text: 'A home of my own', steps: [{ status: 'requested' }] }]);
    const version = written(await startVersion(app, first.id));
    const second = await current(app, clientId);
    expect(second).toMatchObject({ status: 'draft', version: 2, replaces: first.id });
    expect((await app.records.get('plan', first.id))?.status).toBe('active');
    succeeded(await app.writer.undo(version.changeId));
    written(await startVersion(app, first.id));
    await signed(app, (await current(app, clientId)).id);
    expect(await app.records.get('plan', first.id)).toMatchObject({ status: 'completed', content: kept?.content });
    expect((await current(app, clientId)).content?.goals).toMatchObject([{ text: 'A flat with a door I can lock' }]);
  });

  test('a second signature stands under the same words, on a later day', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    const { form } = await withGoal(app, clientId);
    const { id } = await current(app, clientId);
    await signed(app, id);
    await daysLater(app, 3);
    written(await saveGoal(app, clientId, { ...form, text: 'Other words' }));
    written(await signPlan(app, id, { ...newSignature(app), role: 'worker', name: 'Dana Ortiz' }));
    const plan = await current(app, clientId);
    expect(Object.values(plan.signatures ?? {}).map(({ of }) => of)).toEqual([plan.frozenAt, plan.frozenAt]);
    expect(plan.content?.goals).toMatchObject([{ text: 'A home of my own' }]);
  });

  test('signing is refused with a reason: nobody, no name, a day to come, nothing to agree on, another version', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    written(await beginPlan(app, clientId));
    const { id } = await current(app, clientId);
    const sign = (more: object) => signPlan(app, id, { ...newSignature(app), role: 'client', name: 'Rosa', ...more });
    expect(why(await sign({ role: '' }))).toBe('role-missing');
    expect(why(await sign({ name: ' ' }))).toBe('name-missing');
    expect(why(await sign({ date: '2026-11-24' }))).toBe('date-wrong');
    expect(why(await sign({}))).toBe('empty');
    await withGoal(app, clientId);
    written(await sign({}));
    written(await startVersion(app, id));
    expect(why(await sign({}))).toBe('not-from-here');
  });

  test('no undo of something earlier reaches under a signature, or into a version that ended', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    await withGoal(app, clientId);
    const { id } = await current(app, clientId);
    written(await movePlan(app, id, { to: 'active' }));
    const version = written(await startVersion(app, id));
    written(await movePlan(app, (await current(app, clientId)).id, { to: 'revoked' }));
    await signed(app, id);
    const before = await app.records.get('plan', id);
    // Taking the version back would empty what was kept when it began.
    await app.writer.undo(version.changeId);
    expect(await app.records.get('plan', id)).toEqual(before);
    const review = { ...newReview(app, await current(app, clientId)), words: 'All well', next: '2027-01-15' };
    const reviewed = written(await reviewPlan(app, id, review));
    const ended = written(await movePlan(app, id, { to: 'completed' }));
    expect(why(await app.writer.undo(reviewed.changeId))).toBe('sealed-record');
    expect(await app.records.get('plan', id)).toMatchObject({ reviewBy: '2027-01-15', status: 'completed' });
    succeeded(await app.writer.undo(ended.changeId));
    succeeded(await app.writer.undo(reviewed.changeId));
    expect((await app.records.get('plan', id))?.status).toBe('active');
  });

  test('a version that ended unsigned keeps what it said, and its end can be taken back whole', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    await withGoal(app, clientId);
    const { id } = await current(app, clientId);
    written(await movePlan(app, id, { to: 'active' }));
    expect(why(await movePlan(app, id, { to: 'revoked' }))).toBe('reason-missing');
    const ended = written(await movePlan(app, id, { to: 'revoked', reason: 'Moved away' }));
    expect(await app.records.get('plan', id)).toMatchObject({ status: 'revoked', statusReason: 'Moved away' });
    expect((await app.records.get('plan', id))?.content?.goals).toHaveLength(1);
    expect((await planNow(app, clientId)).current).toBeUndefined();
    succeeded(await app.writer.undo(ended.changeId));
    const plan = await current(app, clientId);
    expect(plan).toMatchObject({ status: 'active' });
    expect(plan).not.toHaveProperty('content');
  });

  test('a signed plan does not go to the trash', async () => {
    const app = await newLaptop();
    const clientId = await rosa(app);
    await withGoal(app, clientId);
    const { id } = await current(app, clientId);
    await signed(app, id);
    const removed = await app.writer.commit({ name: 'plan_moved', edits: [{ table: 'plan', id, remove: true }] });
    expect(why(removed)).toBe('sealed-record');
  });
});
