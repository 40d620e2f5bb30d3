/** First run beside a vault on the other side, over the real app; what stands behind the port is in `other-side.ts`. */
import { describe, expect, test } from 'vitest';
import type { ConnectionState, JoinFailure } from '../../../src/app/bridge/connection';
import type { Platform } from '../../../src/app/platform';
import { emptyLaptop, PASSPHRASE, succeeded } from '../app/laptop';
import { clean, focused, last, paired, withOther } from './other-side';
import { fill, heading, keys, openApp, press, see } from './page';

const JOIN_FAILURES: readonly [JoinFailure, string, string][] = [
  ['wrong-passphrase', 'does not open your vault', 'use the recovery key'],
  ['keyset-damaged', 'key file of your vault was altered or damaged', 'See whether it still unlocks there'],
  ['newer-version', 'a newer version of Caseclip', 'Update Caseclip here'],
  ['nothing-to-join', 'no vault on the other side yet', 'press “Get started”'],
  ['unreachable', 'The other side stopped answering', 'Open it, then try again'],
  ['not-allowed', 'does not know this connection any more', 'connect again'],
  ['full', 'The other side has no room left', 'Free some space'],
  ['other-vault', 'Another vault is here already', 'Load this page again'],
  ['locked', 'locked before all was there', 'Try again'],
  ['disk-full', 'The disk is full', 'Free some space'],
  ['read-only', 'A newer version of Caseclip was used here', 'Update Caseclip here'],
  ['sealed-record', 'could not be used', 'Make a backup there'],
  ['damaged', 'could not be used', 'Make a backup there'],
  ['storage-gone', 'took the storage away', 'Load this page again'],
  ['busy', 'Another Caseclip window is doing this', 'try again'],
];

describe('the first run', () => {
  const OFFER = 'I already use Caseclip in this browser';
  const firstRun = async (face: Platform['face'], state: ConnectionState) => {
    const [app, other] = withOther(await emptyLaptop(), face, state);
    await openApp(app, face === 'panel' ? 'panel' : 'page');
    await heading('Clip a service');
    return { app, ...other };
  };

  test('of the web app offers the vault of the extension only where the extension is', async () => {
    const { state } = await firstRun('web', { kind: 'looking' });
    await see('button', 'Get started');
    expect(document.body.textContent).not.toContain(OFFER);
    state.value = { kind: 'absent' };
    state.value = { kind: 'apart' };
    await see('button', OFFER);
    expect(document.querySelectorAll('.button.primary')).toHaveLength(1);
    await clean();
    await press('Get started');
    await heading('Where your data lives');
  });

  test('of the web app connects, asks for the passphrase, and brings the vault with progress', async () => {
    const { app, tries, joins, joinable } = await firstRun('web', { kind: 'apart' });
    await press(OFFER);
    await heading('Connect to the extension');
    expect(focused()).toBe('Connect to the extension');
    (await last(tries)).compare('482913');
    await see('.digits', '482 913');
    await clean();
    (await last(tries)).end('too-late');
    await see('[role=status]', 'Nobody answered in the extension');
    await press('Try again');
    (await last(tries)).compare('123456');
    await see('.digits', '123 456');
    (await last(tries)).end();

    await heading('Use the same vault here');
    expect(focused()).toBe('Use the same vault here');
    await clean();
    await press('Bring it here');
    await see('.field .error', 'Type your passphrase');
    expect(joins).toEqual([]);
    await fill('Passphrase or recovery key', 'plain words');
    await keys('{Enter}');
    await see('.progress', 'Step 1 of 2: Opening the vault');
    // The line opens a moment after connecting: a quick hand waits for it.
    expect(joins).toEqual([]);
    joinable.value = true;
    const join = await last(joins);
    expect(join.secret).toBe('plain words');
    join.tell(1200, 4000);
    await see('.progress', 'Bringing your records over: 1,200 of 4,000');
    expect(document.querySelector('progress')?.value).toBeCloseTo(0.65);
    await clean();
    // The port opens the vault before it says that it is done.
    const pending = await app.session.beginVault(PASSPHRASE);
    succeeded(await pending.confirm(pending.recoveryKey));
    join.end();
    await see('.toast', 'Your vault is here now, too');
    await heading('November 23');
  });

  test('stopping the try leaves a way back, and making a new vault stays possible', async () => {
    await firstRun('web', { kind: 'apart' });
    await press(OFFER);
    await press('Stop');
    await see('[role=status]', 'You stopped. Nothing was changed.');
    await press('Back');
    await heading('Clip a service');
    await press('Get started');
    await heading('Where your data lives');
  });

  test('each reason why the vault does not come has its sentence, and what was typed stays', async () => {
    const { joins, joinable } = await firstRun('web', paired());
    joinable.value = true;
    await press(OFFER);
    await fill('Passphrase or recovery key', 'plain words');
    for (const [why, happened, next] of JOIN_FAILURES) {
      const before = joins.length;
      await press('Bring it here');
      await expect.poll(() => joins.length).toBe(before + 1);
      (await last(joins)).end(why);
      const said = await see('.error-summary', happened);
      expect(said.textContent).toContain(next);
      await expect.poll(() => document.activeElement?.className).toBe('error-summary');
    }
    await clean();
    expect(joins.map(({ secret }) => secret)).toEqual(JOIN_FAILURES.map(() => 'plain words'));
  });

  test('bringing the vault can be cancelled and tried again', async () => {
    const { joins, joinable } = await firstRun('web', paired());
    joinable.value = true;
    await press(OFFER);
    await fill('Passphrase or recovery key', 'plain words');
    await keys('{Enter}');
    (await last(joins)).tell(1, 9);
    await press('Cancel');
    await see('[role=status]', 'Your vault is still whole on the other side');
    await press('Bring it here');
    await expect.poll(() => joins.length).toBe(2);
  });

  test.each(['panel', 'extension-tab'] as const)(
    'of the extension (%s) asks for the passphrase of the web app where it can be joined',
    async (face) => {
      const { joinable, joins } = await firstRun(face, { kind: 'apart' });
      await see('button', 'Get started');
      expect(document.body.textContent).not.toContain('I already use');
      joinable.value = true;
      await press('I already use the Caseclip web app');
      await heading('Use the same vault here');
      await see('p', 'Type what opens Caseclip in the web app');
      await fill('Passphrase or recovery key', 'plain words');
      await keys('{Enter}');
      const join = await last(joins);
      expect(join.secret).toBe('plain words');
      join.end();
      await see('.toast', 'come over while the web app is open');
    },
  );
});
