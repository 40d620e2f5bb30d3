import { describe, expect, test } from 'vitest';
import { addSamples } from '../../../src/app/samples/samples';
import { commands, singleKeys } from '../../../src/ui/hooks/use-shortcut';
import { brokenWorkers } from '../../support/search-workers';
import { newLaptop, PASSPHRASE, written } from '../app/laptop';
import { fill, heading, keys, openApp, press, see } from './page';

const rows = () => document.querySelectorAll('main .row').length;

describe('Today', () => {
  test('sample people come in with one click', async () => {
    await openApp(await newLaptop());
    await press('See it with sample people');
    await see('.toast', 'Sample people added');
    await see('.row b', 'Call');
  });

  test('a task is ticked off, the focus stays in the list, and Ctrl+Z brings it back', async () => {
    const app = await newLaptop();
    written(await addSamples(app));
    await openApp(app);
    const task = await see('.row', 'Mark done');
    const title = task.querySelector('.what > span')?.textContent ?? '';
    const before = rows();
    task.querySelector('button')?.focus();
    await keys('{Enter}');
    await see('.toast', 'Task done');
    await expect.poll(rows).toBe(before - 1);
    expect(document.activeElement?.closest('.row')).not.toBeNull();
    await keys('{Control>}z{/Control}');
    await see('.toast', 'Undone');
    await see('.row', title);
    expect([...document.querySelectorAll('.toast')].map((one) => one.textContent)).not.toContain('Task doneUndo');
  });

  test('the day is there without the search, says what is missing, and looks again', async () => {
    const app = await newLaptop();
    written(await addSamples(app));
    const mend = brokenWorkers();
    await openApp(app);
    await see('.row b', 'Call');
    await see('.note-box', 'The notes could not be looked through');
    const shown = [...document.querySelectorAll('main .row b')].map((one) => one.textContent);
    expect(shown.filter((words) => /^(Sign the note|Get in touch)/.test(words ?? ''))).toEqual([]);
    mend();
    await press('Look again');
    await see('.row b', 'Sign the note');
    await see('.row b', 'Get in touch');
    await expect.poll(() => document.body.textContent).not.toContain('could not be looked through');
  });
});

describe('keys', () => {
  test('the palette finds a command and a client; Escape gives the focus back', async () => {
    const app = await newLaptop();
    written(await addSamples(app));
    await openApp(app);
    const opener = await see('button', 'Quick find');
    // The screen takes the focus when it is entered; only then is there something to come back to.
    await expect.poll(() => document.activeElement?.tagName).toBe('H1');
    opener.focus();
    await keys('{Control>}k{/Control}');
    await see('dialog [role=option]', 'Go to Settings');
    await keys('{Escape}');
    expect(document.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
    await keys('{Control>}k{/Control}agatha');
    await see('dialog [role=option]', 'Agatha');
    await keys('{Enter}');
    await heading('Agatha');
    expect(location.hash).toMatch(/^#\/clients\/[0-9a-f-]{36}$/);
    expect(document.title).not.toContain('Agatha');
    await expect.poll(() => document.activeElement?.tagName).toBe('H1');
  });

  test('? lists every key there is, and only until single keys are switched off', async () => {
    await openApp(await newLaptop());
    await heading('November 23');
    // What is seen can be pressed: the key is there as soon as the heading is.
    expect(commands.peek().map(({ key }) => key)).toContain('?');
    expect([singleKeys.peek(), document.hasFocus(), document.querySelector('dialog')]).toEqual([true, true, null]);
    await keys('?');
    await see('dialog', 'Keys');
    for (const label of ['Quick find', 'Undo the last change', 'Hide everything and lock', 'Submit a form']) {
      await see('dialog', label);
    }
    await keys('{Escape}');
    location.hash = '#/settings';
    await heading('Settings');
    await fillCheckbox('Single-key shortcuts');
    (await heading('Settings')).focus();
    await keys('?');
    expect(document.querySelector('dialog')).toBeNull();
    await fillCheckbox('Single-key shortcuts');
  });
});

async function fillCheckbox(label: string): Promise<void> {
  const found = (await see('label', label)) as HTMLLabelElement;
  found.control?.click();
}

describe('the lock', () => {
  test('hide blanks at once, tells nothing, and opens again with the passphrase', async () => {
    const app = await newLaptop();
    written(await addSamples(app));
    await openApp(app);
    await see('.row', 'Agatha');
    await keys('{Control>}.{/Control}');
    await press('Continue');
    await heading('Unlock Caseclip');
    expect(document.body.textContent).not.toContain('Agatha');
    expect(document.title).toBe('Caseclip');
    await fill('Passphrase', 'not these four words');
    await keys('{Enter}');
    expect((await see('.field .error')).textContent).toContain('does not open this vault');
    await fill('Passphrase', PASSPHRASE);
    await keys('{Enter}');
    await see('.row', 'Agatha');
  });

  test('says why it is locked', async () => {
    const app = await newLaptop();
    await openApp(app);
    await heading('November 23');
    await app.session.lock('idle');
    await see('.page-head', 'nobody used it for a while');
  });
});

describe('settings', () => {
  test('changing language, colours and rows shows at once and is kept on the device', async () => {
    const app = await newLaptop();
    location.hash = '#/settings';
    await openApp(app);
    await heading('Settings');
    await fillCheckbox('Español');
    await heading('Ajustes');
    await fillCheckbox('Oscuros');
    await fillCheckbox('Compactas');
    const { lang, dataset } = document.documentElement;
    expect([lang, dataset.theme, dataset.density]).toEqual(['es', 'dark', 'compact']);
    const kept = await Promise.all(
      (['language', 'theme', 'density'] as const).map((key) => app.platform.settings.get(key)),
    );
    expect(kept).toEqual(['es', 'dark', 'compact']);
    await fillCheckbox('English');
    await heading('Settings');
  });

  test('the passphrase is changed only by somebody who knows the old one', async () => {
    const app = await newLaptop();
    location.hash = '#/settings';
    await openApp(app);
    await press('Change the passphrase');
    await fill('Passphrase so far', 'a wrong guess at it');
    await fill('New passphrase', 'teaspoon ladder violet harbor');
    await keys('{Enter}');
    expect((await see('.field .error')).textContent).toContain('was not changed');
    await fill('Passphrase so far', PASSPHRASE);
    await keys('{Enter}');
    await see('.toast', 'Passphrase changed');
    await app.session.lock('asked');
    expect(await app.session.unlock(PASSPHRASE)).toEqual({ ok: false, why: 'wrong-passphrase' });
    expect((await app.session.unlock('teaspoon ladder violet harbor')).ok).toBe(true);
  });

  test('the name under signed notes is saved and can be undone', async () => {
    const app = await newLaptop();
    location.hash = '#/settings';
    await openApp(app);
    await fill('Your name', 'Dana Ortiz');
    await press('Save your name');
    await see('.toast', 'Your name was changed');
    await press('Undo');
    await see('.toast', 'Undone');
    await expect.poll(() => document.querySelector<HTMLInputElement>('.form input')?.value).toBe('');
  });

  test('a backup is made, looked at, and found to hold nothing new', async () => {
    const app = await newLaptop();
    written(await addSamples(app));
    location.hash = '#/settings';
    await openApp(app);
    await see('small', 'No backup yet');
    await press('Back up now');
    await see('.toast', 'Backup handed to the browser');
    await see('small', 'Backup today');
    const [file] = app.files.values();
    const chooser = document.querySelector<HTMLInputElement>('input[aria-label="Choose a backup file"]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([file?.slice() ?? ''], 'a.caseclip'));
    if (chooser) chooser.files = chosen.files;
    chooser?.dispatchEvent(new Event('change', { bubbles: true }));
    await see('table', 'Clients00012');
    await see('p', 'already here');
  });
});
