/** People, ways to reach a client, goals and steps, where something else was written while a form was open. */
import { expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { keepSource, sourceFormOf } from '../../../src/app/clients/episode-source';
import { mergeClients } from '../../../src/app/clients/merge-clients';
import { addNeed } from '../../../src/app/need/needs';
import { contactFormOf, keepContact, newContact } from '../../../src/app/people/contacts';
import { coverageFormOf, keepCoverage } from '../../../src/app/people/coverages';
import { endFlag, flagFormOf, keepFlag } from '../../../src/app/people/flags';
import { keepNumber, numberFormOf } from '../../../src/app/people/numbers';
import { keepPerson, personFormOf } from '../../../src/app/people/people';
import { formOfGoal, newGoal } from '../../../src/app/plan/goal-form';
import { saveGoal } from '../../../src/app/plan/goals';
import { formOfStep, newStep, saveStep, tickStep } from '../../../src/app/plan/steps';
import { contactPointsOf } from '../../../src/domain/client/contact-point';
import { livesIn } from '../../../src/domain/person/household';
import { newLaptop, written } from './laptop';

test('a form that was left open writes only what was typed over: a newer number and a newer "never" stay', async () => {
  const app = await newLaptop();
  const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
  const person = { ...personFormOf('p1'), name: 'Bea Marmalade', role: 'sibling', phone: '555 555 0101' } as const;
  written(await keepPerson(app, clientId, person));
  const open = personFormOf('p1', await app.records.get('person', 'p1'));
  written(await keepPerson(app, clientId, { ...open, phone: '555 555 0199' }));
  written(await keepPerson(app, clientId, { ...open, remark: 'Mornings' }));
  expect(await app.records.get('person', 'p1')).toMatchObject({ phone: '555 555 0199', remark: 'Mornings' });

  written(await keepContact(app, clientId, { ...newContact(app), value: '555 555 0134' }));
  const point = async () => {
    const client = await app.records.get('client', clientId);
    const [found] = client ? contactPointsOf(client) : [];
    if (!found) throw new Error('No way to reach her.');
    return found;
  };
  const form = contactFormOf(await point());
  written(await keepContact(app, clientId, { ...form, rule: { ...form.rule, never: true } }));
  written(await keepContact(app, clientId, { ...form, rule: { ...form.rule, ways: { call: 'ok' } } }));
  expect(await point()).toMatchObject({ rule: { never: true, ways: { call: 'ok' } } });
  const ended = contactFormOf(await point());
  written(await keepContact(app, clientId, { ...ended, rule: { ...ended.rule, never: false } }));
  expect((await point()).rule).toEqual({ ways: { call: 'ok' } });
});

test('forms of coverage, numbers and flags that were left open put nothing back', async () => {
  const app = await newLaptop();
  const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
  const client = async () => await app.records.get('client', clientId);
  written(await keepCoverage(app, clientId, { ...coverageFormOf('c1'), payer: 'Teapot Health', plan: 'Plain' }));
  written(await keepNumber(app, clientId, { ...numberFormOf('n1'), value: '123', system: 'County' }));
  written(await keepFlag(app, clientId, { ...flagFormOf(app, 'f1'), words: 'A dog in the yard' }));
  const before = await client();
  const coverage = coverageFormOf('c1', before?.coverages?.c1);
  const number = numberFormOf('n1', before?.numbers?.n1);
  const flag = flagFormOf(app, 'f1', before?.flags?.f1);
  written(await keepCoverage(app, clientId, { ...coverage, end: '2026-12-31', plan: '' }));
  written(await keepNumber(app, clientId, { ...number, value: '456' }));
  const standing = before?.flags?.f1;
  if (standing) written(await endFlag(app, clientId, 'f1', standing, 'inactive'));

  written(await keepCoverage(app, clientId, { ...coverage, member: 'M-9' }));
  written(await keepNumber(app, clientId, { ...number, system: 'State' }));
  written(await keepFlag(app, clientId, { ...flag, words: 'Two dogs in the yard' }));
  const after = await client();
  expect(after?.coverages?.c1).toEqual({
    payer: 'Teapot Health',
    status: 'active',
    member: 'M-9',
    end: '2026-12-31',
  });
  expect(after?.numbers?.n1).toMatchObject({ value: '456', system: 'State' });
  expect(after?.flags?.f1).toMatchObject({ words: 'Two dogs in the yard', status: 'inactive' });
});

test('who lives with a client can be said and taken back after two clients became one', async () => {
  const app = await newLaptop();
  const kept = written(await addClient(app, { given: 'Guadalupe', family: 'Muestra' })).clientId;
  const other = written(await addClient(app, { given: 'Lupita', family: 'Muestra' })).clientId;
  const bea = { ...personFormOf('p1'), name: 'Bea Muestra', role: 'sibling', livesWith: true } as const;
  written(await keepPerson(app, other, bea));
  written(await mergeClients(app, kept, other, {}));
  const home = () => app.records.get('household', kept);
  written(await keepPerson(app, kept, { ...bea, personId: 'p2', name: 'Cy Muestra' }));
  expect([livesIn(await home(), 'p1'), livesIn(await home(), 'p2')]).toEqual([true, true]);
  const open = personFormOf('p1', await app.records.get('person', 'p1'), await home());
  written(await keepPerson(app, kept, { ...open, livesWith: false }));
  expect([livesIn(await home(), 'p1'), livesIn(await home(), 'p2')]).toEqual([false, true]);
  const rows = [...(await app.records.asWritten('household')).values()];
  expect(rows.every(({ clientId, createdAt }) => clientId && createdAt)).toBe(true);
});

test('what was begun for a client who became another one is written where it is read', async () => {
  const app = await newLaptop();
  const kept = written(await addClient(app, { given: 'Guadalupe', family: 'Muestra' })).clientId;
  const other = written(await addClient(app, { given: 'Lupita', family: 'Muestra' })).clientId;
  written(await mergeClients(app, kept, other, {}));
  written(await keepNumber(app, other, { ...numberFormOf('n1'), value: '123456789' }));
  expect((await app.records.get('client', kept))?.numbers?.n1?.value).toBe('123456789');
});

test('a routine ticked twice on one day goes on once, and a form left open does not put it back', async () => {
  const app = await newLaptop();
  const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
  const goal = { ...newGoal(app), text: 'Feel well', agreed: true };
  written(await saveGoal(app, clientId, goal));
  const weekly = { ...newStep(app), text: 'Take the pills', due: '2026-11-23', repeat: 'WEEKLY', days: [1] } as const;
  written(await saveStep(app, goal.goalId, weekly));
  const step = async () => {
    const found = await app.records.get('step', weekly.stepId);
    if (!found) throw new Error('The step is gone.');
    return found;
  };
  const open = formOfStep(await step());
  written(await tickStep(app, weekly.stepId));
  expect(await tickStep(app, weekly.stepId)).toEqual({ ok: true, value: null });
  written(await saveStep(app, goal.goalId, { ...open, text: 'Take the pills at eight' }));
  expect(await step()).toMatchObject({ text: 'Take the pills at eight', due: '2026-11-30' });
});

test('a goal’s form that was left open keeps the target, the needs and the yes that another window wrote', async () => {
  const app = await newLaptop();
  const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
  for (const category of ['housing-instability', 'food-insecurity']) {
    written(await addNeed(app, clientId, { category, words: 'Soon' }));
  }
  const [home = '', food = ''] = [...(await app.records.all('need')).keys()];
  const fresh = { ...newGoal(app), text: 'A home of my own', baseline: 'With friends', needs: [home] };
  written(await saveGoal(app, clientId, fresh));
  const goal = async () => {
    const found = await app.records.get('goal', fresh.goalId);
    if (!found) throw new Error('The goal is gone.');
    return found;
  };
  const open = formOfGoal(await goal());
  const other = { ...open, targetDate: '2027-01-31', baseline: '', needs: [home, food], agreed: true };
  written(await saveGoal(app, clientId, other));
  written(await saveGoal(app, clientId, { ...open, text: 'A home with a door', barrier: 'Rent' }));
  expect(await goal()).toMatchObject({
    text: 'A home with a door',
    barrier: 'Rent',
    targetDate: '2027-01-31',
    needs: { [home]: true, [food]: true },
    lifecycleStatus: 'accepted',
  });
  expect((await goal()).baseline).toBeUndefined();

  // What was typed over is written, also where it takes something away.
  const again = formOfGoal(await goal());
  written(await saveGoal(app, clientId, { ...again, targetDate: '', needs: [food] }));
  expect((await goal()).targetDate).toBeUndefined();
  expect((await goal()).needs).toEqual({ [food]: true });
});

test('a form of how a case came in that was left open keeps what another window added', async () => {
  const app = await newLaptop();
  written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
  const [id = ''] = [...(await app.records.all('episode')).keys()];
  const source = async () => (await app.records.get('episode', id))?.source;
  written(await keepSource(app, id, { ...sourceFormOf(undefined), from: 'hospital', words: 'Nurse Adams' }));
  const open = sourceFormOf(await source());
  written(await keepSource(app, id, { ...open, words: 'Nurse Adams, Sample County Hospital', on: '2026-11-01' }));
  written(await keepSource(app, id, { ...open, from: 'clinic' }));
  expect(await source()).toEqual({
    from: 'clinic',
    words: 'Nurse Adams, Sample County Hospital',
    on: '2026-11-01',
  });
  written(await keepSource(app, id, { ...sourceFormOf(await source()), words: '' }));
  expect(await source()).toEqual({ from: 'clinic', on: '2026-11-01' });
});
