import { expect, test } from 'vitest';
import { emptyLaptop, PASSPHRASE } from '../app/laptop';
import { fill, heading, keys, openApp, press, see } from './page';

test('first run: what it is, where the data lives, passphrase, recovery key typed back, then Today', async () => {
  const app = await emptyLaptop();
  await openApp(app);
  await heading('Clip a service');
  await press('Get started');
  await heading('Where your data lives');
  await press('Next');

  await heading('Choose a passphrase');
  await fill('Passphrase', 'secret');
  await press('Make my vault');
  expect((await see('.error-summary')).textContent).toContain('This can be guessed');
  await expect.poll(() => document.activeElement?.className).toBe('error-summary');
  await fill('Passphrase', PASSPHRASE);
  await press('Make my vault');

  await heading('Your recovery key');
  const key = (await see('.key-text')).textContent ?? '';
  await press('I have it');
  await heading('Type the recovery key back');
  await fill('Recovery key', key.slice(0, -1));
  await press('Check and open');
  expect((await see('.field .error')).textContent).toContain('not the key we showed');
  expect(app.session.state.value.kind).toBe('no-vault');
  await fill('Recovery key', key.toLowerCase().replaceAll('-', ' '));
  await keys('{Control>}{Enter}{/Control}');

  await heading('November 23');
  expect(app.session.state.value.kind).toBe('unlocked');
  await see('h2', 'Start with a client');
});

test('words are offered, different ones each time, and can be taken', async () => {
  await openApp(await emptyLaptop());
  await press('Get started');
  await press('Next');
  await press('Offer me words');
  const first = (await see('.key-text')).textContent;
  await press('Other words');
  await expect.poll(() => document.querySelector('.key-text')?.textContent).not.toBe(first);
  await press('Use these words');
  await see('small', 'strong');
});

test('the language can be changed before anything else, and is kept', async () => {
  const app = await emptyLaptop();
  await openApp(app);
  await press('Español');
  await heading('Recorte un servicio');
  expect(document.documentElement.lang).toBe('es');
  expect(await app.platform.settings.get('language')).toBe('es');
  await press('English');
  await heading('Clip a service');
});
