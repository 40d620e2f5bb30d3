import { describe, expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { addNeed } from '../../../src/app/need/needs';
import { newNoteForm } from '../../../src/app/notes/note-draft';
import { signNote } from '../../../src/app/notes/sign-note';
import { judgeRisk, newRisk, withLevel } from '../../../src/app/risk/risks';
import { changeWeekHours, readWorkingWeek, removeBlock, saveBlock } from '../../../src/app/settings/working-week';
import { readWorkload } from '../../../src/app/workload/read-workload';
import { type Laptop, newLaptop, succeeded, why, written } from './laptop';

const TODAY = '2026-11-23';

async function signedContact(app: Laptop, clientId: string, times: Readonly<Record<string, unknown>>): Promise<void> {
  const form = { ...newNoteForm(app, clientId, 'narrative'), sections: { narrative: 'Spoke.' }, ...times };
  written(await signNote(app, form));
}

describe('the workload', () => {
  test('counts signed notes by their heads, and says by which records a case has its weight', async () => {
    const app = await newLaptop();
    const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
    const other = written(await addClient(app, { given: 'Ana', family: 'Teaspoon' }));
    await signedContact(app, clientId, {
      startedAt: '2026-11-23T17:00:00.000Z',
      endedAt: '2026-11-23T17:45:00.000Z',
      travelMinutes: 30,
    });
    written(await judgeRisk(app, clientId, { ...withLevel(newRisk(app, 'health'), 'high'), reason: 'Fell twice.' }));
    written(await addNeed(app, clientId, { category: 'stress', words: '' }));

    const { workload, complete } = await readWorkload(app, TODAY);
    expect(complete).toBe(true);
    expect(workload.clients.map(({ client }) => client.id)).toEqual([clientId, other.clientId]);
    expect(workload.clients[0]).toMatchObject({
      spent: { minutes: 45, travel: 30 },
      acuity: { points: 8, level: 'heavy', needs: { counted: [{ category: 'stress' }] } },
      expected: { contacts: 4, minutes: 240 },
      standing: { group: 'next' },
    });
    expect(workload.clients[1]?.standing.group).toBe('can-wait');
    expect(workload.spent).toEqual({ minutes: 45, travel: 30 });
  });

  test('of notes that were kept from before the lock is the same', async () => {
    const app = await newLaptop();
    const { clientId } = written(await addClient(app, { given: 'Rosa', family: 'Marmalade' }));
    const times = { startedAt: '2026-11-23T17:00:00.000Z', endedAt: '2026-11-23T17:45:00.000Z' };
    await signedContact(app, clientId, times);
    const before = await app.search.recentHeads('2026-11-01');
    expect(before).toMatchObject({ complete: true, heads: [{ clientId, ...times }] });
    expect((await app.search.recentHeads('2026-11-24')).heads).toEqual([]);
    await app.session.lock('idle');
    succeeded(await app.session.unlock('plain windmill marmalade teaspoon'));
    expect(await app.search.recentHeads('2026-11-01')).toEqual(before);
  });
});

describe('the worker’s week', () => {
  test('has forty hours until somebody says otherwise; protected time is counted off; each can be undone', async () => {
    const app = await newLaptop();
    expect(await readWorkingWeek(app)).toEqual({ hours: 40, blocks: [] });
    expect(why(await changeWeekHours(app, 'plenty'))).toBe('hours-wrong');
    const changed = written(await changeWeekHours(app, '37,5'));
    const form = { name: 'Notes', weekday: '5', from: '2p', to: '4p' };
    written(await saveBlock(app, undefined, form));
    const week = await readWorkingWeek(app);
    expect(week).toMatchObject({ hours: 37.5, blocks: [{ name: 'Notes', weekday: 5, from: '14:00', to: '16:00' }] });
    expect((await readWorkload(app, TODAY)).workload.room).toEqual({ worked: 9000, kept: 480, left: 8520 });
    const removed = written(await removeBlock(app, week.blocks[0]?.id ?? ''));
    expect((await readWorkingWeek(app)).blocks).toEqual([]);
    succeeded(await app.writer.undo(removed.changeId));
    succeeded(await app.writer.undo(changed.changeId));
    expect(await readWorkingWeek(app)).toEqual({ ...week, hours: 40 });
    expect(await saveBlock(app, undefined, { ...form, to: '1p' })).toEqual({ ok: false, why: ['ends-before-start'] });
  });
});
