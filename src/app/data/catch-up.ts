/**
 * Tables that this program knows and the one before it did not: what a later version had written in them waits in the
 * log, and becomes records now. Some hundreds of changes to a transaction, with how far it got in the head: what is cut
 * short goes on there. Changes that came since the upgrade are in the records already.
 */
import type { Id } from '../../domain/record/record';
import { done } from '../../domain/record/result';
import type { Head, Store } from '../../storage';
import { applyChange, EMPTY_RECORD, type RecordState } from '../../sync';
import type { WriteFailure } from '../app';
import { readChange } from './change-body';
import { inSlices, openLogged, openRow } from './open-rows';
import { targetKey } from './prepare';
import { type Share, sharesOf } from './shares';
import type { Look, WritePath } from './write-path';

const SLICE = 500;

export type CatchUp = (signal: AbortSignal, rest?: () => Promise<void>) => Promise<'done' | 'stopped' | WriteFailure>;

export function catchUpOver(store: Pick<Store, 'above'>, path: WritePath): CatchUp {
  return async (signal, rest = async () => undefined) => {
    while (!signal.aborted) {
      const written = await path.write<boolean>(async (look) => {
        const { head } = await look.read([]);
        const [next] = head.behind ?? [];
        if (!next) return done({ plan: null, value: true });
        const rows = (await store.above('op', next.lsn, SLICE)).filter(({ lsn }) => lsn <= next.upTo);
        const last = rows.at(-1);
        if (!last) return done({ plan: { head: without(head) }, value: false });
        const changes = (await inSlices(rows, (row) => openLogged(look.vault, row))).flatMap((opened) => {
          const change = opened.ok ? readChange(opened.value) : null;
          return change ? [change] : [];
        });
        const shares = changes.flatMap((change) =>
          [...sharesOf(change).values()]
            .filter(({ table }) => next.tables.includes(table))
            .map((share) => ({ ...share, change: change.id })),
        );
        const records = await applied(look, shares);
        const behind = [{ ...next, lsn: last.lsn }, ...(head.behind ?? []).slice(1)];
        return done({ plan: { head: { ...head, behind }, records }, value: false });
      });
      if (!written.ok) return written.why;
      if (written.value) return 'done';
      await rest();
    }
    return 'stopped';
  };
}

/** The first that was waited for is done. */
function without({ behind = [], ...head }: Head): Head {
  return behind.length > 1 ? { ...head, behind: behind.slice(1) } : head;
}

type ChangedShare = Share & { readonly change: Id };

/** A record whose row does not open stays as it is. */
async function applied(look: Look, shares: readonly ChangedShare[]) {
  const targets = [...new Map(shares.map(({ table, id }) => [targetKey({ table, id }), { table, id }])).values()];
  const { rows } = await look.read(targets);
  const records = new Map<string, (typeof targets)[number] & { readonly state: RecordState }>();
  for (const [at, target] of targets.entries()) {
    const row = rows[at];
    const opened = row ? await openRow(look.vault, target.table, row) : done(EMPTY_RECORD);
    if (opened.ok) records.set(targetKey(target), { ...target, state: opened.value });
  }
  for (const { change, ops, ...target } of shares) {
    const record = records.get(targetKey(target));
    if (record) records.set(targetKey(target), { ...record, state: applyChange(record.state, change, ops) });
  }
  return [...records.values()];
}
