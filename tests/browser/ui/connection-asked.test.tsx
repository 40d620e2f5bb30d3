/** The extension as it is asked by a web app, over the real app; what stands behind the port is in `other-side.ts`. */
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { WaitingPairing } from '../../../src/app/bridge/connection';
import { type Laptop, newLaptop, PASSPHRASE, succeeded } from '../app/laptop';
import { clean, focused, inSettings, paired, section, TITLE, WEB_APP, withOther } from './other-side';
import { heading, keys, openApp, press, see } from './page';

describe('the settings of the extension', () => {
  test('say how a web app is connected, then which one is, with the way to disconnect it', async () => {
    const { state } = await inSettings('extension-tab', { kind: 'apart' });
    await see('section', 'Open the web app in this browser, go to Settings and press “Connect”');
    expect((await section()).querySelector('button')).toBeNull();
    state.value = paired({ origin: WEB_APP });
    await see('section .row', WEB_APP);
    await press('Disconnect');
    await see('dialog h2', `Disconnect from ${WEB_APP}?`);
    await userEvent.click(await see('dialog .danger', 'Disconnect'));
    await see('section', 'No web app is connected');
    await expect.poll(focused).toBe(TITLE);
  });
});

describe.each(['panel', 'page'] as const)('a web app that wants to connect, in the %s of the extension', (shell) => {
  const question = (app: Laptop, more: Partial<WaitingPairing> = {}): WaitingPairing => ({
    id: crypto.randomUUID(),
    origin: WEB_APP,
    digits: '482913',
    until: app.clock.now + 120_000,
    answer: 'none',
    ...more,
  });
  const opened = async () => {
    const [app, other] = withOther(await newLaptop(), shell === 'panel' ? 'panel' : 'extension-tab', { kind: 'apart' });
    await openApp(app, shell);
    await see('h1');
    return { app, ...other };
  };

  test('is asked about as soon as it waits, and no key pressed by chance answers', async () => {
    const { app, waiting, answers } = await opened();
    const asked = question(app);
    waiting.value = asked;
    await see('dialog', `The web app at ${WEB_APP} wants to connect. Does it show this number?`);
    expect((await see('dialog .digits')).textContent).toContain('482 913');
    expect(focused()).toContain('482 913');
    await keys(' {Enter}');
    expect(answers).toEqual([]);
    await clean();
    await keys('{Tab}');
    expect(focused()).toBe('Yes, connect');
    await keys('{Enter}');
    expect(answers).toEqual([[asked.id, 'allowed']]);
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
  });

  test.each(['No', 'Escape'])('is told no by %s', async (way) => {
    const { app, waiting, answers } = await opened();
    const asked = question(app);
    waiting.value = asked;
    await see('dialog .digits');
    if (way === 'Escape') await keys('{Escape}');
    else await userEvent.click(await see('dialog .buttons .quiet', 'No'));
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
    expect(answers).toEqual([[asked.id, 'refused']]);
  });

  test('is not asked about when it is too late, or answered elsewhere', async () => {
    const { app, waiting, answers } = await opened();
    waiting.value = question(app, { until: app.clock.now + 800 });
    await see('dialog .digits');
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
    waiting.value = question(app, { until: app.clock.now - 1 });
    waiting.value = question(app, { answer: 'allowed' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(document.querySelector('dialog')).toBeNull();
    waiting.value = question(app, { digits: '777000' });
    await see('dialog .digits', '777 000');
    waiting.value = null;
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
    expect(answers).toEqual([]);
  });

  test('waits behind the lock', async () => {
    const { app, waiting, answers } = await opened();
    await app.session.lock('asked');
    waiting.value = question(app);
    await heading('Unlock');
    expect(document.querySelector('dialog')).toBeNull();
    succeeded(await app.session.unlock(PASSPHRASE));
    await see('dialog .digits');
    await app.session.lock('asked');
    await heading('Unlock');
    expect(document.querySelector('dialog')).toBeNull();
    expect(answers).toEqual([]);
  });
});
