import { expect, test } from 'vitest';
import type { App } from '../../../src/app/app';
import { addClient } from '../../../src/app/clients/add-client';
import { newGroupForm, saveGroup } from '../../../src/app/notes/group-note';
import { addMember, type GroupForm, writeOwn } from '../../../src/domain/note/group-note';
import type { Id } from '../../../src/domain/record/record';
import { RECORD_TABLES } from '../../../src/domain/record/tables';
import { newCore, type TestCore, testVault } from '../../support/data-core';
import { rawRows } from '../../support/raw-rows';

/** Invented, and none of them a word of the product. */
const NAMES = ['Quillon', 'Zephyrine', 'Wilhelmina'] as const;

function appOf(core: TestCore): App {
  const platform = { now: () => core.clock.now++, uuid: () => crypto.randomUUID(), zone: () => 'America/Los_Angeles' };
  return { ...core, platform } as unknown as App;
}

/** Every sealed row of the database, opened, as text. */
async function everyRow(core: TestCore): Promise<readonly { readonly table: string; readonly text: string }[]> {
  const vault = await testVault();
  const opened: { table: string; text: string }[] = [];
  for (const table of [...RECORD_TABLES, 'op', 'draft'] as const) {
    for (const raw of (await rawRows(core.name, table)) as unknown as RawRow[]) {
      const { id, lsn, sealed } = raw;
      const row = await vault.open(table === 'op' ? { kind: 'op', id, lsn } : { kind: 'row', table, id, lsn }, sealed);
      if (!row.ok) throw new Error(`${table}: ${row.why}`);
      opened.push({ table, text: `${id} ${JSON.stringify(row.value)}` });
    }
  }
  return opened;
}
interface RawRow {
  readonly id: string;
  readonly lsn: number;
  readonly sealed: Uint8Array;
}

async function group() {
  const core = await newCore();
  const app = appOf(core);
  const ids: Id[] = [];
  for (const given of NAMES) {
    const added = await addClient(app, { given, family: `${given}son` });
    if (!added.ok) throw new Error(String(added.why));
    ids.push(added.value.clientId);
  }
  const empty = newGroupForm(app);
  let form: GroupForm = { ...empty, shared: { ...empty.shared, sections: { narrative: 'We cooked soup together.' } } };
  for (const id of ids) form = addMember(form, id, crypto.randomUUID());
  for (const [at, id] of ids.entries()) form = writeOwn(form, id, `${NAMES[at]} brought bowls.`);
  return { core, app, ids, form };
}

/** What tells who somebody is, for each client: names, the id, the id of the note. */
const marks = (ids: readonly Id[], form: GroupForm): readonly (readonly string[])[] =>
  ids.map((id, at) => [NAMES[at] ?? '', id, form.members[at]?.noteId ?? '']);

test.each([
  ['signed', true],
  ['kept unsigned', false],
])('a group’s notes, %s: no row of the whole database tells of two of its clients', async (_how, sign) => {
  const { core, app, ids, form } = await group();
  expect(await saveGroup(app, form, sign)).toEqual({ ok: true, value: { saved: 3 } });
  const rows = await everyRow(core);
  const all = marks(ids, form);
  expect(rows.filter(({ table }) => table === 'op').length).toBeGreaterThanOrEqual(6);
  const tellsOf = (text: string) => all.filter((own) => own.some((mark) => text.includes(mark))).length;
  expect(rows.filter(({ text }) => tellsOf(text) > 1)).toEqual([]);
  // The search finds what it looks for: each client is told of, in the clients, the notes and the log.
  for (const own of all)
    for (const table of ['client', 'note', 'op'])
      expect(rows.some((row) => row.table === table && own.some((mark) => row.text.includes(mark)))).toBe(true);
  for (const [at, id] of ids.entries()) {
    const [note, ...others] = await core.records.notesOf(id);
    expect(others).toEqual([]);
    expect(note).toMatchObject({ kind: 'group', docStatus: sign ? 'final' : 'preliminary' });
    expect(note?.sections.narrative).toBe(`We cooked soup together.\n\n${NAMES[at]} brought bowls.`);
  }
});

test('a group saved again after a break is saved once, and what is signed stays signed', async () => {
  const { core, app, form } = await group();
  const [first, ...rest] = form.members;
  if (!first) throw new Error('Nobody is in the group.');
  expect((await saveGroup(app, { ...form, members: [first, ...rest].slice(0, 2) }, true)).ok).toBe(true);
  expect(await saveGroup(app, form, true)).toEqual({ ok: true, value: { saved: 3 } });
  expect((await core.records.all('note')).size).toBe(3);
  const alone = await saveGroup(app, { ...form, members: [first] }, true);
  expect(alone).toEqual({ ok: false, why: { why: 'too-few', saved: 0 } });
});
