/** Imports that can be taken back, and the way back: portion by portion, the last one first, also after a restart. */
import type { Id, Moment } from '../../domain/record/record';
import { done, type Result } from '../../domain/record/result';
import type { App, Records, WriteFailure } from '../app';
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
  readonly undone: number;
  /** Something was written since, and stays. */
  readonly kept: boolean;
  /** The rest is still in, and can be taken back later. */
  readonly stopped: 'cancelled' | WriteFailure | 'not-undoable' | 'unknown-change' | null;
}

export async function undoImport(
  app: Pick<App, 'records' | 'writer'>,
  id: Id,
  { signal, progress }: LongWork,
): Promise<Result<UndoneImport, 'gone'>> {
  const past = (await readImports(app.records)).find((one) => one.id === id);
  if (!past) return { ok: false, why: 'gone' };
  let [undone, kept] = [0, false];
  for (const change of past.changes) {
    progress?.(undone, past.count);
    if (signal.aborted) return done({ undone, kept, stopped: 'cancelled' });
    const result = await app.writer.undo(change.id);
    if (!result.ok) return done({ undone, kept, stopped: result.why });
    kept ||= result.value.kept.length > 0;
    undone += change.count;
  }
  progress?.(past.count, past.count);
  return done({ undone, kept, stopped: null });
}
