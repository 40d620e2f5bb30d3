/** Choosing a client in a hurry: quick hands meet no form that is still settling. */
import { expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { chooseClient } from '../../../src/ui/features/client-picker/chosen-client';
import { newLaptop, written } from '../app/laptop';
import { fill, keys, openApp, press, see } from './page';

/** Resolves in the turn in which something drawn matches. */
function drawn(selector: string): Promise<HTMLElement> {
  return new Promise((resolve) => {
    const look = () => {
      const found = document.querySelector<HTMLElement>(selector);
      if (!found) return;
      watcher.disconnect();
      resolve(found);
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document.body, { childList: true, subtree: true });
    look();
  });
}

test('the form for somebody new does not take the focus from a field that was chosen at once', async () => {
  await openApp(await newLaptop(), 'panel');
  await press('Choose');
  await see('dialog [role=combobox]');
  await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('combobox');
  await keys('Oriana Samplewood');
  const phone = drawn('dialog input[type=tel]');
  await see('dialog [role=option]', 'Oriana Samplewood');
  await keys('{Enter}');
  const field = await phone;
  field.focus();
  await keys('2135550134');
  expect(document.activeElement).toBe(field);
  expect([...document.querySelectorAll<HTMLInputElement>('dialog input')].map((input) => input.value)).toEqual([
    'Oriana',
    'Samplewood',
    '',
    '2135550134',
    '',
  ]);
  await keys('{Escape}');
  await expect.poll(() => document.querySelector('dialog')).toBeNull();
});

test('nobody is offered as new before the list of clients is there', async () => {
  const app = await newLaptop();
  written(await addClient(app, { given: 'Wilhelmina', family: 'Sample' }));
  await openApp(app, 'panel');
  await press('Choose');
  const first = await drawn('dialog [role=option]');
  expect(first.textContent).toContain('Wilhelmina Sample');
  await keys('{Escape}');
  await expect.poll(() => document.querySelector('dialog')).toBeNull();
});

test('an Enter pressed before the list of clients is there waits for it', async () => {
  const app = await newLaptop();
  written(await addClient(app, { given: 'Wilhelmina', family: 'Sample' }));
  let known: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => {
    known = resolve;
  });
  const records: typeof app.records = {
    ...app.records,
    all: async (table) => {
      await slow;
      return app.records.all(table);
    },
  };
  await openApp({ ...app, records }, 'panel');
  await press('Choose');
  await see('dialog [role=combobox]');
  await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('combobox');
  await keys('wilhel{Enter}');
  expect(document.querySelector('dialog .options')?.textContent).toBe('Opening…');
  known();
  await see('.who', 'Wilhelmina');
  await expect.poll(() => document.querySelector('dialog')).toBeNull();
});

test('saving a clip waits for the client who was just chosen, instead of doing nothing', async () => {
  const app = await newLaptop();
  const { clientId } = written(await addClient(app, { given: 'Wilhelmina', family: 'Sample' }));
  const calls: (() => void)[] = [];
  let slow = false;
  const records: typeof app.records = {
    ...app.records,
    get: async (table, id) => {
      if (slow && table === 'client') await new Promise<void>((resolve) => calls.push(resolve));
      return app.records.get(table, id);
    },
  };
  await openApp({ ...app, records }, 'panel');
  await press('Clip');
  await press('Write it by hand');
  await fill('Name', 'Harbor Pantry');
  slow = true;
  const choosing = chooseClient(app, clientId);
  await expect.poll(() => calls.length).toBeGreaterThan(0);
  await press('Choose a client to add it to');
  expect((await app.records.all('referral')).size).toBe(0);
  slow = false;
  for (const go of calls) go();
  await choosing;
  await see('.toast', 'Wilhelmina');
  expect((await app.records.all('referral')).size).toBe(1);
});
