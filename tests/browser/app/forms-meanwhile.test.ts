/** Forms of what was not there yet, and of settings, where something else was written while they were open. */
import { expect, test } from 'vitest';
import {
  type AppointmentForm,
  appointmentKey,
  formOfAppointment,
  newAppointment,
} from '../../../src/app/appointments/appointment-form';
import { addAppointment, changeAppointment } from '../../../src/app/appointments/appointments';
import { formOf, newAnswers } from '../../../src/app/assessment/answer-form';
import { finishAssessment } from '../../../src/app/assessment/finish-assessment';
import { shippedSet } from '../../../src/app/assessment/sets';
import { addClient } from '../../../src/app/clients/add-client';
import { changeClient } from '../../../src/app/clients/change-client';
import { keepSource, sourceFormOf } from '../../../src/app/clients/episode-source';
import { keepContact, newContact } from '../../../src/app/people/contacts';
import { coverageFormOf, keepCoverage } from '../../../src/app/people/coverages';
import { endFlag, flagFormOf, keepFlag } from '../../../src/app/people/flags';
import { keepPerson, personFormOf } from '../../../src/app/people/people';
import { newGoal } from '../../../src/app/plan/goal-form';
import { saveGoal } from '../../../src/app/plan/goals';
import { newMilestone, saveMilestone } from '../../../src/app/plan/milestones';
import { newStep, saveStep } from '../../../src/app/plan/steps';
import { ownFormats, saveFormat } from '../../../src/app/settings/note-formats';
import { readSnippets, saveSnippet } from '../../../src/app/settings/snippets';
import { changeWorker, readWorker } from '../../../src/app/settings/worker';
import { readWorkingWeek, saveBlock } from '../../../src/app/settings/working-week';
import { contactPointsOf } from '../../../src/domain/client/contact-point';
import { livesIn } from '../../../src/domain/person/household';
import { formOfBlock } from '../../../src/domain/workload/protected-time';
import { type Laptop, newLaptop, written } from './laptop';

const rosa = async (app: Laptop) => written(await addClient(app, { given: 'Rosa', family: 'Marmalade' })).clientId;

test('two forms of how a case came in, both begun while nothing stood there, both leave what they say', async () => {
  const app = await newLaptop();
  await rosa(app);
  const [id = ''] = [...(await app.records.all('episode')).keys()];
  const open = sourceFormOf(undefined);
  written(await keepSource(app, id, { ...open, from: 'hospital', words: 'Nurse Adams', on: '2026-11-01' }));
  written(await keepSource(app, id, { ...open, from: 'clinic' }));
  const source = (await app.records.get('episode', id))?.source;
  expect(source).toEqual({ from: 'clinic', words: 'Nurse Adams', on: '2026-11-01' });
});

test('a form of something new that is saved again takes nothing away that was written after the first time', async () => {
  const app = await newLaptop();
  const clientId = await rosa(app);
  const client = async () => await app.records.get('client', clientId);

  const coverage = { ...coverageFormOf('c1'), payer: 'Teapot Health' };
  written(await keepCoverage(app, clientId, { ...coverage, plan: 'Plain', end: '2026-12-31' }));
  written(await keepCoverage(app, clientId, { ...coverage, member: 'M-9' }));
  expect((await client())?.coverages?.c1).toMatchObject({ plan: 'Plain', end: '2026-12-31', member: 'M-9' });

  const flag = { ...flagFormOf(app, 'f1'), words: 'A dog in the yard' };
  written(await keepFlag(app, clientId, flag));
  const standing = (await client())?.flags?.f1;
  if (standing) written(await endFlag(app, clientId, 'f1', standing, 'inactive'));
  written(await keepFlag(app, clientId, { ...flag, words: 'Two dogs in the yard' }));
  expect((await client())?.flags?.f1).toMatchObject({ words: 'Two dogs in the yard', status: 'inactive' });

  const contact = { ...newContact(app), value: '555 555 0134' };
  written(await keepContact(app, clientId, { ...contact, rule: { ...contact.rule, never: true } }));
  written(await keepContact(app, clientId, { ...contact, rule: { ...contact.rule, ways: { call: 'ok' } } }));
  const after = await client();
  expect(after && contactPointsOf(after)[0]).toMatchObject({ rule: { never: true, ways: { call: 'ok' } } });

  const person = { ...personFormOf('p1'), name: 'Bea Marmalade', role: 'sibling' } as const;
  written(await keepPerson(app, clientId, { ...person, phone: '555 555 0101', livesWith: true }));
  written(await keepPerson(app, clientId, { ...person, remark: 'Mornings' }));
  expect(await app.records.get('person', 'p1')).toMatchObject({ phone: '555 555 0101', remark: 'Mornings' });
  expect(livesIn(await app.records.get('household', clientId), 'p1')).toBe(true);
});

test('a goal, a step and a point on the way that are saved again take nothing away', async () => {
  const app = await newLaptop();
  const clientId = await rosa(app);
  const goal = { ...newGoal(app), text: 'A home of my own' };
  written(await saveGoal(app, clientId, { ...goal, targetDate: '2027-01-31', barrier: 'Rent' }));
  written(await saveGoal(app, clientId, { ...goal, baseline: 'With friends' }));
  const kept = async () => await app.records.get('goal', goal.goalId);
  expect(await kept()).toMatchObject({ targetDate: '2027-01-31', barrier: 'Rent', baseline: 'With friends' });

  const step = { ...newStep(app), text: 'Call the landlord' };
  written(await saveStep(app, goal.goalId, { ...step, owner: 'worker', due: '2026-12-01' }));
  written(await saveStep(app, goal.goalId, { ...step, text: 'Call the landlord twice' }));
  const after = await app.records.get('step', step.stepId);
  expect(after).toMatchObject({ text: 'Call the landlord twice', owner: 'worker', due: '2026-12-01' });

  const milestone = { ...newMilestone(app), text: 'Saw three flats' };
  written(await saveMilestone(app, goal.goalId, { ...milestone, due: '2026-12-15' }));
  written(await saveMilestone(app, goal.goalId, { ...milestone, text: 'Saw four flats' }));
  expect((await kept())?.milestones?.[milestone.id]).toMatchObject({ text: 'Saw four flats', due: '2026-12-15' });
});

test('a draft of a client’s form that does not know what it began with empties no field', async () => {
  const app = await newLaptop();
  const fields = { given: 'Rosa', family: 'Marmalade', phone: '555 555 0134', languages: ['es'] };
  const { clientId } = written(await addClient(app, fields));
  written(await changeClient(app, clientId, { given: 'Rosa', family: 'Marmalade', pronouns: 'she' }));
  expect(await app.records.get('client', clientId)).toMatchObject({
    pronouns: 'she',
    phone: '555 555 0134',
    languages: { es: true },
  });
});

test('an appointment that was given another hour and place keeps them when an open form adds who will be there', async () => {
  const app = await newLaptop();
  const clientId = await rosa(app);
  const fresh: AppointmentForm = { ...newAppointment(app, clientId, '2026-12-01'), start: '9:00', minutes: '60' };
  written(await addAppointment(app, fresh, appointmentKey('', 'new')));
  const zone = app.platform.zone();
  const form = async () => {
    const found = await app.records.get('appointment', fresh.id);
    if (!found) throw new Error('The appointment is gone.');
    return formOfAppointment(found, zone);
  };
  const key = appointmentKey(fresh.id, 'change');
  const open = await form();
  written(await changeAppointment(app, { ...open, start: '2p', place: 'Library' }, key));
  written(await changeAppointment(app, { ...open, withWhom: 'Bea', minutes: '30' }, key));
  expect(await form()).toMatchObject({ start: '14:00', minutes: '30', place: 'Library', withWhom: 'Bea' });
  written(await changeAppointment(app, { ...(await form()), place: '' }, key));
  expect((await form()).place).toBe('');
});

test('answers that were corrected in another window stay when an open form corrects others', async () => {
  const app = await newLaptop();
  const clientId = await rosa(app);
  const set = await shippedSet('food-and-home');
  if (!set) throw new Error('No such set.');
  const answers = { 'food-skip': { value: 'no' }, 'home-lose': { value: 'no' }, 'home-rent': { value: 'no' } };
  const first = { ...newAnswers(app), answers };
  written(await finishAssessment(app, clientId, set, first));
  const kept = async () => {
    const found = await app.records.get('assessment', first.assessmentId);
    if (!found) throw new Error('The answers are gone.');
    return found;
  };
  const open = formOf(await kept());
  const corrected = { ...open.answers, 'food-skip': { absent: 'asked-declined' } as const };
  written(await finishAssessment(app, clientId, set, { ...open, answers: corrected, source: 'worker' }));
  const other = { ...open.answers, 'home-lose': { value: 'yes' } };
  written(await finishAssessment(app, clientId, set, { ...open, answers: other }));
  expect(await kept()).toMatchObject({
    source: 'worker',
    answers: { 'food-skip': { absent: 'asked-declined' }, 'home-lose': { value: 'yes' }, 'home-rent': { value: 'no' } },
  });
});

test('settings that were changed in another window stay: phrases, formats, protected time, the name under notes', async () => {
  const app = await newLaptop();
  written(await saveSnippet(app, undefined, { name: 'No answer', text: 'Called, no answer.' }));
  const [snippet] = await readSnippets(app);
  if (!snippet) throw new Error('No phrase.');
  written(await saveSnippet(app, snippet.id, { ...snippet, text: 'Called twice.', from: snippet }));
  written(await saveSnippet(app, snippet.id, { ...snippet, name: 'Not there', from: snippet }));
  expect(await readSnippets(app)).toMatchObject([{ name: 'Not there', text: 'Called twice.' }]);

  written(await saveFormat(app, undefined, { name: 'Home visit', sections: ['Safety'] }));
  const [format] = await ownFormats(app);
  const opened = { name: 'Home visit', sections: ['Safety'] };
  written(await saveFormat(app, format?.id, { ...opened, sections: ['Safety', 'Next steps'], from: opened }));
  written(await saveFormat(app, format?.id, { ...opened, name: 'Visit', from: opened }));
  expect(await ownFormats(app)).toMatchObject([
    { name: 'Visit', sections: [{ name: 'Safety' }, { name: 'Next steps' }] },
  ]);

  const block = { name: 'Notes', weekday: '5', from: '9:00', to: '10:00' };
  written(await saveBlock(app, undefined, block));
  const blocks = async () => (await readWorkingWeek(app)).blocks;
  const open = formOfBlock((await blocks())[0]);
  const id = (await blocks())[0]?.id;
  written(await saveBlock(app, id, { ...open, from: '14:00', to: '15:00' }));
  written(await saveBlock(app, id, { ...open, name: 'Writing notes' }));
  expect(await blocks()).toMatchObject([{ name: 'Writing notes', from: '14:00', to: '15:00' }]);

  written(await changeWorker(app, { name: 'Dana Paperclip', credentials: 'LCSW' }));
  written(await changeWorker(app, { name: 'Dana Paperclip-Ruiz' }));
  expect(await readWorker(app)).toEqual({ name: 'Dana Paperclip-Ruiz', credentials: 'LCSW' });
});
