import { describe, expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { removeClient } from '../../../src/app/clients/remove-client';
import { putBack } from '../../../src/app/history/put-back';
import { readResources } from '../../../src/app/resources/read-resources';
import { addSamples } from '../../../src/app/samples/samples';
import { newLaptop, PASSPHRASE, succeeded, why, written } from '../app/laptop';
import { heading, openApp, press, see } from './page';

async function laptopWithRosa() {
  const app = await newLaptop();
  const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Sample', phone: '213 555 0100' }));
  const set = { phone: '213 555 0111', 'languages/es': true, birthDate: '1980-03-01' };
  succeeded(await app.writer.commit({ name: 'client_changed', edits: [{ table: 'client', id: clientId, set }] }));
  return { app, clientId };
}
const phoneOf = async (app: Awaited<ReturnType<typeof newLaptop>>, id: string) =>
  (await app.records.get('client', id))?.phone;

describe('the history of a client', () => {
  test('says in the words of the form what was changed, when, where, and from what', async () => {
    const { app, clientId } = await laptopWithRosa();
    location.hash = `#/clients/${clientId}`;
    await openApp(app);
    (await see('button[aria-label="More for Rosa Sample"]')).click();
    await press('History');
    await heading('History');
    const section = await see('.section', 'Client changed');
    expect(section.textContent).toMatch(/Nov 23, 2026, .* on this device/);
    const row = await see('.row', '(213) 555-0111');
    expect(row.textContent).toContain('Phone');
    expect(row.textContent).toContain('Before: (213) 555-0100');
    expect(row.textContent).toContain('Now');
    await see('.row', 'Mar 1, 1980');
    expect((await see('.row', 'Spanish')).textContent).toContain('Languages spoken');
    const said = document.querySelector('main')?.textContent ?? '';
    for (const name of ['birthDate', 'languages/', 'createdAt', 'lastSeenAt', 'phaseMoves']) {
      expect(said).not.toContain(name);
    }
  });

  test('puts an older value back as a change like any other, with undo', async () => {
    const { app, clientId } = await laptopWithRosa();
    location.hash = `#/history/client/${clientId}`;
    await openApp(app);
    const old = [...(await see('main', 'Put back')).querySelectorAll('.row')].find(
      (row) => row.textContent?.includes('(213) 555-0100') && row.querySelector('button'),
    );
    old?.querySelector('button')?.click();
    await see('.toast', 'Phone: put back');
    expect(await phoneOf(app, clientId)).toBe('213 555 0100');
    await see('.section', 'An older value put back');
    await press('Undo');
    await see('.toast', 'Undone');
    expect(await phoneOf(app, clientId)).toBe('213 555 0111');
  });

  test('takes a whole change back after a lock too, when nobody remembers it any more', async () => {
    const { app, clientId } = await laptopWithRosa();
    await app.session.lock('asked');
    succeeded(await app.session.unlock(PASSPHRASE));
    location.hash = `#/history/client/${clientId}`;
    await openApp(app);
    const section = await see('.section', 'Client changed');
    section.querySelector<HTMLElement>('button[aria-label^="Undo this change: Client changed"]')?.click();
    await see('.section', 'Taken back');
    expect(await app.records.get('client', clientId)).toMatchObject({ phone: '213 555 0100' });
    expect((await app.records.get('client', clientId))?.birthDate).toBeUndefined();
  });

  test('can be looked through one field at a time', async () => {
    const { app, clientId } = await laptopWithRosa();
    location.hash = `#/history/client/${clientId}`;
    await openApp(app);
    const select = (await see('select')) as HTMLSelectElement;
    const phone = [...select.options].find((option) => option.text === 'Phone');
    select.value = phone?.value ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => document.querySelectorAll('main .row').length).toBe(2);
  });
});

test('a service tells of its phones and hours too, and a number put back is marked as written by a person', async () => {
  const app = await newLaptop();
  written(await addSamples(app));
  const view = [...(await readResources(app.records)).values()].find(({ phones }) => phones.length > 0);
  const [phone] = view?.phones ?? [];
  if (!view || !phone) throw new Error('no sample service with a phone');
  const edits = [{ table: 'phone', id: phone.id, set: { number: '+12135550199' } } as const];
  succeeded(await app.writer.commit({ name: 'resource_changed', edits }));
  location.hash = `#/history/service_at_location/${view.sal.id}`;
  await openApp(app);
  expect((await see('.row', '(213) 555-0199')).textContent).toContain('Phone number');
  written(await putBack(app, { table: 'phone', id: phone.id, field: 'number', value: phone.number }));
  expect((await app.records.get('phone', phone.id))?.number).toBe(phone.number);
  const read = (await app.records.get('evidence', view.sal.id))?.fields[`phone.${phone.id}`];
  if (read) expect(read.edited_by_user).toBe(true);
});

test('what has rules of its own is not written over: a status, a signed note', async () => {
  const { app, clientId } = await laptopWithRosa();
  const [episode] = (await app.records.all('episode')).values();
  if (!episode) throw new Error('no case');
  const status = { table: 'episode', id: episode.id, field: 'status', value: 'finished' } as const;
  expect(why(await putBack(app, status))).toBe('not-from-here');
  const id = crypto.randomUUID();
  const set = { clientId, docStatus: 'final', date: '2026-11-23', 'sections/narrative': 'Signed' };
  succeeded(await app.writer.commit({ name: 'note_signed', edits: [{ table: 'note', id, set }] }));
  const words = { table: 'note', id, field: 'sections/narrative', value: 'Other words' } as const;
  expect(why(await putBack(app, words))).toBe('sealed-record');
  location.hash = `#/history/note/${id}`;
  await openApp(app);
  await see('.page-head', 'This note is signed');
  expect(document.querySelector('main .row button')).toBeNull();
  succeeded(await removeClient(app, clientId));
  const gone = { table: 'client', id: clientId, field: 'phone', value: '1' } as const;
  expect(why(await putBack(app, gone))).toBe('gone');
});
