/** Many notes, and what tests of search ask of them. */
import { expect } from 'vitest';
import type { Note } from '../../../src/domain/note/note';
import { createEdit } from '../../../src/domain/record/edit';
import type { Id } from '../../../src/domain/record/record';
import { until } from '../../support/data-core';
import { type Laptop, succeeded } from './laptop';

type Kind = 'client' | 'resource' | 'note';

export const ids = async (app: Laptop, query: string, kind: Kind = 'note') =>
  (await app.search.find(query, { kinds: [kind], limit: 200 })).map((hit) => hit.id);
export const finds = (app: Laptop, query: string, count: number, kind?: Kind) =>
  until(async () => expect(await ids(app, query, kind)).toHaveLength(count), 20_000);
export const readAll = (app: Laptop) => until(() => expect(app.search.reading.value?.kind).toBe('all'), 40_000);

export const note = (facts: Note): Note => facts;

/** Many notes at once, about one client: "word<at>x common". */
export async function fill(app: Laptop, clientId: Id, from: number, to: number, date = '2026-11-02'): Promise<void> {
  for (let at = from; at < to; at += 500) {
    const edits = Array.from({ length: Math.min(500, to - at) }, (_, more) =>
      createEdit(
        'note',
        note({
          id: crypto.randomUUID(),
          clientId,
          docStatus: 'final',
          kind: 'contact',
          format: 'narrative',
          sections: { narrative: `word${at + more}x common` },
          date,
          zone: 'UTC',
          createdAt: '2026-11-02T18:00:00.000Z',
        }),
      ),
    );
    succeeded(await app.writer.commit({ name: 'samples_added', edits }));
  }
}

/** After a question, so that the reading has begun. */
export async function asked(app: Laptop): Promise<Laptop> {
  await app.search.find('anything');
  return app;
}

export async function firstReading(app: Laptop, seen: number[]): Promise<number> {
  await app.search.find('anything');
  await until(
    () => {
      const reading = app.search.reading.value;
      if (reading && reading.kind !== 'all') seen.push(reading.done);
      expect(reading?.kind === 'all' || seen.length > 0).toBe(true);
    },
    20_000,
    1,
  );
  return seen[0] ?? Number.POSITIVE_INFINITY;
}
