import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addClient } from '../../../src/app/clients/add-client';
import { newRisk, riskKey } from '../../../src/app/risk/risks';
import { clearToasts } from '../../../src/ui/components';
import { type Laptop, newLaptop, succeeded, written } from '../app/laptop';
import { choose, fill, heading, keys, openApp, press, see } from './page';

// What one test was told is no answer in the next.
afterEach(clearToasts);

async function withRosa(tab = 'assessment'): Promise<{ app: Laptop; id: string }> {
  const app = await newLaptop();
  const id = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' })).clientId;
  location.hash = `#/clients/${id}/${tab}`;
  await openApp(app);
  return { app, id };
}

const all = async <T extends 'assessment' | 'need' | 'risk' | 'episode'>(app: Laptop, table: T) => [
  ...(await app.records.all(table)).values(),
];

/** The answer of this label to the question of these words. */
async function answer(question: string, label: string): Promise<void> {
  const asked = await see('.question', question);
  const found = [...asked.querySelectorAll('label')].find((one) => one.textContent === label);
  if (!found?.control) throw new Error(`No answer ${label} to ${question}`);
  await userEvent.click(found.control);
}

describe('asking', () => {
  test('answers are kept while they are given, point to a need, and the need is recorded once it is accepted', async () => {
    const { app, id } = await withRosa();
    await see('.row', 'Food and home');
    await userEvent.click(document.querySelector('[aria-label="Start: Food and home"]') as HTMLElement);
    await heading('Food and home');
    await answer('How often is there too little to eat', 'Often');
    await answer('Did anybody skip a meal', 'Would rather not say');
    await see('.saved', 'Draft saved');
    await press('Finish later');
    await see('.row', 'Not finished');
    await userEvent.click(document.querySelector('[aria-label="Go on: Food and home"]') as HTMLElement);
    await answer('Are you behind with the rent', 'Does not know');
    await press('Save answers');
    await see('.toast', 'Answers saved');
    await see('h2', 'Needs the answers point to');
    const [kept] = await all(app, 'assessment');
    expect(kept?.answers).toMatchObject({
      'food-enough': { value: 'often' },
      'food-skip': { absent: 'asked-declined' },
      'home-rent': { absent: 'asked-unknown' },
      'home-lose': { absent: 'not-asked' },
    });
    await userEvent.click(document.querySelector('[aria-label="Accept: Food"]') as HTMLElement);
    await see('.toast', 'Need recorded');
    expect(await all(app, 'need')).toMatchObject([{ clientId: id, category: 'food-insecurity', status: 'active' }]);
  });

  test('a number is digits with one sign: what is none, or can be two, is said, and stays as it was typed', async () => {
    const { app } = await withRosa();
    await see('.row', 'Strengths');
    location.hash = location.hash.replace('assessment', 'questions/medical');
    await heading('Medical needs');
    const question = 'How many times were you in an emergency room';
    const wrong = async (typed: string, words: string) => {
      await fill(question, typed);
      await press('Save answers');
      const asked = await see('.question', words);
      expect(asked.querySelector('input')?.value).toBe(typed);
    };
    await wrong('0x10', 'Type a number in digits, like 12 or 12.5');
    await wrong('1,234', '“1,234” can be two numbers. Type 1234 or 1,2340');
    await fill(question, '2,5');
    await see('.question', 'Read as 2.5');
    await press('Save answers');
    await see('.toast', 'Answers saved');
    expect((await all(app, 'assessment'))[0]?.answers['med-er']).toEqual({ value: 2.5 });
  });

  test('by keyboard alone: arrows choose, Ctrl+Enter saves', async () => {
    const { app } = await withRosa();
    await see('.row', 'Strengths');
    location.hash = location.hash.replace('assessment', 'questions/phq-2');
    await heading('PHQ-2');
    for (const question of ['Little interest', 'Feeling down']) {
      const first = (await see('.question', question)).querySelector('input');
      first?.focus();
      await keys(' {ArrowDown}{ArrowDown}');
    }
    await keys('{Control>}{Enter}{/Control}');
    await see('.toast', 'Answers saved');
    expect((await all(app, 'assessment'))[0]?.answers).toEqual({ 'phq2-1': { value: '2' }, 'phq2-2': { value: '2' } });
    await see('.row', '4 of 6: Ask the PHQ-9');
  });

  test('a number that is none is named at its field, and nothing typed is lost', async () => {
    const { app } = await withRosa('questions/medical');
    await fill('How many times were you in an emergency room', 'often');
    await press('Save answers');
    expect((await see('.error-summary')).textContent).toContain('Type a number');
    expect(await all(app, 'assessment')).toEqual([]);
    await fill('How many times were you in an emergency room', '2');
    await press('Save answers');
    await see('.toast', 'Answers saved');
  });

  test('thoughts of dying raise a warning at once, whatever the total is', async () => {
    await withRosa('questions/phq-9');
    await answer('better off dead', 'Several days');
    expect((await see('.note-box.stop')).textContent).toContain('Ask about this now');
  });
});

describe('judging a risk', () => {
  test('takes a kind, a level, a reason and a day; the day follows the level', async () => {
    const { app } = await withRosa();
    await press('Judge a risk');
    await press('Save this judgement');
    expect((await see('.error-summary')).textContent).toContain('Say why');
    await choose('What could happen', 'self-harm');
    const high = (await see('label', 'High')) as HTMLLabelElement;
    high.control?.click();
    await fill('Why you judge it so', 'Said so today');
    await press('Save this judgement');
    await see('.toast', 'Risk saved');
    expect(await all(app, 'risk')).toMatchObject([{ kind: 'self-harm', level: 'high', reviewBy: '2026-11-30' }]);
    await see('.row', 'Look again by Nov 30, 2026');
  });
});

test('a risk that is being judged in another window is only read here', async () => {
  const { app, id } = await withRosa();
  const there = succeeded(await app.drafts.open(riskKey(id), () => newRisk(app, 'self-harm')));
  await press('Judge a risk');
  await see('.saved', 'Open in another window');
  const form = await see('form', 'Why you judge it so');
  const fields = [...form.querySelectorAll<HTMLInputElement>('input, select, textarea, button[type="submit"]')];
  expect(fields.length).toBeGreaterThan(6);
  expect(fields.filter((field) => !field.matches(':disabled')).map(({ outerHTML }) => outerHTML)).toEqual([]);
  (form as HTMLFormElement).requestSubmit();
  expect(await all(app, 'risk')).toEqual([]);
  expect((await app.drafts.list()).length).toBe(1);
  await there.close();
});

describe('the assessment is done', () => {
  test('says what is missing and lets the case go on with a reason', async () => {
    const { app } = await withRosa();
    await see('li', 'Not asked: Life areas');
    await press('Assessment is done');
    await see('dialog', 'Some things are missing');
    await press('Go on with this reason');
    await see('dialog .error-summary', 'Say why');
    await fill('Why go on now', 'In hospital');
    await press('Go on with this reason');
    await see('.toast', 'Planning');
    const [episode] = await all(app, 'episode');
    expect(episode?.phase).toBe('planning');
    expect(Object.values(episode?.phaseMoves ?? {}).map(({ reason }) => reason)).toContain('In hospital');
  });

  test('moving the phase from the head of the page asks the same', async () => {
    const { app } = await withRosa();
    await see('.row', 'Strengths');
    await choose('Phase', 'monitoring');
    await see('dialog', 'Some things are missing');
    await press('Stay in assessment');
    expect((await all(app, 'episode'))[0]?.phase).toBe('intake');
  });
});

describe('intake', () => {
  test('is a task list on the client’s page; each task moves, and undo takes it back', async () => {
    const { app } = await withRosa('');
    await see('h2', 'Intake');
    const mark = async () => (await all(app, 'episode'))[0]?.intake?.consent?.status;
    await choose('Status of: Explain and sign the consent', 'waiting');
    await see('.toast', 'Waiting');
    expect(await mark()).toBe('waiting');
    await press('Undo');
    await expect.poll(mark).toBeUndefined();
  });
});

describe('over time', () => {
  test('the same questions asked twice make a chart and its table', async () => {
    const { app, id } = await withRosa('questions/life-domains');
    await answer('Home', '1 · No place to sleep');
    await answer('Food', '3 · Enough only with help');
    await press('Save answers');
    await see('.toast', 'Answers saved');
    app.clock.now += 60_000;
    location.hash = `#/clients/${id}/questions/life-domains`;
    await answer('Home', '4 · A place for now, some worries');
    await answer('Food', 'Would rather not say');
    await press('Save answers');
    await heading('Rosa');
    location.hash = `#/clients/${id}/compare/life-domains`;
    await see('figcaption', 'Life areas: first and newest answer, from 1 to 5');
    expect((await see('tr', 'Home')).textContent).toContain('3 up');
    expect((await see('tr', 'Food')).textContent).toContain('Would rather not say');
    expect((await see('tr', 'Safety')).textContent).toContain('Not asked');
  });

  test('answers can be read and corrected; the sheet of a safety plan has the person’s words', async () => {
    const { app, id } = await withRosa('questions/safety-plan');
    await fill('What calms me', 'Walking the dog');
    await press('Save answers');
    await see('.toast', 'Answers saved');
    const [plan] = await all(app, 'assessment');
    location.hash = `#/clients/${id}/answers/${plan?.id}`;
    await heading('My safety plan');
    await see('dd', 'Walking the dog');
    location.hash = `#/clients/${id}/questions/safety-plan/${plan?.id}`;
    await fill('What calms me', 'Walking the dog, calling Ana');
    await press('Save the correction');
    await see('.toast', 'corrected');
    expect(await all(app, 'assessment')).toMatchObject([{ id: plan?.id, status: 'amended' }]);
  });
});
