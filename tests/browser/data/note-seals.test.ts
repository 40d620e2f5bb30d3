import { describe, expect, test } from 'vitest';
import { addToNote, newAdditionForm } from '../../../src/app/notes/add-to-note';
import { keepNote } from '../../../src/app/notes/keep-note';
import { signNote } from '../../../src/app/notes/sign-note';
import type { PackedRecord } from '../../../src/sync';
import { joinCore, newCore, type TestCore, testVault } from '../../support/data-core';
import { rawDelete, rawPut, rawRows } from '../../support/raw-rows';
import { appOf, check, formOf, sign } from '../../support/signed-notes';

/** Puts another row in the place of a note's, behind the product's back; null takes it out. */
async function putRaw(core: TestCore, id: string, change: (row: RawRow) => Promise<RawRow | null>): Promise<void> {
  const rows = (await rawRows(core.name, 'note')) as unknown as RawRow[];
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error('The row is missing.');
  const next = await change(row);
  if (next) await rawPut(core.name, 'note', next);
  else await rawDelete(core.name, 'note', id);
}
interface RawRow {
  readonly id: string;
  readonly lsn: number;
  readonly sealed: Uint8Array;
}

describe('checking the signed notes', () => {
  test('finds them as they were signed: drafts kept before, facts cleared again, additions', async () => {
    const core = await newCore();
    const form = formOf(core, 'Called about the rent.');
    await keepNote(appOf(core), { ...form, place: 'Office', sections: { narrative: 'First', plan: 'Call' } });
    await signNote(appOf(core), form);
    await sign(core, 'She moved.');
    const note = await core.records.get('note', form.noteId);
    if (!note) throw new Error('The note is missing.');
    const addition = { ...newAdditionForm(appOf(core), note), text: 'Her sister called.', reason: 'New.' };
    expect((await addToNote(appOf(core), addition)).ok).toBe(true);
    expect(await check(core)).toMatchObject({ whole: 3, unsealed: 0, problems: [], closed: [] });
    const again = await joinCore({ name: core.name });
    expect(await check(again)).toMatchObject({ whole: 3, problems: [] });
  });

  test('a byte changed on the disk closes the note, and the note after it misses it', async () => {
    const core = await newCore();
    const [first, second] = [await sign(core, 'One.'), await sign(core, 'Two.')];
    await putRaw(core, first, async (row) => {
      const sealed = Uint8Array.from(row.sealed);
      sealed[sealed.length - 3] = (sealed.at(-3) ?? 0) ^ 1;
      return { ...row, sealed };
    });
    const found = await check(await joinCore({ name: core.name }));
    expect(found.closed).toEqual([first]);
    expect(found.whole).toBe(1);
    expect(found.problems).toMatchObject([{ kind: 'missing-before', note: { id: second } }]);
  });

  test('a row that was opened, changed and sealed again with the real key is named as changed', async () => {
    const core = await newCore();
    const [first, second] = [await sign(core, 'She said no.'), await sign(core, 'Two.')];
    const vault = await testVault();
    await putRaw(core, first, async (row) => {
      const place = { kind: 'row', table: 'note', id: row.id, lsn: row.lsn } as const;
      const opened = await vault.open(place, row.sealed);
      if (!opened.ok) throw new Error(opened.why);
      const packed = JSON.stringify(opened.value as unknown as PackedRecord).replace('She said no.', 'She said yes');
      return { ...row, sealed: await vault.seal(place, JSON.parse(packed)) };
    });
    const core2 = await joinCore({ name: core.name });
    expect((await core2.records.get('note', first))?.sections.narrative).toBe('She said yes');
    const found = await check(core2);
    expect(found.problems).toMatchObject([{ kind: 'changed', note: { id: first } }]);
    expect(found.withCopies.size).toBe(0);
    expect(found.whole).toBe(1);
    expect(second).not.toBe(first);
  });

  test('a note taken out of the database is missed, also when it was the newest', async () => {
    const core = await newCore();
    const [, second, third] = [await sign(core, 'One.'), await sign(core, 'Two.'), await sign(core, 'Three.')];
    await putRaw(core, third ?? '', async () => null);
    const last = await check(await joinCore({ name: core.name }));
    expect(last.problems).toMatchObject([{ kind: 'missing-last', place: 3 }]);
    await putRaw(core, second ?? '', async () => null);
    const both = await check(await joinCore({ name: core.name }));
    expect(both.problems).toMatchObject([{ kind: 'missing-last', place: 3 }]);
    expect(both.whole).toBe(1);
  });
});
