import { describe, expect, test } from 'vitest';
import type { App } from '../../../src/app/app';
import { chooseCopy } from '../../../src/app/conflicts/choose-copy';
import { addToNote, newAdditionForm } from '../../../src/app/notes/add-to-note';
import { checkNotes } from '../../../src/app/notes/check-notes';
import { keepNote } from '../../../src/app/notes/keep-note';
import { newNoteForm } from '../../../src/app/notes/note-draft';
import { signNote } from '../../../src/app/notes/sign-note';
import type { NoteForm } from '../../../src/domain/note/note-form';
import { memoryTransport, type PackedRecord } from '../../../src/sync';
import { joinCore, newCore, rawRows, save, setEdit, type TestCore, testVault } from '../../support/data-core';

const signal = new AbortController().signal;
const CLIENT = 'b2c3d4e5-0000-4000-8000-00000000c11e';

/** What the use-cases for notes need of an app. */
const appOf = (core: TestCore): App =>
  ({
    ...core,
    platform: { now: () => core.clock.now++, uuid: () => crypto.randomUUID(), zone: () => 'America/Los_Angeles' },
  }) as unknown as App;

const OTHER_CLIENT = 'b2c3d4e5-0000-4000-8000-00000000c12f';

const formOf = (core: TestCore, text: string): NoteForm => ({
  ...newNoteForm(appOf(core), CLIENT, 'narrative'),
  sections: { narrative: text },
});

async function sign(core: TestCore, text: string): Promise<string> {
  const form = formOf(core, text);
  const signed = await signNote(appOf(core), form);
  if (!signed.ok) throw new Error(signed.why);
  return form.noteId;
}

const check = (core: TestCore) => checkNotes(appOf(core), signal);

async function exchange(core: TestCore, place: ReturnType<typeof memoryTransport>): Promise<void> {
  const ended = await core.replica.exchange(place, { signal });
  if (ended.kind !== 'done') throw new Error(JSON.stringify(ended));
}

/** Two devices that hold the same draft; `meet` brings each what the other wrote. */
async function draftOnBoth() {
  const [one, two] = [await newCore(), await newCore()];
  const place = memoryTransport('place', crypto.randomUUID());
  const form = formOf(one, 'As I heard it.');
  await keepNote(appOf(one), form);
  const meet = async () => {
    for (const core of [one, two, one, two]) await exchange(core, place);
  };
  await meet();
  return { one, two, form, meet };
}

/** Puts another row in the place of a note's, behind the product's back; null takes it out. */
async function putRaw(core: TestCore, id: string, change: (row: RawRow) => Promise<RawRow | null>): Promise<void> {
  const rows = (await rawRows(core.name, 'note')) as unknown as RawRow[];
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error('The row is missing.');
  const next = await change(row);
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open(core.name);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const writing = db.transaction('note', 'readwrite');
  if (next) writing.objectStore('note').put(next);
  else writing.objectStore('note').delete(id);
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = () => reject(writing.error);
  });
  db.close();
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

describe('the notes of two devices', () => {
  test('are whole on both after they met, also when one signed while it was away', async () => {
    const [one, two] = [await newCore(), await newCore()];
    const place = memoryTransport('place', crypto.randomUUID());
    await sign(one, 'Here one.');
    await exchange(one, place);
    await exchange(two, place);
    await sign(two, 'There one.');
    await sign(one, 'Here two.');
    await sign(two, 'There two.');
    await exchange(one, place);
    expect(await check(one)).toMatchObject({ whole: 2, problems: [] });
    await exchange(two, place);
    await exchange(one, place);
    for (const core of [one, two]) expect(await check(core)).toMatchObject({ whole: 4, problems: [] });
  });

  test('one that was written in elsewhere before the signature was known shows what was signed, with the other words as a copy', async () => {
    const [one, two] = [await newCore(), await newCore()];
    const place = memoryTransport('place', crypto.randomUUID());
    const form = formOf(one, 'As I heard it.');
    await keepNote(appOf(one), form);
    await exchange(one, place);
    await exchange(two, place);
    await signNote(appOf(one), form);
    two.clock.now += 60_000;
    await save(two, 'note_kept', setEdit('note', form.noteId, { 'sections/narrative': 'As she heard it.' }));
    await exchange(one, place);
    await exchange(two, place);
    await exchange(one, place);
    for (const core of [one, two]) {
      expect((await core.records.get('note', form.noteId))?.sections.narrative).toBe('As I heard it.');
      const [listed] = await core.records.notesOf(form.clientId);
      expect(listed?.sections.narrative).toBe('As I heard it.');
      expect((await core.records.all('note')).get(form.noteId)?.sections.narrative).toBe('As I heard it.');
      expect(await check(core)).toMatchObject({ whole: 1, problems: [] });
    }
    const [conflict] = await one.records.conflicts('note', form.noteId);
    expect(conflict?.values.map(({ value }) => value)).toEqual(['As I heard it.', 'As she heard it.']);
    const disputed = { table: 'note', id: form.noteId, field: 'sections/narrative' } as const;
    const [mine, hers] = conflict?.values ?? [];
    expect(await chooseCopy(appOf(one), disputed, hers?.stamp ?? '')).toEqual({ ok: false, why: 'not-signed' });
    expect((await chooseCopy(appOf(one), disputed, mine?.stamp ?? '')).ok).toBe(true);
    expect(await check(one)).toMatchObject({ whole: 1, problems: [] });
  });

  test('one draft that both signed shows the newer signature with its own words on both, never a mixture', async () => {
    const [one, two] = [await newCore(), await newCore()];
    const place = memoryTransport('place', crypto.randomUUID());
    const form = formOf(one, 'As I heard it.');
    await keepNote(appOf(one), form);
    await exchange(one, place);
    await exchange(two, place);
    await signNote(appOf(one), { ...form, place: 'At the library' });
    two.clock.now += 60_000;
    await signNote(appOf(two), { ...form, sections: { narrative: 'As she heard it.' } });
    await exchange(one, place);
    await exchange(two, place);
    await exchange(one, place);
    for (const core of [one, two]) {
      const note = await core.records.get('note', form.noteId);
      expect(note?.sections.narrative).toBe('As she heard it.');
      expect(note?.place).toBeUndefined();
      expect(await check(core)).toMatchObject({ whole: 1 });
      expect(note?.signedAt).toBe(note && (await two.records.get('note', form.noteId))?.signedAt);
      const [conflict] = (await core.records.conflicts('note', form.noteId)).filter(({ field }) =>
        field.startsWith('sections/'),
      );
      expect(conflict?.values.map(({ value }) => value)).toEqual(['As she heard it.', 'As I heard it.']);
    }
  });

  test('one that was given facts elsewhere before the signature was known shows none of them, and asks about each', async () => {
    const { one, two, form, meet } = await draftOnBoth();
    await signNote(appOf(one), form);
    two.clock.now += 60_000;
    const elsewhere = {
      clientId: OTHER_CLIENT,
      layout: { label: 'Other', sections: [] },
      episodeId: OTHER_CLIENT,
      zone: 'Asia/Tokyo',
      miles: 40,
      place: 'Elsewhere',
      'sections/narrative': undefined,
      'sections/plan': 'Never signed.',
      [`links/${OTHER_CLIENT}`]: { table: 'need', id: OTHER_CLIENT },
    };
    await save(two, 'note_kept', setEdit('note', form.noteId, elsewhere));
    const signed = await one.records.get('note', form.noteId);
    await meet();
    for (const core of [one, two]) {
      expect(await core.records.get('note', form.noteId)).toEqual(signed);
      expect(await core.records.notesOf(form.clientId)).toEqual([signed]);
      expect(await core.records.notesOf(OTHER_CLIENT)).toEqual([]);
      expect(await check(core)).toMatchObject({ whole: 1, problems: [] });
      const [found] = await core.records.conflicted(['note']);
      const asked = found?.conflicts.map(({ field, values }) => [field, values.map(({ value }) => value)]);
      expect(asked).toContainEqual(['miles', [null, 40]]);
      expect(asked).toContainEqual(['place', [null, 'Elsewhere']]);
      expect(asked).toContainEqual(['sections/plan', [null, 'Never signed.']]);
    }
    const plan = { table: 'note', id: form.noteId, field: 'sections/plan' } as const;
    const conflict = (await two.records.conflicts('note', form.noteId)).find(({ field }) => field === plan.field);
    const [empty, written] = conflict?.values ?? [];
    expect(await chooseCopy(appOf(two), plan, written?.stamp ?? '')).toEqual({ ok: false, why: 'not-signed' });
    expect((await chooseCopy(appOf(two), plan, empty?.stamp ?? '')).ok).toBe(true);
    await meet();
    for (const core of [one, two]) {
      expect(await core.records.get('note', form.noteId)).toEqual(signed);
      expect((await core.records.conflicts('note', form.noteId)).map(({ field }) => field)).not.toContain(plan.field);
      expect(await check(core)).toMatchObject({ whole: 1, problems: [] });
    }
  });

  test('one whose copy was chosen after it was signed still shows the signed words when a third copy comes late', async () => {
    const { one, two, form, meet } = await draftOnBoth();
    const three = await newCore();
    const late = memoryTransport('late', crypto.randomUUID());
    await exchange(two, late);
    await exchange(three, late);
    await signNote(appOf(one), form);
    two.clock.now += 60_000;
    three.clock.now += 900_000;
    await save(two, 'note_kept', setEdit('note', form.noteId, { 'sections/narrative': 'As she heard it.' }));
    await save(three, 'note_kept', setEdit('note', form.noteId, { 'sections/narrative': 'As a third heard it.' }));
    await meet();
    const disputed = { table: 'note', id: form.noteId, field: 'sections/narrative' } as const;
    const [conflict] = await one.records.conflicts('note', form.noteId);
    expect((await chooseCopy(appOf(one), disputed, conflict?.values[0]?.stamp ?? '')).ok).toBe(true);
    expect(await one.records.conflicts('note', form.noteId)).toEqual([]);
    await exchange(three, late);
    await exchange(two, late);
    await meet();
    expect((await one.records.get('note', form.noteId))?.sections.narrative).toBe('As I heard it.');
    expect(await one.records.conflicts('note', form.noteId)).toHaveLength(1);
    expect(await check(one)).toMatchObject({ whole: 1, problems: [] });
  });

  test('one that both signed is told as signed twice, and no note is missed for it', async () => {
    const { one, two, form, meet } = await draftOnBoth();
    await signNote(appOf(one), form);
    await signNote(appOf(two), { ...form, sections: { narrative: 'As she heard it.' } });
    await sign(one, 'Here, after it.');
    await sign(two, 'There, after it.');
    await meet();
    for (const core of [one, two]) {
      const found = await check(core);
      expect(found).toMatchObject({ whole: 3, problems: [{ kind: 'signed-twice', note: { id: form.noteId } }] });
    }
  });
});

describe('a choice that was made before the note was signed', () => {
  test('is not taken back from under the signature', async () => {
    const { one, two, form, meet } = await draftOnBoth();
    await save(one, 'note_kept', setEdit('note', form.noteId, { 'sections/narrative': 'Mine.' }));
    await save(two, 'note_kept', setEdit('note', form.noteId, { 'sections/narrative': 'Hers.' }));
    await meet();
    const [conflict] = await one.records.conflicts('note', form.noteId);
    const mine = conflict?.values.find(({ value }) => value === 'Mine.');
    const before = one.writer.last.peek();
    const disputed = { table: 'note', id: form.noteId, field: 'sections/narrative' } as const;
    const chosen = await chooseCopy(appOf(one), disputed, mine?.stamp ?? '');
    if (!chosen.ok) throw new Error(chosen.why);
    await signNote(appOf(one), { ...form, sections: { narrative: 'Mine.' } });
    const signed = await one.records.get('note', form.noteId);
    expect(one.writer.last.peek()?.changeId).toBe(chosen.value.changeId);
    expect(await one.writer.undo(chosen.value.changeId)).toEqual({ ok: false, why: 'sealed-record' });
    expect(await one.records.get('note', form.noteId)).toEqual(signed);
    expect(await one.records.conflicts('note', form.noteId)).toEqual([]);
    expect(await check(one)).toMatchObject({ whole: 1, problems: [] });
    expect(one.writer.last.peek()).toEqual(before);
  });
});
