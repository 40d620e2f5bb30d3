import { describe, expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { changeClient } from '../../../src/app/clients/change-client';
import { fieldsOfClient } from '../../../src/app/clients/client-fields';
import { closeEpisode } from '../../../src/app/clients/close-episode';
import { movePhase } from '../../../src/app/clients/move-phase';
import { recentClients } from '../../../src/app/clients/recent-clients';
import { removeClient } from '../../../src/app/clients/remove-client';
import { reopenCase } from '../../../src/app/clients/reopen-case';
import { seeClient } from '../../../src/app/clients/see-client';
import { readTrash, restoreRemoval } from '../../../src/app/records/restore-removed';
import { addTodo } from '../../../src/app/todos/add-todo';
import { changeTodo } from '../../../src/app/todos/change-todo';
import { completeTodo } from '../../../src/app/todos/complete-todo';
import { removeTodo } from '../../../src/app/todos/remove-todo';
import { daysLater, type Laptop, newLaptop, succeeded, why, written } from './laptop';

const ROSA = { given: ' Rosa ', family: 'Marmalade', languages: ['es'], phone: '' };
const add = async (app: Laptop, fields: Parameters<typeof addClient>[1] = ROSA) =>
  written(await addClient(app, fields)).clientId;
const episodes = async (app: Laptop) => [...(await app.records.all('episode')).values()];

describe('a client', () => {
  test('is added with an active episode in intake, in one step that undo takes back whole', async () => {
    const app = await newLaptop();
    const added = written(await addClient(app, ROSA));
    const client = await app.records.get('client', added.clientId);
    expect(client).toMatchObject({ given: 'Rosa', family: 'Marmalade', languages: { es: true } });
    expect(client).not.toHaveProperty('phone');
    expect(await episodes(app)).toEqual([
      expect.objectContaining({ clientId: added.clientId, status: 'active', phase: 'intake', start: '2026-11-23' }),
    ]);
    succeeded(await app.writer.undo(added.changeId));
    expect((await app.records.all('client')).size).toBe(0);
    expect(await episodes(app)).toEqual([]);
  });

  test('keeps what came in from elsewhere while an older form was open', async () => {
    const app = await newLaptop();
    const id = await add(app);
    const from = fieldsOfClient(written({ ok: true, value: (await app.records.get('client', id)) ?? null }));
    written(await changeClient(app, id, { ...from, phone: '(555) 0134' }));
    written(await changeClient(app, id, { ...from, pronouns: 'she', from }));
    expect(await app.records.get('client', id)).toMatchObject({ phone: '(555) 0134', pronouns: 'she' });
  });

  test('needs one name, and is born on a real day that has come', async () => {
    const app = await newLaptop();
    expect(why(await addClient(app, { given: ' ', family: '' }))).toBe('name-missing');
    expect(why(await addClient(app, { ...ROSA, birthDate: '1990-02-30' }))).toBe('birth-date-wrong');
    expect(why(await addClient(app, { ...ROSA, birthDate: '2026-11-24' }))).toBe('birth-date-wrong');
    await add(app, { ...ROSA, family: '', birthDate: '2026-11-23' });
  });

  test('is changed field by field: an emptied field goes, an unchanged form writes nothing', async () => {
    const app = await newLaptop();
    const id = await add(app, { ...ROSA, safeContact: 'No voicemail' });
    const fields = async () => fieldsOfClient((await app.records.get('client', id)) as never);
    expect(succeeded(await changeClient(app, id, await fields()))).toBeNull();
    written(
      await changeClient(app, id, { ...(await fields()), safeContact: '', languages: ['en'], from: await fields() }),
    );
    const client = await app.records.get('client', id);
    expect(client?.safeContact).toBeUndefined();
    expect(client?.languages).toEqual({ en: true });
    expect(why(await changeClient(app, crypto.randomUUID(), ROSA))).toBe('gone');
  });

  test('goes to the trash and comes back with everything', async () => {
    const app = await newLaptop();
    const id = await add(app);
    const removed = written(await removeClient(app, id));
    expect(await app.records.get('client', id)).toBeUndefined();
    const [removal, ...others] = await readTrash(app);
    expect([removal?.main.id, others]).toEqual([id, []]);
    if (removal) written(await restoreRemoval(app, removal));
    expect(await app.records.get('client', id)).toMatchObject({ given: 'Rosa' });
    expect(await app.records.trash()).toEqual([]);
    succeeded(await app.writer.undo(removed.changeId));
  });

  test('seen is written once a day, and orders the recent ones', async () => {
    const app = await newLaptop();
    const first = await add(app);
    await add(app, { given: 'Otto', family: 'Umbrellastand' });
    expect(succeeded(await seeClient(app, first))).toBeNull();
    await daysLater(app, 1);
    expect(succeeded(await seeClient(app, first))).not.toBeNull();
    expect(succeeded(await seeClient(app, first))).toBeNull();
    const rows = recentClients((await app.records.all('client')).values());
    expect(rows.map((client) => client.given)).toEqual(['Rosa', 'Otto']);
  });
});

describe('a case', () => {
  test('moves from phase to phase, each move dated, and closes with a reason', async () => {
    const app = await newLaptop();
    await add(app);
    const [episode] = await episodes(app);
    const id = episode?.id ?? '';
    written(await movePhase(app, id, 'planning'));
    expect(succeeded(await movePhase(app, id, 'planning'))).toBeNull();
    expect(why(await closeEpisode(app, id, { reason: ' ' }))).toBe('reason-missing');
    written(await closeEpisode(app, id, { reason: 'Goals met', summary: 'Has a home.' }));
    const closed = (await episodes(app))[0];
    expect(closed).toMatchObject({
      status: 'finished',
      phase: 'closed',
      end: '2026-11-23',
      closureReason: 'Goals met',
    });
    const phases = Object.values(closed?.phaseMoves ?? {}).map((move) => move.phase);
    expect(phases.sort()).toEqual(['closed', 'intake', 'planning']);
    expect(why(await movePhase(app, id, 'intake'))).toBe('not-open');
    expect(why(await closeEpisode(app, id, { reason: 'Again' }))).toBe('not-open');
  });

  test('is reopened as a new episode linked to the old, and only when none is open', async () => {
    const app = await newLaptop();
    const clientId = await add(app);
    expect(why(await reopenCase(app, clientId))).toBe('already-open');
    const [first] = await episodes(app);
    written(await closeEpisode(app, first?.id ?? '', { reason: 'Moved' }));
    written(await reopenCase(app, clientId));
    const open = (await episodes(app)).filter((episode) => episode.status === 'active');
    expect(open).toEqual([expect.objectContaining({ reopens: first?.id, phase: 'intake' })]);
  });
});

describe('something to do', () => {
  test('is added, changed, ticked off, taken back, and thrown away', async () => {
    const app = await newLaptop();
    const clientId = await add(app);
    expect(why(await addTodo(app, { title: ' ' }))).toBe('title-missing');
    expect(why(await addTodo(app, { title: 'Call', due: 'soon' }))).toBe('due-wrong');
    const { todoId } = written(await addTodo(app, { title: 'Call', due: '2026-11-24', clientId }));
    const todo = () => app.records.get('todo', todoId);
    written(await changeTodo(app, todoId, { title: 'Call Rosa', clientId }));
    expect(await todo()).toMatchObject({ title: 'Call Rosa', status: 'requested' });
    expect((await todo())?.due).toBeUndefined();
    const ticked = written(await completeTodo(app, todoId));
    expect(await todo()).toMatchObject({ status: 'completed' });
    expect(succeeded(await completeTodo(app, todoId))).toBeNull();
    succeeded(await app.writer.undo(ticked.changeId));
    expect(await todo()).toMatchObject({ status: 'requested' });
    expect((await todo())?.completedAt).toBeUndefined();
    written(await removeTodo(app, todoId));
    expect(await todo()).toBeUndefined();
  });
});
