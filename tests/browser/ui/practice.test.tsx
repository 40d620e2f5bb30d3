import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ownSets } from '../../../src/app/assessment/sets';
import { addClient } from '../../../src/app/clients/add-client';
import { choosePractice, currentPractice, offeredPractices } from '../../../src/app/practice/practices';
import { clearToasts } from '../../../src/ui/components';
import { type Laptop, newLaptop, written } from '../app/laptop';
import { choose, fill, giveFile, heading, openApp, press, see } from './page';

// What one test was told is no answer in the next.
afterEach(clearToasts);

const people = async (app: Laptop) => (await currentPractice(app)).practice.vocabulary.one.en;

describe('the kind of work', () => {
  test('is asked at the first start; what is chosen names the people served everywhere', async () => {
    const app = await newLaptop();
    await openApp(app);
    await see('h2', 'What kind of work do you do?');
    await choose('Your kind of work', 'School');
    await press('Use this');
    await see('.toast', 'Kind of work: School');
    await see('nav a', 'Students');
    expect(await people(app)).toBe('student');
    expect(document.querySelector('main')?.textContent).not.toContain('What kind of work');
    location.hash = '#/clients';
    await heading('Students');
    await see('button', 'Add student');
  });

  test('can be skipped and is not asked again; it can be changed in the settings, and that undone', async () => {
    const app = await newLaptop();
    await openApp(app);
    await press('Skip for now');
    await see('.toast', 'Social work');
    location.hash = '#/settings';
    await see('h2', 'Kind of work');
    await choose('Your kind of work', 'Hospital and clinic');
    await see('.toast', 'Hospital and clinic');
    expect(await people(app)).toBe('patient');
    await press('Undo');
    await expect.poll(() => people(app)).toBe('client');
  });

  test('an agency’s own comes from a file, and says what it left out', async () => {
    const app = await newLaptop();
    location.hash = '#/settings';
    await openApp(app);
    await see('h2', 'Kind of work');
    await giveFile('Add one from a file', 'hello');
    expect((await see('.note-box.stop')).textContent).toContain('Nothing was changed');
    await giveFile('Add one from a file', JSON.stringify({ id: 'ours', name: { en: 'Harbor House' }, colour: 'red' }));
    await see('.toast', 'Added: Harbor House');
    expect((await see('.note-box.check')).textContent).toContain('Not known: colour');
    await choose('Your kind of work', 'Harbor House');
    await see('.toast', 'Kind of work: Harbor House');
  });
});

test('the words of the kind of work reach the screens; its note formats come first, the others after them', async () => {
  const app = await newLaptop();
  const school = (await offeredPractices(app)).find(({ practice }) => practice.vocabulary.one.en === 'student');
  written(await choosePractice(app, school?.practice.id ?? ''));
  location.hash = '#/clients';
  await openApp(app);
  await see('main h2, main h3', 'No students yet');
  location.hash = '#/clients/nobody';
  await heading('This student is not here');
  const { clientId } = written(await addClient(app, { given: 'Wilhelmina', family: 'Sample' }));
  location.hash = `#/clients/${clientId}/note`;
  const label = (await see('label', 'Format')) as HTMLLabelElement;
  const select = label.control as HTMLSelectElement;
  const usual = () => [...select.children].flatMap((one) => (one instanceof HTMLOptionElement ? one.value : []));
  await expect.poll(usual).toEqual(school?.practice.noteFormats);
  expect(select.querySelector('optgroup[label="More formats"]')?.children).toHaveLength(3);
});

test('the side panel calls people as the kind of work does', async () => {
  const app = await newLaptop();
  const clinic = (await offeredPractices(app)).find(({ practice }) => practice.vocabulary.one.en === 'patient');
  written(await choosePractice(app, clinic?.practice.id ?? ''));
  await openApp(app, 'panel');
  await see('[role=tab]', 'Patient');
  await see('.who', 'No patient chosen');
});

describe('own question sets', () => {
  test('are made in the app: questions added, moved, removed; a name is asked for', async () => {
    const app = await newLaptop();
    location.hash = '#/settings/questions/new';
    await openApp(app);
    await press('Save the question set');
    expect((await see('.error-summary')).textContent).toContain('Give the set a name');
    await fill('Name of the set', 'Pets');
    await fill('Question', 'Do you have a pet?');
    await press('Add a question');
    const second = await see('fieldset', 'Question 2');
    await userEvent.fill(second.querySelector('input') as HTMLInputElement, 'Which one?');
    await choose('How it is answered', 'One of several', second);
    await userEvent.fill(second.querySelector('textarea') as HTMLTextAreaElement, 'Dog\nCat');
    await userEvent.click(document.querySelector('[aria-label="Move up: question 2"]') as HTMLElement);
    await press('Save the question set');
    await see('.toast', 'Question set saved');
    await see('.row', 'Pets');
    const [own] = await ownSets(app);
    expect(own?.set.sections[0]?.questions).toMatchObject([
      { text: { en: 'Which one?' }, type: 'choice', options: [{ label: { en: 'Dog' } }, { label: { en: 'Cat' } }] },
      { text: { en: 'Do you have a pet?' }, type: 'yes-no' },
    ]);
  });

  test('come from a file, go to a file, and can be removed and brought back', async () => {
    const app = await newLaptop();
    location.hash = '#/settings/questions';
    await openApp(app);
    await heading('Question sets');
    const questions = [{ id: 'a', text: { en: 'Why?' }, type: 'text', colour: 'red' }];
    await giveFile(
      'Add from a file',
      JSON.stringify({ id: 'w', title: { en: 'Whys' }, sections: [{ title: { en: 'W' }, questions }] }),
    );
    await see('.row', 'Whys');
    expect((await see('.note-box.check')).textContent).toContain('sections[0].questions[0].colour');
    await userEvent.click(document.querySelector('[aria-label="More for Whys"]') as HTMLElement);
    await press('Save as a file');
    await expect.poll(() => [...app.files.keys()]).toEqual(['questions.json']);
    await userEvent.click(document.querySelector('[aria-label="More for Whys"]') as HTMLElement);
    await press('Remove');
    await see('.toast', 'Removed: Whys');
    await press('Undo');
    await see('.row', 'Whys');
  });
});
