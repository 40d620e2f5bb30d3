/**
 * Any history of bringing in, taking back, writing and throwing away: nothing that somebody typed is gone, and no undo
 * leaves a record that lives naming a client in the trash.
 */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { App } from '../../src/app/app';
import type { RowChoice } from '../../src/app/clients/import-clients';
import { readImports, undoImport } from '../../src/app/clients/undo-import';
import { asKept } from '../../src/app/data/as-kept';
import type { Edit } from '../../src/domain/record/edit';
import type { TableName } from '../../src/domain/record/tables';
import { bringInFile, still } from '../support/caseload-file';
import { newCore, save, type TestCore } from '../support/data-core';
import { nodeLocks } from '../support/node-locks';

const ROUNDS = Number(process.env.CASECLIP_ROUNDS ?? 1);

const ROWS = [
  'Rosa Muestra,5/6/1984,213 555 0134,Text only',
  'Rosa Muestra,5/6/1984,,Never at work',
  'Teodoro Examplar,1/31/1990,,',
];
const WORK = ['note', 'todo', 'need', 'episode'] as const;
const FIELDS = ['phone', 'email', 'safeContact', 'given'] as const;

const step = fc.record({
  // What is done most often meets itself again: few people, and the same file many times.
  act: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('import', 'undo') },
    { weight: 3, arbitrary: fc.constantFrom('type', 'trash') },
    { weight: 2, arbitrary: fc.constantFrom('work', 'move', 'drop-work', 'restore', 'lock') },
  ),
  rows: fc.constantFrom(ROWS, ROWS.slice(0, 1), ROWS.slice(1)),
  choice: fc.constantFrom<RowChoice>('same', 'same', 'skip', 'add'),
  phase: fc.constantFrom('intake' as const, 'monitoring' as const),
  at: fc.nat(3),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

type Content = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** Somebody at work, and what they know of it. */
class Person {
  readonly app: App;
  /** "<client> <field>": what they typed last. */
  readonly typed = new Map<string, string>();
  /** Clients they wrote about since these came in. */
  readonly worked = new Set<string>();
  /** What named a client when they threw it away, and was not written since. */
  readonly thrown = new Map<string, Set<string>>();
  private count = 0;

  constructor(readonly core: TestCore) {
    const platform = { now: () => core.clock.now++, uuid: () => crypto.randomUUID(), zone: () => 'UTC' };
    this.app = { ...core, platform, records: asKept(core.records) } as unknown as App;
  }

  async lives(): Promise<Content> {
    const all = await Promise.all(
      (['client', ...WORK] as const).map(async (table) => [table, await this.of(table)] as const),
    );
    return new Map(all.flatMap(([table, rows]) => rows.map((row) => [`${table} ${row.id}`, row] as const)));
  }
  async inTrash(): Promise<Content> {
    const trash = await this.core.records.trash(['client', ...WORK]);
    return new Map(trash.map(({ table, id, record }) => [`${table} ${id}`, { ...record }]));
  }
  /** What lives and names the client. */
  async naming(client: string): Promise<readonly string[]> {
    return [...(await this.lives())].flatMap(([key, row]) => (row.clientId === client ? [key] : []));
  }
  private async of(table: TableName): Promise<Record<string, unknown>[]> {
    return [...(await this.core.records.all(table)).values()].map((row) => ({ ...row }));
  }
  private async one(table: 'client' | 'episode' | 'todo', at: number): Promise<Record<string, unknown> | undefined> {
    const rows = (await this.of(table)).sort((a, b) => String(a.id).localeCompare(String(b.id)));
    return rows[at % Math.max(1, rows.length)];
  }
  private write = (...edits: readonly Edit[]) => save(this.core, 'client_changed', ...edits);
  private about(client: string, ...records: readonly string[]) {
    this.worked.add(client);
    for (const key of records) this.thrown.get(client)?.delete(key);
  }

  async live({ act, rows, choice, phase, at }: Step): Promise<void> {
    const client = await this.one('client', at);
    const id = String(client?.id);
    if (act === 'import') {
      const file = ['Name,DOB,Phone,Safe contact', ...rows].join('\n');
      const told = Object.fromEntries(rows.map((_, line) => [line + 2, choice]));
      await bringInFile(this.app, file, told, phase);
    }
    if (act === 'type' && client) {
      const field = FIELDS[at % FIELDS.length] ?? 'phone';
      const value = `typed ${++this.count}`;
      await this.write({ table: 'client', id, set: { [field]: value } });
      this.typed.set(`${id} ${field}`, value);
      this.about(id);
    }
    const episode = await this.one('episode', at);
    if (act === 'move' && episode) {
      await this.write({ table: 'episode', id: String(episode.id), set: { phase: 'planning' } });
      const owner = String(episode.clientId);
      // Of a client in the trash it was written before they come out again.
      if (episode.phase !== 'planning' && (await this.lives()).has(`client ${owner}`))
        this.about(owner, `episode ${episode.id}`);
    }
    if (act === 'work' && client) {
      const set = { clientId: id, docStatus: 'preliminary', text: `typed ${++this.count}` };
      await this.write({ table: WORK[at % WORK.length] ?? 'note', id: crypto.randomUUID(), set });
      this.about(id);
    }
    const todo = await this.one('todo', at);
    if (act === 'drop-work' && todo) {
      await this.write({ table: 'todo', id: String(todo.id), remove: true });
      // Nobody knows whether there is more.
      this.worked.delete(String(todo.clientId));
    }
    if (act === 'trash' && client) {
      this.thrown.set(id, new Set(await this.naming(id)));
      await this.write({ table: 'client', id, remove: true });
      this.worked.delete(id);
    }
    const [gone] = await this.core.records.trash(['client']);
    if (act === 'restore' && gone) {
      await this.write({ table: 'client', id: gone.id, restore: true });
      this.thrown.delete(gone.id);
      this.about(gone.id);
    }
    if (act === 'lock') {
      await this.core.lock();
      await this.core.unlock();
    }
  }

  async takeBack(at: number): Promise<void> {
    const imports = await readImports(this.app.records);
    const past = imports[at % Math.max(1, imports.length)];
    if (!past) return;
    const [before, trashed] = [await this.lives(), await this.inTrash()];
    const undone = await undoImport(this.app, past.id, still());
    expect(undone).toMatchObject({ ok: true, value: { stopped: null, stuck: 0 } });
    const [after, inTrash] = [await this.lives(), await this.inTrash()];
    for (const key of trashed.keys()) expect(inTrash.has(key), `${key} came out of the trash`).toBe(true);
    for (const key of before.keys()) {
      if (after.has(key)) continue;
      const [table = '', id = ''] = key.split(' ');
      const owner = table === 'client' ? id : String(before.get(key)?.clientId);
      expect(this.worked.has(owner), `${key} went, and there is work`).toBe(false);
      expect(after.has(`client ${owner}`), `${key} went without its client`).toBe(false);
      expect(before.has(`client ${owner}`), `${key} went from a client in the trash`).toBe(true);
      const left = (await this.naming(owner)).filter((one) => !this.thrown.get(owner)?.has(one));
      expect(left, `${owner} went without these`).toEqual([]);
    }
  }

  async check(): Promise<void> {
    const all = new Map([...(await this.inTrash()), ...(await this.lives())]);
    for (const [key, value] of this.typed) {
      const [id = '', field = ''] = key.split(' ');
      expect(String(all.get(`client ${id}`)?.[field])).toContain(value);
    }
  }
}

test('nothing typed is gone, and no undo leaves work of a client in the trash', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 16 }), async (steps) => {
      const person = new Person(await newCore({ locks: nodeLocks }));
      for (const one of steps) {
        if (one.act === 'undo') await person.takeBack(one.at);
        else await person.live(one);
        await person.check();
      }
      person.core.close();
    }),
    { numRuns: 100 * ROUNDS },
  );
});

test('taken back at once, everything is as it was before', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 10 }), step, async (steps, last) => {
      const person = new Person(await newCore({ locks: nodeLocks }));
      for (const one of steps) {
        if (one.act === 'undo') await person.takeBack(one.at);
        else await person.live(one);
      }
      const [lives, trash] = [await person.lives(), await person.inTrash()];
      const known = (await readImports(person.app.records)).length;
      await person.live({ ...last, act: 'import' });
      if ((await readImports(person.app.records)).length > known) {
        await person.takeBack(0);
        expect(await person.lives()).toEqual(lives);
        const after = await person.inTrash();
        for (const [key, record] of trash) expect(after.get(key)).toEqual(record);
      }
      person.core.close();
    }),
    { numRuns: 40 * ROUNDS },
  );
});
