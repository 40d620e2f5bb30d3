import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addClient } from '../../../src/app/clients/add-client';
import { contactFormOf, keepContact, newContact } from '../../../src/app/people/contacts';
import { flagFormOf, keepFlag } from '../../../src/app/people/flags';
import { keepPerson, personFormOf } from '../../../src/app/people/people';
import { contactPointsOf } from '../../../src/domain/client/contact-point';
import { clearToasts } from '../../../src/ui/components';
import { chooseClient } from '../../../src/ui/features/client-picker/chosen-client';
import { type Laptop, newLaptop, written } from '../app/laptop';
import { axeHere } from './axe-here';
import { fill, heading, openApp, press, see } from './page';

// What one test was told is no answer in the next.
afterEach(clearToasts);

async function withRosa(tab = '/people', shell: 'page' | 'panel' = 'page'): Promise<{ app: Laptop; id: string }> {
  const app = await newLaptop();
  const { clientId: id } = written(
    await addClient(app, { given: 'Rosa', family: 'Marmalade', phone: '(555) 555-0100', safeContact: 'After 4 pm' }),
  );
  if (shell === 'page') location.hash = `#/clients/${id}${tab}`;
  else await chooseClient(app, id);
  await openApp(app, shell);
  return { app, id };
}

const choose = async (label: string, value: string) => {
  const found = (await see('label', label)) as HTMLLabelElement;
  await userEvent.selectOptions(found.control as HTMLSelectElement, value);
};
/** The radio of this label under the heading of a group. */
async function pick(group: string, label: string): Promise<void> {
  const asked = await see('fieldset', group);
  const inner = [...asked.querySelectorAll('fieldset')].find((one) => one.textContent?.includes(group)) ?? asked;
  const found = [...inner.querySelectorAll('label')].find((one) => one.textContent === label);
  if (!found?.control) throw new Error(`No ${label} under ${group}`);
  await userEvent.click(found.control);
}
const links = () => [...document.querySelectorAll<HTMLAnchorElement>('dialog a')].map(({ href }) => href);

describe('the rule before a call', () => {
  test('pressing a number shows first what was said; what was not asked is said to be not asked', async () => {
    const { app, id } = await withRosa('');
    await press('(555) 555-0100');
    const dialog = await see('dialog', 'Before you contact Rosa Marmalade');
    expect(dialog.textContent).toContain('Ask the client first');
    expect(dialog.textContent).toContain('After 4 pm');
    expect(dialog.textContent).toContain('Not asked yet');
    expect(links()).toEqual(['tel:+15555550100', 'sms:+15555550100']);
    expect(await axeHere()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    const client = await app.records.get('client', id);
    const [main] = client ? contactPointsOf(client) : [];
    if (!main) throw new Error('No phone.');
    const rule = { ...contactFormOf(main).rule, ways: { call: 'ok', text: 'no' } as const, until: '11:00' };
    written(await keepContact(app, id, { ...contactFormOf(main), rule }));
    await see('small', 'OK: Call');
    await press('(555) 555-0100');
    // The clock of the test says Monday, ten in the morning.
    await see('dialog .fact', 'OK now');
    expect(links()).toEqual(['tel:+15555550100']);
    await see('dialog .fact', 'until 11:00');
  });

  test('a number that must never be used is hidden behind a clear question', async () => {
    const { app, id } = await withRosa('');
    const form = { ...newContact(app), value: '555-555-0134' };
    written(await keepContact(app, id, { ...form, rule: { ...form.rule, never: true, say: 'Nothing' } }));
    const words = { ...newContact(app), value: '555 12 ask for Bea' };
    written(await keepContact(app, id, words));
    await press('555 12 ask for Bea');
    await see('dialog', 'Before you contact');
    // Half of a number is somebody else's: it is shown, and a person dials it.
    expect(links()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await press('Hidden: never use');
    const dialog = await see('dialog', 'never use this');
    expect(dialog.textContent).not.toContain('0134');
    expect(links()).toEqual([]);
    expect(document.body.textContent).not.toContain('0134');
    expect(await axeHere()).toEqual([]);
    await press('Yes, show it even so');
    await see('dialog .fact', '(555) 555-0134');
    expect(links()).toEqual(['tel:+15555550134', 'sms:+15555550134']);
  });

  test('an address that must never be used is hidden in the same way', async () => {
    const { app, id } = await withRosa('');
    const form = { ...newContact(app), system: 'mail' as const, value: '12 Marmalade Lane' };
    written(await keepContact(app, id, { ...form, rule: { ...form.rule, never: true } }));
    await press('Hidden: never use');
    await press('Yes, show it even so');
    await see('dialog .fact', '12 Marmalade Lane');
  });

  test('a number of never stays hidden with a person of the same home, and what is known of talking to them is said', async () => {
    const { app, id } = await withRosa();
    const form = { ...newContact(app), value: '555-555-0134' };
    written(await keepContact(app, id, { ...form, rule: { ...form.rule, never: true } }));
    const person = { ...personFormOf('e1', undefined), name: 'Hal Marmalade', role: 'partner', mayTalk: 'no' } as const;
    written(await keepPerson(app, id, { ...person, phone: '(555) 555-0134 x2', email: 'hal@sampleville.example' }));
    await see('.row', 'Hal Marmalade');
    expect(document.body.textContent).not.toContain('0134');
    await press('hal@sampleville.example');
    await see('dialog', 'Do not talk to them');
  });

  test('beside a web page the side panel shows flags, numbers and their rules, and asks in the same way', async () => {
    const { app, id } = await withRosa('', 'panel');
    written(await keepFlag(app, id, { ...flagFormOf(app, 'f'), words: 'Dog in the yard' }));
    await press('Client');
    await see('.tag', 'Safety: Dog in the yard');
    await press('(555) 555-0100');
    await see('dialog', 'Before you contact Rosa Marmalade');
    expect(links()).toEqual(['tel:+15555550100', 'sms:+15555550100']);
  });
});

describe('the page of people and facts', () => {
  test('a way to reach them is added with its rule, and wrong input is said at its field', async () => {
    await withRosa();
    await press('Add a way to reach them');
    await fill('Number or address', 'none');
    await press('Save');
    await see('.error-summary', 'at least three digits');
    await fill('Number or address', '555 555 0134');
    await fill('Whose it is', 'her mother’s');
    await pick('Call', 'OK');
    await pick('Leave a message', 'No');
    await fill('From', '4p');
    await press('Save');
    await see('.toast', 'Way to reach the client saved');
    const row = await see('.row', '(555) 555-0134');
    expect(row.textContent).toContain('her mother’s · OK: Call · Not: Leave a message · from 4:00');
    expect(await axeHere()).toEqual([]);
  });

  test('a person who was begun is kept for later, and stands in the list with what matters', async () => {
    await withRosa();
    await press('Add a person');
    await fill('Name', 'Bea Marmalade');
    await see('.saved', 'Draft saved');
    await press('Finish later');
    await press('Add a person');
    const name = ((await see('label', 'Name')) as HTMLLabelElement).control as HTMLInputElement;
    expect(name.value).toBe('Bea Marmalade');
    await choose('Who they are', 'sibling');
    await userEvent.click(((await see('label', 'Lives with the client')) as HTMLLabelElement).control as HTMLElement);
    await pick('May we talk to them', 'Would rather not say');
    await press('Save');
    const row = await see('.row', 'Bea Marmalade');
    expect(row.textContent).toContain('Brother or sister');
    expect(row.textContent).toContain('Lives with the client');
    expect(row.textContent).toContain('Would not say: do not talk');
    await userEvent.click(await see('.toast button', 'Undo'));
    await see('p', 'No family, friends or helpers noted yet.');
  });

  test('facts keep declined, unknown and not asked apart, with day and source', async () => {
    await withRosa();
    await press('Ask and note');
    await pick('Have you served', 'Would rather not say');
    await pick('Do you have health insurance', 'Does not know');
    await fill('How much money comes in', '1,200');
    await see('.question', 'Read as 1200');
    await press('Save');
    await see('.toast', 'Facts saved');
    const fact = async (what: string) => (await see('.row', what)).textContent;
    expect(await fact('Income of the home')).toContain('$1,200 a month (about $14,400 a year)');
    expect(await fact('Veteran')).toContain('Would rather not say');
    expect(await fact('Health insurance')).toContain('Does not know');
    const open = (await see('p', 'Not asked yet:')).textContent;
    expect(open).toContain('People in the home');
    expect(open).not.toContain('Veteran');
    expect(await fact('Veteran')).toMatch(/Nov 23, 2026/);
    expect(await axeHere()).toEqual([]);
  });

  test('a member number and other numbers are covered until somebody asks to see them', async () => {
    await withRosa();
    await press('Add coverage');
    await fill('Who pays', 'Sample Health');
    await fill('Member number', '123456789');
    await press('Save');
    await see('.row', '••••6789');
    expect(document.body.textContent).not.toContain('123456789');
    await userEvent.click(await see('[aria-label="Show: Member number, Sample Health"]'));
    await see('.row', '123456789');
  });

  test('a flag stands at the top of the page, and its history and that of facts are told in words', async () => {
    const { id } = await withRosa();
    await press('Put up a flag');
    await fill('What everybody must know', 'Dog in the yard');
    await press('Save');
    await see('header .tag, .page-header .tag, .tag', 'Safety: Dog in the yard');
    location.hash = `#/history/client/${id}`;
    await heading('History');
    const row = await see('.row', 'Dog in the yard');
    expect(row.textContent).toContain('Safety · Dog in the yard · Since Nov 23, 2026');
  });

  test('a case says how it came in', async () => {
    await withRosa();
    await press('How the case came in');
    await choose('How the case came in', 'hospital');
    await fill('Who exactly', 'Nurse Adams');
    await press('Save');
    await see('.row', 'Came in by: Hospital · Nurse Adams');
  });
});
