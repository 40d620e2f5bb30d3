import { describe, expect, test } from 'vitest';
import { newAnswers } from '../../../src/app/assessment/answer-form';
import { finishAssessment } from '../../../src/app/assessment/finish-assessment';
import { shippedSet } from '../../../src/app/assessment/sets';
import { addClient } from '../../../src/app/clients/add-client';
import { chooseCopy } from '../../../src/app/conflicts/choose-copy';
import { readNoteQuestions } from '../../../src/app/conflicts/read-questions';
import { signNote } from '../../../src/app/notes/sign-note';
import { readResources } from '../../../src/app/resources/read-resources';
import { addSamples } from '../../../src/app/samples/samples';
import type { Answer } from '../../../src/domain/assessment/answers';
import { brokenWorkers, heldWorkers } from '../../support/search-workers';
import { emptyLaptop, type Laptop, newLaptop, PASSPHRASE, succeeded, why, written } from '../app/laptop';
import { heading, openApp, press, see } from './page';

const forever = new AbortController().signal;

async function backupOf(app: Laptop): Promise<Uint8Array> {
  const { name } = succeeded(await app.backup.save(forever)) as { name: string };
  return app.files.get(name) ?? new Uint8Array();
}
async function bringIn(file: Uint8Array, app: Laptop, secret: string | null = null): Promise<void> {
  succeeded(await succeeded(await app.backup.open(file, secret, forever)).restore(forever));
}

/** Two laptops of one vault with the same client, and a way to bring what the second wrote into the first. */
async function twoLaptops() {
  const here = await newLaptop();
  const { clientId } = written(await addClient(here, { given: 'Rosa', family: 'Sample', phone: '213 555 0100' }));
  const there = await emptyLaptop();
  await bringIn(await backupOf(here), there, PASSPHRASE);
  there.clock.now += 60_000;
  return { here, there, clientId, meet: async () => bringIn(await backupOf(there), here) };
}
const change = async (app: Laptop, table: 'client' | 'service', id: string, set: Record<string, string>) =>
  void succeeded(
    await app.writer.commit({
      name: `${table === 'client' ? 'client' : 'resource'}_changed`,
      edits: [{ table, id, set }],
    }),
  );

describe('a field that was written on two laptops', () => {
  test('shows both values on the field with who and when; one click chooses, undo asks again', async () => {
    const { here, there, clientId, meet } = await twoLaptops();
    await change(here, 'client', clientId, { phone: '213 555 0111' });
    await change(there, 'client', clientId, { phone: '213 555 0122' });
    await meet();
    location.hash = '#/';
    await openApp(here);
    await see('.note-box', '1 field was written on two devices');
    location.hash = `#/clients/${clientId}`;
    await see('.note-box', '1 field was written on two devices');
    const other = await see('.copies .row', '(213) 555-0122');
    expect(other.textContent).toMatch(/Nov 23, 2026.*on another device \([a-z2-7]{4}\)/);
    expect(other.textContent).toContain('Shown now');
    const mine = await see('.copies .row', '(213) 555-0111');
    expect(mine.textContent).toContain('on this device');
    mine.querySelector('button')?.click();
    await see('.toast', 'Phone: chosen');
    await expect.poll(() => document.querySelector('.copies')).toBeNull();
    expect((await here.records.get('client', clientId))?.phone).toBe('213 555 0111');
    await press('Undo');
    // Who wrote it is still known.
    expect((await see('.copies .row', '(213) 555-0122')).textContent).toContain('on another device');
    expect((await here.records.get('client', clientId))?.phone).toBe('213 555 0122');
  });

  test('is listed with all the others, under the client and the service it belongs to', async () => {
    const { here, there, clientId, meet } = await twoLaptops();
    written(await addSamples(here));
    const [view] = (await readResources(here.records)).values();
    if (!view) throw new Error('no sample service');
    await bringIn(await backupOf(here), there);
    const { id } = view.service;
    await change(here, 'service', id, { fees_description: 'Free for everybody', eligibility_description: 'Adults' });
    await change(there, 'service', id, { fees_description: '5 dollars', eligibility_description: 'Adults' });
    await change(here, 'client', clientId, { safeContact: 'No voicemail' });
    await change(there, 'client', clientId, { safeContact: 'Text only' });
    await meet();
    location.hash = '#/choices';
    await openApp(here);
    await heading('Please choose');
    const asked = () => [...document.querySelectorAll('main h2, main h3')].map((one) => one.textContent);
    await expect.poll(asked).toEqual(['Rosa Sample', 'Safe contact', view.service.name, 'What it costs']);
    for (const words of ['Free for everybody', '5 dollars', 'No voicemail', 'Text only']) await see('main .row', words);
    location.hash = `#/directory/${view.sal.id}`;
    await see('.copies .row', '5 dollars');
    location.hash = `#/choices/${view.sal.id}`;
    await expect.poll(asked).toEqual([view.service.name, 'What it costs']);
    (await see('main .row', '5 dollars')).querySelector('button')?.click();
    await see('.empty', 'Nothing to choose');
  });

  test('put in the trash there while it was changed here is kept, and somebody is asked', async () => {
    const { here, there, clientId, meet } = await twoLaptops();
    await change(here, 'client', clientId, { phone: '213 555 0111' });
    succeeded(
      await there.writer.commit({ name: 'client_removed', edits: [{ table: 'client', id: clientId, remove: true }] }),
    );
    await meet();
    location.hash = `#/choices/${clientId}`;
    await openApp(here);
    await see('main .row', 'while it was changed elsewhere. It was kept.');
    await press('Put it in the trash');
    await see('.toast', 'In the trash');
    expect(await here.records.get('client', clientId)).toBeUndefined();
  });
});

test('a note that was signed on one laptop keeps the signed words, whatever was typed on the other', async () => {
  const { here, there, clientId, meet } = await twoLaptops();
  const noteId = crypto.randomUUID();
  const form = { noteId, clientId, kind: 'contact', format: 'narrative', date: '2026-11-23', zone: 'UTC' } as const;
  const note = {
    ...form,
    createdAt: '2026-11-23T18:00:00.000Z',
    docStatus: 'preliminary',
    'sections/narrative': 'Draft',
  };
  const { noteId: _, ...set } = note;
  succeeded(await here.writer.commit({ name: 'note_kept', edits: [{ table: 'note', id: noteId, set }] }));
  await bringIn(await backupOf(here), there);
  written(await signNote(here, { ...form, sections: { narrative: 'What I signed' } }));
  succeeded(
    await there.writer.commit({
      name: 'note_kept',
      edits: [{ table: 'note', id: noteId, set: { 'sections/narrative': 'Typed later, elsewhere' } }],
    }),
  );
  await meet();
  const [question] = succeeded(await readNoteQuestions(here));
  const unsigned = question?.copies.find(({ stamp }) => !question.mayStand?.includes(stamp));
  expect(unsigned?.values).toEqual({ 'sections/narrative': 'Typed later, elsewhere' });
  if (question && unsigned) expect(why(await chooseCopy(here, question, unsigned.stamp))).toBe('not-signed');
  location.hash = '#/choices';
  await openApp(here);
  const other = await see('main .row', 'Typed later, elsewhere');
  expect(other.textContent).toContain('Not part of what was signed');
  expect(other.querySelector('button')).toBeNull();
  (await see('main .row', 'Signed with these words')).querySelector('button')?.click();
  await see('.empty', 'Nothing to choose');
  expect((await here.records.get('note', noteId))?.sections).toEqual({ narrative: 'What I signed' });
});

test('two answers to one question, given on two laptops, are asked about in its words and stay legible', async () => {
  const { here, there, clientId, meet } = await twoLaptops();
  const set = await shippedSet('food-and-home');
  if (!set) throw new Error('no such set');
  const form = { ...newAnswers(here), answers: { 'food-enough': { value: 'often' } } } as const;
  written(await finishAssessment(here, clientId, set, form));
  await bringIn(await backupOf(here), there);
  const given = (answer: Answer) => ({ ...form, answers: { ...form.answers, 'food-skip': answer } });
  written(await finishAssessment(here, clientId, set, given({ absent: 'asked-declined' })));
  written(await finishAssessment(there, clientId, set, given({ value: 'yes' })));
  await meet();
  location.hash = `#/choices/${clientId}`;
  await openApp(here);
  await see('main h3', 'Did anybody skip a meal');
  await see('main .row', 'Would rather not say');
  (await see('main .row', 'Yes')).querySelector('button')?.click();
  await see('.empty', 'Nothing to choose');
  expect((await here.records.get('assessment', form.assessmentId))?.answers['food-skip']).toEqual({ value: 'yes' });
  location.hash = `#/history/assessment/${form.assessmentId}`;
  await see('main .row', 'Would rather not say');
  await see('main .row', 'How often is there too little to eat');
  expect(document.querySelector('main')?.textContent).not.toContain('asked-declined');
});

describe('while nobody knows what waits in the notes', () => {
  /** Two questions, one of a client and one of a note of hers. */
  async function asked() {
    const { here, there, clientId, meet } = await twoLaptops();
    await change(here, 'client', clientId, { phone: '213 555 0111' });
    await change(there, 'client', clientId, { phone: '213 555 0122' });
    await meet();
    const edit = { table: 'note', id: crypto.randomUUID() } as const;
    const draft = { clientId, docStatus: 'preliminary', kind: 'contact', format: 'narrative', date: '2026-11-23' };
    const set = { ...draft, createdAt: '2026-11-23T18:00:00.000Z', 'sections/narrative': 'Typed here' };
    succeeded(await here.writer.commit({ name: 'note_kept', edits: [{ ...edit, set }] }));
    const beside = { 'sections/narrative': 'Typed there' };
    succeeded(await here.writer.commit({ name: 'note_kept', edits: [{ ...edit, beside }] }));
    // A worker of before knows.
    await here.session.lock('asked');
    succeeded(await here.session.unlock(PASSPHRASE));
    return { here, clientId };
  }

  test('because they are still being read, the others are shown, and those of the notes join them', async () => {
    const { release } = heldWorkers();
    const { here, clientId } = await asked();
    location.hash = `#/clients/${clientId}`;
    await openApp(here);
    await see('.note-box', '1 field was written on two devices');
    location.hash = '#/choices';
    await see('main .row', '(213) 555-0111');
    await see('[role=status]', 'Notes are still being looked through');
    release();
    await see('main .row', 'Typed there');
    await expect.poll(() => document.body.textContent).not.toContain('still being looked through');
    location.hash = `#/clients/${clientId}`;
    await see('.note-box', '2 fields were written on two devices');
  });

  test('because the search failed, the others are shown, and it is said until it could be asked', async () => {
    const mend = brokenWorkers();
    const { here, clientId } = await asked();
    location.hash = `#/clients/${clientId}`;
    await openApp(here);
    await see('.note-box', '1 field was written on two devices');
    await see('.note-box', 'The notes could not be looked through');
    location.hash = '#/choices/nobody';
    await heading('Please choose');
    await see('.note-box', 'The notes could not be looked through');
    expect(document.querySelector('.empty')).toBeNull();
    location.hash = '#/choices';
    await see('main .row', '(213) 555-0111');
    mend();
    await press('Look again');
    await see('main .row', 'Typed there');
    await expect.poll(() => document.body.textContent).not.toContain('could not be looked through');
  });
});
