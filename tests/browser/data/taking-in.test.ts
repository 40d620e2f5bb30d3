/** Thousands of changes at once, while somebody writes in the same vault. */
import { expect, test } from 'vitest';
import { memoryTransport } from '../../../src/sync';
import {
  client,
  digestOf,
  joinCore,
  logOf,
  newCore,
  save,
  setEdit,
  settingsInMemory,
  type TestCore,
  until,
} from '../../support/data-core';

const signal = new AbortController().signal;
const CLIENTS = 30;
const CHANGES = 3_000;

/** A laptop whose log is long: every client's phone was changed again and again. */
async function longLog(): Promise<{ readonly core: TestCore; readonly ids: readonly string[] }> {
  const core = await newCore();
  const made = Array.from({ length: CLIENTS }, (_, at) => client(`Rosa ${at}`));
  await save(core, 'client_added', ...made);
  const rounds = CHANGES / CLIENTS;
  const last = new Map(made.map(({ id }) => [id, '']));
  for (let round = 0; round < rounds; round++) {
    for (const { id } of made) last.set(id, String(round));
    await save(core, 'client_changed', ...made.map(({ id }) => setEdit('client', id, { phone: String(round) })));
  }
  return { core, ids: made.map(({ id }) => id) };
}

/** The same log with each record's share of a change as a change of its own. */
const apart = (changes: readonly unknown[]) =>
  changes.flatMap((value) => {
    const change = value as { readonly id: string; readonly ops: readonly { readonly i: string }[]; made?: unknown };
    const { made: _, ...rest } = change;
    return [...new Set(change.ops.map(({ i }) => i))].map((i, at) => ({
      ...rest,
      id: `${change.id.slice(0, -4)}${String(at).padStart(4, '0')}`,
      ops: change.ops.filter((op) => op.i === i),
    }));
  });

test('changes that come in by the thousand lose nothing that another window writes meanwhile', {
  timeout: 120_000,
}, async () => {
  const { core: far, ids } = await longLog();
  const changes = apart(await logOf(far)) as never[];
  const settings = settingsInMemory();
  const here = await newCore({ settings });
  const window = await joinCore({ name: here.name, settings });
  const own = client('Written here');
  await save(here, 'client_added', own);
  // The third client is known here already, with words of its own.
  const [, , third = ''] = ids;
  await here.log.merge([changes[2] as never], signal);
  let typed = 0;
  // The same comes in there too, from its end, with a client that nobody here has seen yet.
  const late = client('Only in the last changes');
  const more = await newCore();
  await save(more, 'client_added', late);
  for (let at = 0; at < 9; at++)
    await save(more, 'client_changed', setEdit('client', late.id, { phone: `late ${at}` }));
  const lateChanges = (await logOf(more)) as never[];
  changes.push(...lateChanges.slice(5));
  const merged = await here.log.merge(changes, signal, () => {
    typed += 1;
    void save(window, 'client_changed', setEdit('client', own.id, { family: `Typed ${typed}` }));
    void save(window, 'client_changed', setEdit('client', third, { family: `Typed ${typed}` }));
    if (typed === 3) void window.log.merge(lateChanges, signal);
  });
  expect(merged).toMatchObject({ ok: true, value: { complete: true, unreadable: 0 } });
  await window.log.merge(lateChanges, signal);
  expect(typed).toBeGreaterThan(3);
  await save(window, 'client_changed', setEdit('client', own.id, { family: 'Last' }));
  expect((await here.records.get('client', own.id))?.family).toBe('Last');
  expect((await here.records.get('client', third))?.family).toMatch(/^Typed/);

  // Whoever takes in that whole log, one by one or all at once, holds the same.
  const again = await newCore();
  expect(await again.log.merge(await logOf(here), signal)).toMatchObject({ ok: true, value: { complete: true } });
  expect(await digestOf(again)).toBe(await digestOf(here));
  // And nothing of it is new any more.
  expect(await here.log.merge(changes, signal)).toMatchObject({ ok: true, value: { fresh: 0 } });
});

test('a first exchange that is stopped half-way goes on where it stopped', { timeout: 120_000 }, async () => {
  const far = await newCore();
  const near = await newCore();
  await far.log.merge(apart(await logOf((await longLog()).core)) as never[], signal);
  const there = memoryTransport('there', 'a');
  const left = await far.replica.exchange(there, { signal, full: true });
  expect(left).toMatchObject({ kind: 'done' });

  const stop = new AbortController();
  const seen: string[] = [];
  const cut = await near.replica.exchange(there, {
    signal: stop.signal,
    progress: ({ step, done }) => {
      seen.push(step);
      if (step === 'receive' && done > 0) stop.abort();
    },
  });
  expect(cut).toMatchObject({ kind: 'stopped' });
  const first = cut.received;
  const rest = await near.replica.exchange(there, { signal });
  expect(rest).toMatchObject({ kind: 'done', refused: 0 });
  expect(first + rest.received).toBe(left.sent);
  expect(seen).toContain('list');
  await far.replica.exchange(there, { signal, full: true });
  expect(await digestOf(near)).toBe(await digestOf(far));
});

test('an exchange that somebody stops holds still, and brings the rest when asked to go on', {
  timeout: 120_000,
}, async () => {
  const far = await newCore();
  const near = await newCore();
  const { core } = await longLog();
  // One batch each, as over months of work.
  for (const change of (await logOf(core)).slice(0, 60)) {
    await far.log.merge([change], signal);
    await far.replica.settle(signal);
  }
  const there = memoryTransport('there', 'a');
  await far.replica.exchange(there, { signal, full: true });
  const steps: number[] = [];
  const stopWatching = near.replica.working.subscribe((working) => {
    if (!working || working.stopped || working.done === 0) return;
    steps.push(working.done);
    if (steps.length === 1) near.replica.stop();
  });
  const exchanged = near.replica.exchange(there, { signal });
  await until(() => expect(near.replica.working.value?.stopped).toBe(true));
  const held = await Promise.race([exchanged, new Promise((resolve) => setTimeout(resolve, 300, 'waits'))]);
  expect(held).toBe('waits');
  expect((await near.records.all('client')).size).toBeGreaterThan(0);
  near.replica.goOn();
  expect(await exchanged).toMatchObject({ kind: 'done' });
  expect(near.replica.working.value).toBeNull();
  stopWatching();
  await far.replica.exchange(there, { signal, full: true });
  expect(await digestOf(near)).toBe(await digestOf(far));
});
