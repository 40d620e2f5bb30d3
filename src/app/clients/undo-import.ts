/** Imports that can be taken back, and the way back: portion by portion, the last one first, also after a restart. */
import type { Id, Moment } from '../../domain/record/record';
import { done, type Result } from '../../domain/record/result';
import type { App, Records, StayedClient, WriteFailure } from '../app';
import type { LongWork } from '../pace';
import { IMPORTS } from './import-ids';

export interface PastImport {
  readonly id: Id;
  readonly at: Moment;
  /** Clients that came in or were filled in. */
  readonly count: number;
  /** The changes it was written in, the last one first. */
  readonly changes: readonly { readonly id: Id; readonly count: number }[];
}

interface Portion {
  readonly import: Id;
  readonly number: number;
  readonly count: number;
  readonly at: Moment;
}

const isPortion = (value: unknown): value is Portion =>
  typeof value === 'object' && value !== null && 'import' in value && 'number' in value && 'count' in value;

/** Those of which something is still in as it came, the newest first. */
export async function readImports(records: Pick<Records, 'get'>): Promise<readonly PastImport[]> {
  const row = await records.get('setting', IMPORTS);
  const portions = Object.entries((row?.portions ?? {}) as Readonly<Record<string, unknown>>).flatMap(([id, value]) =>
    isPortion(value) ? [{ ...value, change: id }] : [],
  );
  const imports = new Map<Id, typeof portions>();
  for (const portion of portions) imports.set(portion.import, [...(imports.get(portion.import) ?? []), portion]);
  return [...imports]
    .map(([id, own]): PastImport => {
      const sorted = [...own].sort((a, b) => b.number - a.number);
      const count = sorted.reduce((sum, portion) => sum + portion.count, 0);
      const changes = sorted.map((portion) => ({ id: portion.change, count: portion.count }));
      return { id, at: sorted.at(-1)?.at ?? '', count, changes };
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

export interface UndoneImport {
  /** Clients that are as they were before. */
  readonly undone: number;
  /** Clients it brought that stay for what was written about them since, or because they cannot be opened. */
  readonly stayed: readonly StayedClient[];
  /** Clients that were in the trash already. */
  readonly gone: number;
  /** Clients of portions that cannot be taken back, whatever is done. */
  readonly stuck: number;
  /** Something was written since, and stays. */
  readonly kept: boolean;
  /** The rest is still in, and can be taken back later. */
  readonly stopped: 'cancelled' | WriteFailure | null;
}

export async function undoImport(
  app: Pick<App, 'records' | 'writer'>,
  id: Id,
  { signal, progress }: LongWork,
): Promise<Result<UndoneImport, 'gone'>> {
  const past = (await readImports(app.records)).find((one) => one.id === id);
  if (!past) return { ok: false, why: 'gone' };
  let end: UndoneImport = { undone: 0, stayed: [], gone: 0, stuck: 0, kept: false, stopped: null };
  let seen = 0;
  for (const { id: changeId, count } of past.changes) {
    progress?.(seen, past.count);
    if (signal.aborted) return done({ ...end, stopped: 'cancelled' });
    const result = await app.writer.undo(changeId, true);
    seen += count;
    if (!result.ok) {
      const { why } = result;
      // What is wrong with one portion alone holds up no other.
      const own = why === 'damaged' || why === 'sealed-record' || why === 'not-undoable' || why === 'unknown-change';
      if (!own) return done({ ...end, stopped: why });
      end = { ...end, stuck: end.stuck + count };
      continue;
    }
    const { stayed, gone, kept } = result.value;
    end = {
      ...end,
      undone: end.undone + count - stayed.length - gone,
      stayed: [...end.stayed, ...stayed],
      gone: end.gone + gone,
      kept: end.kept || kept.length > 0,
    };
  }
  progress?.(past.count, past.count);
  return done(end);
}
