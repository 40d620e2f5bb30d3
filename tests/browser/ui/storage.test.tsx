/** Room for the data, as Settings and the foot of the navigation tell it. */
import { expect, test } from 'vitest';
import { newLaptop, secondWindow } from '../app/laptop';
import { openApp, see } from './page';

async function settingsWith(used: number): Promise<void> {
  const app = await secondWindow(await newLaptop(), { storageUse: async () => ({ used, quota: 1_000_000_000 }) });
  location.hash = '#/settings';
  await openApp(app);
}

test('at eighty percent it warns, says what to do, and what happens on a full disk', async () => {
  await settingsWith(800_000_000);
  const warning = await see('.note-box.stop', 'nearly full');
  expect(warning.textContent).toContain('80%');
  expect(warning.textContent).toContain('Make a backup now');
  await see('.foot-notes small', 'Storage 80% full');
  const full = await see('summary', 'What happens when the disk is full');
  full.click();
  await see('li', 'Nothing that was saved is lost');
});

test('below that it says how much is used and nothing else', async () => {
  await settingsWith(790_000_000);
  await see('.progress', '790 MB of about 1 GB');
  expect(document.querySelector('.note-box.stop')).toBeNull();
  expect(document.querySelector('.foot-notes')?.textContent).not.toContain('full');
});
