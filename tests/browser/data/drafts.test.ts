import { describe, expect, test } from 'vitest';
import type { DraftKey } from '../../../src/app/app';
import { client, joinCore, newCore, type TestCore, until } from '../../support/data-core';
import { quickest } from '../../support/quickest';
import { rawPut, rawRows } from '../../support/raw-rows';

const KEY: DraftKey = { kind: 'note', subject: 'rosa', slot: '' };
const openDraft = async (core: TestCore, key = KEY, text = '') => {
  const opened = await core.drafts.open(key, () => ({ text }));
  if (!opened.ok) throw new Error(opened.why);
  return opened.value;
};
/** Once more, as after a restart. */
const onDisk = async (core: TestCore) => {
  const fresh = await joinCore({ name: core.name });
  const entries = await fresh.drafts.list();
  fresh.close();
  return entries.map(({ body }) => (body as { text: string }).text);
};

describe('a form in progress', () => {
  test('is on disk before it shows, sealed, and its row tells nothing', async () => {
    const core = await newCore();
    const draft = await openDraft(core, KEY, 'first thought');
    expect(await onDisk(core)).toEqual(['first thought']);
    expect(draft.status.value.kind).toBe('saved');
    const [row] = await rawRows(core.name, 'draft');
    expect(Object.keys(row ?? {}).sort()).toEqual(['id', 'lsn', 'sealed']);
    expect(row?.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(new TextDecoder('latin1').decode(row?.sealed as Uint8Array)).not.toContain('thought');
    expect(await rawRows(core.name, 'op')).toEqual([]);
  });

  test('shows what is typed at once, says "saved" only when it is, and within half a second', async () => {
    const typed = async () => {
      const core = await newCore();
      const draft = await openDraft(core);
      draft.change({ text: 'called' });
      expect(draft.body.value.text).toBe('called');
      expect(draft.status.value.kind).toBe('saving');
      const started = performance.now();
      // Typing goes on without a pause.
      const typing = setInterval(() => draft.change({ text: `${draft.body.value.text}.` }), 50);
      await until(async () => expect((await onDisk(core))[0]).toContain('called'));
      clearInterval(typing);
      const waited = performance.now() - started;
      await until(() => expect(draft.status.value.kind).toBe('saved'));
      expect(await onDisk(core)).toEqual([draft.body.value.text]);
      expect(await rawRows(core.name, 'draft')).toHaveLength(1);
      return waited;
    };
    // Looking at the disk takes time too.
    expect(await quickest(1_900, typed, 5)).toBeLessThan(1_900);
  });

  test('is there again when it is opened again, after a lock too', async () => {
    const core = await newCore();
    const draft = await openDraft(core);
    draft.change({ text: 'half a sent' });
    await core.lock();
    expect(await core.drafts.open(KEY, () => ({ text: '' }))).toEqual({ ok: false, why: 'locked' });
    await core.unlock();
    const again = await openDraft(core);
    expect(again.body.value.text).toBe('half a sent');
    expect(again.status.value.kind).toBe('saved');
  });

  test('keeps in memory no word beyond the lock, also one that came too late for the disk', async () => {
    const core = await newCore();
    const draft = await openDraft(core, KEY, 'on disk');
    draft.change({ text: 'too late' });
    // The deadline passes: the key goes at once, the screen is taken down after it.
    core.forget();
    await draft.close();
    expect((await openDraft(core)).body.value.text).toBe('on disk');
  });

  test('is kept apart from others by kind, subject and slot', async () => {
    const core = await newCore();
    await openDraft(core, KEY, 'a');
    await openDraft(core, { ...KEY, slot: '2' }, 'b');
    await openDraft(core, { ...KEY, kind: 'todo' }, 'c');
    await openDraft(core, { kind: 'note', subject: 'ros', slot: 'a' }, 'd');
    expect((await onDisk(core)).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  test('goes with the record that it becomes, in one step, and does not come back', async () => {
    const core = await newCore();
    const draft = await openDraft(core);
    draft.change({ text: 'final' });
    const saved = await core.writer.commit({ name: 'note_kept', edits: [client('Rosa')], removeDrafts: [KEY] });
    expect(saved.ok).toBe(true);
    expect(draft.status.value.kind).toBe('saved');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await onDisk(core)).toEqual([]);
    draft.change({ text: 'one more word' });
    await until(async () => expect(await onDisk(core)).toEqual(['one more word']));
  });

  test('stays when the saving is refused', async () => {
    const core = await newCore();
    const note = { table: 'note' as const, id: crypto.randomUUID(), set: { clientId: 'c', docStatus: 'final' } };
    expect((await core.writer.commit({ name: 'x', edits: [note] })).ok).toBe(true);
    const draft = await openDraft(core);
    draft.change({ text: 'a change to a signed note' });
    const refused = await core.writer.commit({
      name: 'x',
      edits: [{ ...note, set: { 'sections/text': 'x' } }],
      removeDrafts: [KEY],
    });
    expect(refused).toEqual({ ok: false, why: 'sealed-record' });
    await until(async () => expect(await onDisk(core)).toEqual(['a change to a signed note']));
  });

  test('waits with the lock until a saving that is under way is decided', async () => {
    const core = await newCore();
    const draft = await openDraft(core);
    draft.change({ text: 'typed just before the lock' });
    const saving = core.writer.commitFrom(async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { name: 'note_kept', edits: [{ table: 'note', id: 'n', set: { docStatus: 'x' } }], removeDrafts: [KEY] };
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await core.lock();
    expect((await saving).ok || (await onDisk(core)).includes('typed just before the lock')).toBe(true);
  });

  test('is listed for "you have unfinished forms", and the list follows', async () => {
    const core = await newCore();
    const counts: number[] = [];
    const stop = core.drafts.follow((drafts) => counts.push(drafts.length));
    const draft = await openDraft(core);
    await until(() => expect(counts.at(-1)).toBe(1));
    await draft.discard();
    await until(() => expect(counts.at(-1)).toBe(0));
    stop();
  });

  test('that was damaged is refused and kept', async () => {
    const core = await newCore();
    await (await openDraft(core, KEY, 'x')).close();
    const [row] = await rawRows(core.name, 'draft');
    const sealed = Uint8Array.from(row?.sealed as Uint8Array).fill(9, 30, 40);
    await rawPut(core.name, 'draft', { ...row, sealed });
    expect(await core.drafts.open(KEY, () => ({ text: '' }))).toEqual({ ok: false, why: 'damaged' });
    expect((await rawRows(core.name, 'draft'))[0]?.sealed).toEqual(sealed);
  });
});

describe('the same form in a second window', () => {
  test('reads along, writes nothing, and takes over when the first one closes', async () => {
    const one = await newCore();
    const two = await joinCore({ name: one.name });
    const first = await openDraft(one, KEY, 'one');
    const second = await openDraft(two, KEY, 'never used');
    expect(second.status.value.kind).toBe('read-only');
    expect(second.body.value.text).toBe('one');
    second.change({ text: 'from the second' });
    expect(second.body.value.text).toBe('one');
    first.change({ text: 'two' });
    await until(() => expect(second.body.value.text).toBe('two'));
    first.change({ text: 'three' });
    await first.close();
    await until(() => expect(second.status.value.kind).toBe('saved'));
    expect(second.body.value.text).toBe('three');
    second.change({ text: 'four' });
    await second.flush();
    expect(await onDisk(one)).toEqual(['four']);
    expect((await openDraft(one)).status.value.kind).toBe('read-only');
  });

  test('that closes while waiting takes nothing over', async () => {
    const one = await newCore();
    const two = await joinCore({ name: one.name });
    const first = await openDraft(one, KEY, 'one');
    const second = await openDraft(two);
    await second.close();
    await first.close();
    expect((await openDraft(one)).status.value.kind).toBe('saved');
  });

  test('starts afresh when the first one was saved', async () => {
    const one = await newCore();
    const two = await joinCore({ name: one.name });
    const first = await openDraft(one, KEY, 'one');
    const second = await openDraft(two, KEY, 'fresh');
    await one.writer.commit({ name: 'note_kept', edits: [client('Rosa')], removeDrafts: [KEY] });
    await first.close();
    await until(() => expect(second.status.value.kind).toBe('saved'));
    expect(second.body.value.text).toBe('fresh');
  });
});
