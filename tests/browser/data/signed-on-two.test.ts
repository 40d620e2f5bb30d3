import { describe, expect, test } from 'vitest';
import { chooseCopy } from '../../../src/app/conflicts/choose-copy';
import { signNote } from '../../../src/app/notes/sign-note';
import { memoryTransport } from '../../../src/sync';
import { exchange, newCore, save, setEdit } from '../../support/data-core';
import { appOf, check, draftOnBoth, sign } from '../../support/signed-notes';

const OTHER_CLIENT = 'b2c3d4e5-0000-4000-8000-00000000c12f';

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
    const { one, two, form, meet } = await draftOnBoth();
    await signNote(appOf(one), form);
    two.clock.now += 60_000;
    await save(two, 'note_kept', setEdit('note', form.noteId, { 'sections/narrative': 'As she heard it.' }));
    await meet();
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
    const { one, two, form, meet } = await draftOnBoth();
    await signNote(appOf(one), { ...form, place: 'At the library' });
    two.clock.now += 60_000;
    await signNote(appOf(two), { ...form, sections: { narrative: 'As she heard it.' } });
    await meet();
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
