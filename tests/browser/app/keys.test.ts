/** What opens the vault, changed while it is in use: over real WebCrypto and a real database, in two windows. */
import { describe, expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import type { Passkeys, Platform } from '../../../src/app/platform';
import { done, refused } from '../../../src/domain/record/result';
import { sealedUnder, sha256 } from '../../../src/vault';
import { digestOf, until } from '../../support/data-core';
import { rawPut, rawRows } from '../../support/raw-rows';
import { type Laptop, newLaptop, PASSPHRASE, secondWindow, succeeded, why } from './laptop';

/** An authenticator as the browser shows it: the same answer for the same credential and salt. */
function authenticator(): Passkeys & { refuse: 'cancelled' | 'no-prf' | null } {
  const held: Uint8Array[] = [];
  const answer = async (credential: Uint8Array, salt: Uint8Array) =>
    done({ credential, secret: new Uint8Array(await sha256(Uint8Array.from([...credential, ...salt]))) });
  return {
    refuse: null,
    site: 'caseclip.example',
    available: async () => true,
    async create(salt) {
      if (this.refuse) return refused(this.refuse);
      const credential = crypto.getRandomValues(new Uint8Array(16));
      held.push(credential);
      return answer(credential, salt);
    },
    async ask(passkeys) {
      const [one] = passkeys;
      return this.refuse || !one ? refused(this.refuse ?? 'cancelled') : answer(one.credential, one.salt);
    },
  };
}

const kidsIn = async (app: Laptop, table: string) =>
  new Set((await rawRows(app.database, table)).map(({ sealed }) => sealedUnder(sealed as Uint8Array)));
const TABLES = ['client', 'episode', 'op', 'audit', 'draft'];
const kids = async (app: Laptop) =>
  new Set((await Promise.all(TABLES.map((table) => kidsIn(app, table)))).flatMap((found) => [...found]));
const numbersIn = async (app: Laptop, table: string) =>
  new Map((await rawRows(app.database, table)).map(({ id, lsn }) => [id, lsn]));
const audit = async (app: Laptop) => [...(await app.records.all('audit')).values()].map(({ action }) => action);

async function addClients(app: Laptop, count: number, family: string): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    succeeded(await addClient(app, { given: `Sample${n}`, family }));
  }
}
const resealed = (app: Laptop) =>
  until(() => expect(app.keys.resealing.value).toMatchObject({ done: true }), 30_000, 50);

describe('the recovery key', () => {
  test('made anew: the old one opens nothing any more, once the new one was typed back', async () => {
    const app = await newLaptop();
    const before = succeeded(await app.keys.beginRecoveryKey(PASSPHRASE));
    succeeded(await before.confirm(before.recoveryKey));
    const pending = succeeded(await app.keys.beginRecoveryKey(before.recoveryKey));
    expect(why(await pending.confirm(before.recoveryKey))).toBe('does-not-match');
    await app.session.lock('asked');
    expect(why(await app.session.unlock(pending.recoveryKey)), 'not yet').toBe('wrong-passphrase');
    expect(why(await pending.confirm(pending.recoveryKey)), 'locked meanwhile').toBe('locked');
    succeeded(await app.session.unlock(before.recoveryKey));
    succeeded(await pending.confirm(pending.recoveryKey.toLowerCase()));
    await app.session.lock('asked');
    expect(why(await app.session.unlock(before.recoveryKey))).toBe('wrong-passphrase');
    succeeded(await app.session.unlock(pending.recoveryKey));
    await app.session.lock('asked');
    succeeded(await app.session.unlock(PASSPHRASE));
    expect(await audit(app)).toEqual(['vault-created', 'recovery-key-changed', 'recovery-key-changed']);
  });

  test('needs the passphrase or the recovery key, whoever sits at the open screen', async () => {
    const app = await newLaptop();
    expect(why(await app.keys.beginRecoveryKey('not the passphrase'))).toBe('wrong-passphrase');
    expect(why(await app.keys.renewKey('not the passphrase'))).toBe('wrong-passphrase');
    expect(why(await app.keys.removePasskey('not the passphrase', 'any'))).toBe('wrong-passphrase');
    expect(await app.keys.waysIn()).toEqual({ passphrases: 1, recoveryKeys: 1, passkeys: [], epochs: 1 });
  });

  test('changed in one window while the passphrase changes in the other: both changes hold', async () => {
    const app = await newLaptop();
    const other = await secondWindow(app);
    const pending = succeeded(await app.keys.beginRecoveryKey(PASSPHRASE));
    const next = 'a new one altogether now';
    const [one, two] = await Promise.all([
      pending.confirm(pending.recoveryKey),
      other.session.changePassphrase(PASSPHRASE, next),
    ]);
    succeeded(one);
    succeeded(two);
    await app.session.lock('asked');
    expect(why(await app.session.unlock(PASSPHRASE))).toBe('wrong-passphrase');
    succeeded(await app.session.unlock(next));
    await app.session.lock('asked');
    succeeded(await app.session.unlock(pending.recoveryKey));
  });
});

describe('a passkey', () => {
  const withPasskeys = async (passkeys: Passkeys) => {
    const first = await newLaptop();
    return secondWindow(first, { passkeys } satisfies Partial<Platform>);
  };

  test('is added, named, opens the vault, and is removed; the passphrase opens it all along', async () => {
    const keys = authenticator();
    const app = await withPasskeys(keys);
    expect(await app.session.passkeyHere()).toBe(false);
    succeeded(await app.keys.addPasskey(PASSPHRASE, 'Laptop finger'));
    const [added] = (await app.keys.waysIn())?.passkeys ?? [];
    expect(added).toMatchObject({ name: 'Laptop finger', site: 'caseclip.example' });
    await app.session.lock('asked');
    expect(await app.session.passkeyHere()).toBe(true);
    succeeded(await app.session.unlockWithPasskey());
    expect(app.session.state.value.kind).toBe('unlocked');
    await addClients(app, 1, 'Behind');
    succeeded(await app.keys.removePasskey(PASSPHRASE, added?.id ?? ''));
    await app.session.lock('asked');
    expect(await app.session.passkeyHere()).toBe(false);
    expect(why(await app.session.unlockWithPasskey())).toBe('not-supported');
    succeeded(await app.session.unlock(PASSPHRASE));
    expect(await audit(app)).toEqual(['vault-created', 'passkey-added', 'passkey-removed']);
  });

  test('that somebody cancels, or that cannot be a key, changes nothing', async () => {
    const keys = authenticator();
    const app = await withPasskeys(keys);
    for (const refusal of ['cancelled', 'no-prf'] as const) {
      keys.refuse = refusal;
      expect(why(await app.keys.addPasskey(PASSPHRASE, 'Laptop'))).toBe(refusal);
    }
    keys.refuse = null;
    expect(why(await app.keys.addPasskey('wrong', 'Laptop'))).toBe('wrong-passphrase');
    expect((await app.keys.waysIn())?.passkeys).toEqual([]);
    succeeded(await app.keys.addPasskey(PASSPHRASE, 'Laptop'));
    keys.refuse = 'cancelled';
    await app.session.lock('asked');
    expect(why(await app.session.unlockWithPasskey())).toBe('cancelled');
    expect(app.session.state.value.kind).toBe('locked');
  });

  test('of a page that has none to offer is refused as not supported', async () => {
    const app = await newLaptop();
    expect(await app.keys.passkeySite()).toBeNull();
    expect(why(await app.keys.addPasskey(PASSPHRASE, 'Laptop'))).toBe('not-supported');
  });
});

describe('a new key for the data', () => {
  test('seals every row again and changes neither content nor numbers; drafts come along', async () => {
    const app = await newLaptop();
    await addClients(app, 120, 'Before');
    const draft = succeeded(await app.drafts.open({ kind: 'note', subject: '', slot: '' }, () => ({ text: 'half' })));
    await draft.close();
    const old = await kids(app);
    succeeded(await app.keys.renewKey(PASSPHRASE));
    app.keys.pauseResealing();
    const [digest, numbers] = [await digestOf(app), await numbersIn(app, 'op')];
    expect(old.size).toBe(1);
    expect(await kids(app), 'old and new live together').toEqual(new Set([...old, ...(await kidsIn(app, 'audit'))]));

    app.keys.goOnResealing();
    await resealed(app);
    const now = await kids(app);
    expect(now.size).toBe(1);
    expect([...now]).not.toEqual([...old]);
    expect(await digestOf(app)).toBe(digest);
    expect(await numbersIn(app, 'op')).toEqual(numbers);
    await app.session.lock('asked');
    succeeded(await app.session.unlock(PASSPHRASE));
    expect((await app.records.all('client')).size).toBe(120);
    expect(app.records.damaged()).toEqual([]);
    expect((await app.drafts.list()).map(({ body }) => body)).toEqual([{ text: 'half' }]);
    expect(await audit(app)).toEqual(['vault-created', 'key-renewed']);
    expect((await app.keys.waysIn())?.epochs, 'the old key stays').toBe(2);
  });

  test('goes on after a lock and in another window, where it stopped', async () => {
    const app = await newLaptop();
    await addClients(app, 220, 'Many');
    const [old] = await kids(app);
    succeeded(await app.keys.renewKey(PASSPHRASE));
    await until(() => expect(app.keys.resealing.value?.seen).toBeGreaterThan(0), 10_000, 1);
    await app.session.lock('asked');
    const digestLater = async (window: Laptop) => {
      succeeded(await window.session.unlock(PASSPHRASE));
      return digestOf(window);
    };
    expect(await kids(app), 'stopped half-way').toContain(old);
    const reloaded = await secondWindow(app);
    const digest = await digestLater(reloaded);
    await resealed(reloaded);
    expect((await kids(reloaded)).has(old as number)).toBe(false);
    expect(await digestOf(reloaded)).toBe(digest);
  });

  test('loses nothing that two windows write meanwhile, one of which never heard of it', async () => {
    const app = await newLaptop();
    const other = await secondWindow(app);
    await addClients(app, 100, 'Before');
    succeeded(await app.keys.renewKey(PASSPHRASE));
    await Promise.all([addClients(app, 40, 'Here'), addClients(other, 40, 'There')]);
    await resealed(app);
    for (const window of [app, other]) {
      expect((await window.records.all('client')).size).toBe(180);
      expect(window.records.damaged()).toEqual([]);
    }
    expect(await digestOf(app)).toBe(await digestOf(other));
    // What was sealed with the old key behind the pass's back is found at the next unlock.
    await app.session.lock('asked');
    const next = await secondWindow(app);
    succeeded(await next.session.unlock(PASSPHRASE));
    await until(async () => expect((await kids(next)).size).toBe(1), 20_000, 200);
  });

  test('does not hide from the search what is written under it', async () => {
    const app = await newLaptop();
    await addClients(app, 1, 'Beforehand');
    await until(async () => expect(await app.search.find('Beforehand')).toHaveLength(1), 20_000, 100);
    succeeded(await app.keys.renewKey(PASSPHRASE));
    await addClients(app, 1, 'Afterwards');
    await until(async () => expect(await app.search.find('Afterwards')).toHaveLength(1), 20_000, 100);
    expect(await app.search.find('Beforehand')).toHaveLength(1);
  });

  test('leaves a row alone that does not open, says so, and keeps its key', async () => {
    const app = await newLaptop();
    await addClients(app, 3, 'Before');
    const [row] = (await rawRows(app.database, 'client')) as { id: string; sealed: Uint8Array }[];
    const broken = Uint8Array.from(row?.sealed ?? [], (byte, at) => (at === 40 ? byte ^ 1 : byte));
    await rawPut(app.database, 'client', { ...row, sealed: broken });
    succeeded(await app.keys.renewKey(PASSPHRASE));
    await resealed(app);
    expect(app.keys.resealing.value?.kept).toBe(1);
    const left = (await rawRows(app.database, 'client')).find(({ id }) => id === row?.id);
    expect(left?.sealed).toEqual(broken);
    await rawPut(app.database, 'client', row);
    await app.session.lock('asked');
    succeeded(await app.session.unlock(PASSPHRASE));
    expect((await app.records.all('client')).size).toBe(3);
    expect(app.records.damaged()).toEqual([]);
  });
});
