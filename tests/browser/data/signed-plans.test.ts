import { expect, test } from 'vitest';
import { chooseCopy } from '../../../src/app/conflicts/choose-copy';
import { readQuestions } from '../../../src/app/conflicts/read-questions';
import { newGoal } from '../../../src/app/plan/goal-form';
import { saveGoal } from '../../../src/app/plan/goals';
import { newSignature, signPlan } from '../../../src/app/plan/sign-plan';
import { movePlan, startVersion } from '../../../src/app/plan/versions';
import { signaturesOf, signedAnother } from '../../../src/domain/plan/plan';
import { memoryTransport } from '../../../src/sync';
import { exchange, newCore, save, setEdit, type TestCore } from '../../support/data-core';
import { appOf } from '../../support/signed-notes';

const CLIENT = 'b2c3d4e5-0000-4000-8000-00000000c11e';

/** Two devices that hold the same unsigned plan with one goal; `meet` brings each what the other wrote. */
async function planOnBoth() {
  const [one, two] = [await newCore(), await newCore()];
  const place = memoryTransport('place', crypto.randomUUID());
  await save(one, 'client_added', setEdit('client', CLIENT, { given: 'Rosa', family: 'Marmalade' }));
  const form = { ...newGoal(appOf(one)), text: 'A home of my own', agreed: true };
  await done(saveGoal(appOf(one), CLIENT, form));
  const meet = async () => {
    for (const core of [one, two, one, two]) await exchange(core, place);
  };
  await meet();
  const [id = ''] = [...(await one.records.all('plan')).keys()];
  return { one, two, form, id, meet };
}

async function done(result: Promise<{ readonly ok: boolean; readonly value?: unknown; readonly why?: unknown }>) {
  const { ok, value, why } = await result;
  if (!ok) throw new Error(String(why));
  return value as { readonly changeId: string };
}

const sign = (core: TestCore, id: string, name: string) =>
  done(signPlan(appOf(core), id, { ...newSignature(appOf(core)), role: 'client', name }));

test('a device that takes back the freezing of a plan, not knowing of its signature, does not empty it', async () => {
  const { one, two, id, meet } = await planOnBoth();
  await done(movePlan(appOf(two), id, { to: 'active' }));
  const version = await done(startVersion(appOf(two), id));
  const [next = ''] = [...(await two.records.all('plan')).values()].filter((one) => one.version === 2).map((p) => p.id);
  await done(movePlan(appOf(two), next, { to: 'revoked' }));
  await meet();
  await sign(one, id, 'Rosa Marmalade');
  two.clock.now += 60_000;
  await two.writer.undo(version.changeId);
  expect(await two.records.get('plan', id)).not.toHaveProperty('content');
  await meet();
  for (const core of [one, two]) {
    const plan = await core.records.get('plan', id);
    expect(plan?.content?.goals).toMatchObject([{ text: 'A home of my own' }]);
    expect((await core.records.all('plan')).get(id)?.content).toEqual(plan?.content);
    expect(signaturesOf(plan ?? {})).toMatchObject([{ name: 'Rosa Marmalade', of: plan?.frozenAt }]);
  }
});

test('one plan that both signed in other words shows the newer signature’s, and says so of the other', async () => {
  const { one, two, form, id, meet } = await planOnBoth();
  await sign(one, id, 'Rosa Marmalade');
  two.clock.now += 60_000;
  await done(saveGoal(appOf(two), CLIENT, { ...form, text: 'A flat with a door I can lock' }));
  await sign(two, id, 'Dana Ortiz');
  await meet();
  for (const core of [one, two]) {
    const plan = await core.records.get('plan', id);
    if (!plan) throw new Error('The plan is gone');
    expect(plan.content?.goals).toMatchObject([{ text: 'A flat with a door I can lock' }]);
    expect(signaturesOf(plan).map((signature) => signedAnother(signature, plan))).toEqual([true, false]);
  }
  const question = (await readQuestions(appOf(one))).find(({ table }) => table === 'plan');
  expect(question?.field).toBe('content');
  const [newer, older] = question?.copies ?? [];
  const disputed = { table: 'plan', id, field: 'content' } as const;
  expect(question?.mayStand).toEqual([newer?.stamp]);
  expect(await chooseCopy(appOf(one), disputed, older?.stamp ?? '')).toEqual({ ok: false, why: 'not-signed' });
  expect((await chooseCopy(appOf(one), disputed, newer?.stamp ?? '')).ok).toBe(true);
  await meet();
  expect((await two.records.get('plan', id))?.content?.goals).toMatchObject([
    { text: 'A flat with a door I can lock' },
  ]);
});

test('a plan put in the trash elsewhere before its signature was known stays, and how it goes on can be chosen', async () => {
  const { one, two, id, meet } = await planOnBoth();
  await sign(one, id, 'Rosa Marmalade');
  two.clock.now += 60_000;
  await done(movePlan(appOf(two), id, { to: 'revoked' }));
  await save(two, 'plan_moved', { table: 'plan', id, remove: true });
  await meet();
  for (const core of [one, two]) {
    expect((await core.records.get('plan', id))?.content?.goals).toMatchObject([{ text: 'A home of my own' }]);
    expect((await core.records.all('plan')).has(id)).toBe(true);
  }
  const question = (await readQuestions(appOf(one))).find(({ field }) => field === 'status');
  expect(question?.mayStand).toBeUndefined();
  const active = question?.copies.find(({ values }) => values.status === 'active');
  expect((await chooseCopy(appOf(one), { table: 'plan', id, field: 'status' }, active?.stamp ?? '')).ok).toBe(true);
  await meet();
  expect((await two.records.get('plan', id))?.status).toBe('active');
});
