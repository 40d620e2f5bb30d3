/** axe finds nothing on the switches for what is shown outside the windows: off, on, and refused by the browser. */
import { describe, expect, test } from 'vitest';
import { createVault } from '../../src/cli/drive/vault.mjs';
import { refusePermissions } from '../support/refused-permission';
import { walk } from '../support/walk';

describe.each(['en', 'es'] as const)('in %s', (language) => {
  test('the number, the lock, the message and its “no”', async () => {
    const { app, found, word, go, look } = await walk(language, 'reminders-');
    await createVault(app, { language });
    await go('#/settings');
    const section = app.getByRole('heading', { name: word('remind_title') });
    await section.scrollIntoViewIfNeeded();
    await look('off');
    await app.getByRole('checkbox', { name: word('remind_badge'), exact: true }).check();
    await refusePermissions(app);
    await app.getByRole('checkbox', { name: word('remind_notify'), exact: true }).click();
    await app.getByText(word('remind_refused_extension')).waitFor();
    await section.scrollIntoViewIfNeeded();
    await look('refused');
    expect(found).toEqual([]);
  });
});
