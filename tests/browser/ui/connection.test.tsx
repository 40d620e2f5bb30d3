/** The web app's settings for the extension, over the real app; what stands behind the port is in `other-side.ts`. */
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ConnectionTrouble, PairingProblem } from '../../../src/app/bridge/connection';
import { newLaptop } from '../app/laptop';
import { clean, EXTENSION, focused, inSettings, last, paired, section, TITLE } from './other-side';
import { heading, keys, openApp, press, see } from './page';

const PROBLEMS: readonly [PairingProblem, string, string][] = [
  ['not-allowed', 'Somebody pressed “No” in the extension', 'try again'],
  ['too-late', 'Nobody answered in the extension within two minutes', 'unlock it, then try again'],
  ['too-many', 'too many tries in a short time', 'Wait ten minutes'],
  ['not-the-same', 'did not come to the same number', 'Load this page again'],
  ['locked', 'The extension is locked', 'unlock it, then try again'],
  ['gone', 'The extension stopped answering', 'load this page again'],
  ['stopped', 'You stopped', 'You can connect at any time'],
];

const TROUBLES: readonly [ConnectionTrouble, string, string][] = [
  ['unreachable', 'stopped answering before all was there', 'tries again by itself'],
  ['not-allowed', 'does not know this connection any more', 'Disconnect here, then connect again'],
  ['full', 'The other side has no room left', 'Free some space'],
  ['other-vault', 'each have a vault of their own', 'disconnect to go on with each by itself'],
  ['locked', 'locked before all was there', 'when you have unlocked it'],
  ['disk-full', 'The disk is full', 'Free some space'],
  ['read-only', 'A newer version of Caseclip was used here', 'Update Caseclip on this side'],
  ['sealed-record', 'would change a signed note', 'Make a backup'],
  ['damaged', 'One record could not be opened', '“Records that cannot be opened”'],
  ['storage-gone', 'took the storage away', 'Load this page again'],
  ['busy', 'Another Caseclip window is doing this', 'There is nothing to do'],
];

test('where there is no other side, nothing about it is drawn', async () => {
  location.hash = '#/settings';
  await openApp(await newLaptop());
  await heading('Settings');
  await see('h2', 'Backup');
  expect(document.querySelector('main')?.textContent).not.toContain(TITLE);
});

describe('the settings of the web app', () => {
  test('say that they look for the extension, what to do without it, and when it is there', async () => {
    const { state } = await inSettings('web', { kind: 'looking' });
    await see('section', 'Looking for the extension');
    state.value = { kind: 'absent' };
    await see('.note-box', 'does not answer in this browser');
    await see('.note-box', 'load this page again');
    await clean();
    state.value = { kind: 'apart' };
    await see('section', 'It is not connected yet');
    await see('button', 'Connect');
    await clean();
  });

  test('connecting shows six digits to compare, waits, and says when it is done', async () => {
    const { tries, state } = await inSettings('web', { kind: 'apart' });
    const connect = await vi.waitUntil(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Connect'),
    );
    connect.focus();
    await keys('{Enter}');
    await see('dialog', 'Asking the extension');
    (await last(tries)).compare('482913');
    const digits = await see('dialog .digits');
    expect(digits.querySelector('[aria-hidden]')?.textContent).toBe('482 913');
    expect(digits.querySelector('.hidden-text')?.textContent).toBe('4 8 2 9 1 3');
    expect(digits.closest('[role=status]')).not.toBeNull();
    await see('dialog', 'press “Yes, connect” there');
    await clean();
    (await last(tries)).end();
    await see('.toast', 'Connected');
    expect(document.querySelector('dialog')).toBeNull();
    expect(state.value.kind).toBe('paired');
    await expect.poll(focused).toBe(TITLE);
  });

  test.each(PROBLEMS)(
    'a try that ends with %s says what happened, that nothing was changed, and what to do',
    async (why, happened, next) => {
      const { tries } = await inSettings('web', { kind: 'apart' });
      await userEvent.click(await see('section button', 'Connect'));
      (await last(tries)).compare('000111');
      (await last(tries)).end(why);
      const said = await see('dialog [role=status]', happened);
      expect(said.textContent).toContain('Nothing was changed');
      expect(said.textContent).toContain(next);
      await press('Try again');
      await see('dialog', 'Asking the extension');
      expect(focused()).toBe('Stop');
      expect(tries).toHaveLength(2);
      (await last(tries)).end(why);
      await see('dialog [role=status]', happened);
      expect(focused()).toBe('Close');
      await keys('{Enter}');
      await expect.poll(() => document.querySelector('dialog')).toBeNull();
      expect(focused()).toBe('Connect');
    },
  );

  test.each(['the Stop button', 'Escape'])('%s ends the try, and the section says so', async (way) => {
    const { tries } = await inSettings('web', { kind: 'apart' });
    await userEvent.click(await see('section button', 'Connect'));
    (await last(tries)).compare('482913');
    await see('dialog .digits');
    if (way === 'Escape') await keys('{Escape}');
    else await press('Stop');
    await see('section .note-box', 'You stopped. Nothing was changed.');
    expect(document.querySelector('dialog')).toBeNull();
    expect(focused()).toBe('Connect');
  });

  test('connected, they say since when, whether it is live, and when both last held the same', async () => {
    const { state } = await inSettings('web', paired());
    await see('section .row', 'The extension in this browser');
    await see('section .row', 'Connected since Nov 20, 2026');
    await see('section .row .tag', 'Live');
    await see('section', 'shows on the other within a moment');
    await see('section', 'Both sides last held the same on Nov 23, 2026');
    expect(document.body.textContent).not.toContain(EXTENSION);
    await clean();
    state.value = paired({ live: false, last: null });
    await see('section .row .tag', 'Waiting');
    await see('section', 'goes over when both are open');
    await see('section', 'have not held the same yet');
  });

  test('each trouble has its own sentence: what happened, what was kept, what to do', async () => {
    const { state } = await inSettings('web', paired());
    await section();
    const sentences = new Set<string>();
    for (const [trouble, happened, next] of TROUBLES) {
      state.value = paired({ live: false, trouble });
      const said = await see('section [role=status] .note-box', happened);
      expect(said.textContent).toContain(next);
      expect((await section()).textContent).not.toContain('goes over when both are open');
      sentences.add(said.textContent ?? '');
    }
    expect(sentences.size).toBe(TROUBLES.length);
  });

  test('disconnecting asks first, and leaves the records', async () => {
    const { state } = await inSettings('web', paired());
    await press('Disconnect');
    await see('dialog h2', 'Disconnect from the extension?');
    await see('dialog', 'Your records stay on both sides');
    await clean();
    await press('Cancel');
    expect(state.value.kind).toBe('paired');
    expect(focused()).toBe('Disconnect');
    await keys('{Enter}');
    await userEvent.click(await see('dialog .danger', 'Disconnect'));
    await see('section', 'It is not connected yet');
    await see('.toast', 'Your records are on both sides');
    await expect.poll(focused).toBe(TITLE);
  });
});
