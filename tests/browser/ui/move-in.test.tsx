/** The settings of a face whose vault is another one than the other face's, over two real faces. */
import { render } from 'preact';
import { expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import type { MovePreview } from '../../../src/app/move-in/move-in';
import { addSamples } from '../../../src/app/samples/samples';
import { setLanguage } from '../../../src/i18n';
import { PASSPHRASE, succeeded, why, withVault, written } from '../app/laptop';
import { type Face, type Faces, twoFaces } from '../app/two-faces';
import { clean, focused } from './other-side';
import { fill, heading, openApp, press, see } from './page';

const OTHER = 'quiet lantern apricot meadow';
const never = new AbortController().signal;
const quiet = () => undefined;

async function twoVaults(): Promise<Faces> {
  const faces = await twoFaces();
  await withVault(faces.web);
  const pending = await faces.extension.session.beginVault(OTHER);
  succeeded(await pending.confirm(pending.recoveryKey));
  written(await addClient(faces.web, { given: 'Wilhelmina', family: 'Sample', birthDate: '1984-05-06' }));
  written(await addClient(faces.web, { given: 'Teodoro', family: 'Examplar' }));
  written(await addClient(faces.extension, { given: 'Wilhelmina', family: 'Sample' }));
  await faces.connect();
  await expect.poll(() => faces.web.connection.state.value).toMatchObject({ trouble: 'other-vault' });
  return faces;
}
async function inSettings(face: Face): Promise<void> {
  location.hash = '#/settings';
  await openApp(face);
  await heading('Settings');
}
const away = () => {
  for (const root of document.querySelectorAll('#app')) {
    render(null, root);
    root.remove();
  }
};

test('a wrong passphrase changes nothing; then what would move is shown kind by kind, with who may be on both sides', async () => {
  const { web } = await twoVaults();
  await inSettings(web);
  await see('section .note-box', 'You can bring both together below');
  await see('section h3', 'Bring both vaults together');
  await clean();
  await press('Bring both together');
  await see('dialog', 'Nothing moves yet');
  await press('Look first');
  await see('dialog .error-summary');
  await fill('Passphrase or recovery key', 'not the passphrase at all');
  await press('Look first');
  await see('dialog .error-summary', 'That does not open the other vault. Nothing was changed.');
  await clean();
  await fill('Passphrase or recovery key', OTHER);
  await press('Look first');
  await see('dialog h3', 'This would move');
  expect(focused()).toBe('This would move');
  const counts = await see('dialog table.counts');
  expect(counts.querySelector('tbody tr')?.textContent).toBe('Clients2');
  const pair = await see('dialog .rows .row', 'Wilhelmina Sample (May 6, 1984) · Wilhelmina Sample');
  expect(pair.textContent).toContain('same name');
  await see('dialog .note-box', 'the passphrase of the other side opens both');
  await clean();

  await press('Cancel');
  await expect.poll(() => document.querySelector('dialog')).toBeNull();
  expect(focused()).toBe('Bring both together');
  expect(await web.connection.moveIn.underWay()).toBeNull();
  await expect.poll(() => web.browser.settings.get('moving-in')).toBeUndefined();

  // Somebody began, and stopped half-way.
  const begun = succeeded(await web.connection.moveIn.look(OTHER, never, quiet)) as MovePreview;
  const open = written(await web.drafts.open({ kind: 'note', subject: '', slot: 'x' }, () => ({ words: '' })));
  expect(why(await begun.move(never, quiet))).toBe('forms-open');
  await open.close();
  away();
  await inSettings(web);
  await see('section .note-box', 'is not finished. The vault here is whole and in use.');
  await see('button', 'Go on with it');
  await clean();
  await press('Stop the move');
  await see('.toast', 'The vault here is as it was');
  await expect.poll(() => document.body.textContent).not.toContain('is not finished');
  expect(focused()).toBe('Bring both together');
});

test('afterwards: what the earlier vault is, how it is saved and removed, and who may be there twice', async () => {
  const faces = await twoVaults();
  const preview = succeeded(await faces.web.connection.moveIn.look(OTHER, never, quiet)) as MovePreview;
  succeeded(await preview.move(never, quiet));
  const web = await faces.loaded('web');
  location.hash = '#/settings';
  await openApp(web);
  await see('.note-box', 'The passphrase of that vault opens it.');
  await clean();
  succeeded(await web.session.unlock(OTHER));
  await see('section h3', 'Your earlier vault');
  await see('section', 'Only reads, since');
  await see('section', 'It can be removed once a new backup was proved');
  expect([...document.querySelectorAll('button')].map((one) => one.textContent)).not.toContain('Remove it');
  await see('section .row', 'Wilhelmina Sample');
  await clean();

  web.files.clear();
  await press('Save it as a file');
  await fill('Passphrase or recovery key', OTHER);
  await see('dialog form');
  (await see('dialog form button[type=submit]')).click();
  await see('dialog .error-summary', 'That does not open the earlier vault');
  await fill('Passphrase or recovery key', PASSPHRASE);
  (await see('dialog form button[type=submit]')).click();
  await see('.toast', 'sealed file');
  expect([...web.files.keys()].join()).toMatch(/^caseclip-earlier-/);

  await press('Two people');
  await see('.toast', 'Noted: two people');
  await expect.poll(() => document.body.textContent).not.toContain('These clients look alike');

  web.files.clear();
  succeeded(await web.backup.save(never));
  const [file] = [...web.files.values()];
  succeeded(await web.backup.prove(file as Uint8Array, null, never));
  away();
  await inSettings(web);
  await press('Remove it');
  await see('dialog h2', 'Remove the earlier vault?');
  await clean();
  (await see('dialog .danger', 'Remove it')).click();
  await see('.toast', 'The earlier vault was removed');
  await expect.poll(() => document.body.textContent).not.toContain('Your earlier vault');
});

test('the extension says all of it too, and in Spanish', async () => {
  const { extension } = await twoVaults();
  written(await addSamples(extension));
  await expect.poll(() => extension.connection.state.value).toMatchObject({ trouble: 'other-vault' });
  await extension.platform.settings.set('language', 'es');
  location.hash = '#/settings';
  await openApp(extension);
  await press('Reunir las dos');
  await see('dialog', 'Escriba lo que abre Caseclip en la aplicación web');
  await clean();
  await fill('Frase de acceso o clave de recuperación', PASSPHRASE);
  await press('Mirar primero');
  await see('dialog h3', 'Esto pasaría');
  await see('dialog .row', 'mismo nombre');
  await clean();
  setLanguage('en');
});
