import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { TableName } from '../../domain/record/tables';
import type { Attribute } from '../../domain/resource/directory';
import { mergeEdits, type Sides } from '../../domain/resource/merge-records';
import type { App, Committed, PastChange, WriteFailure } from '../app';
import { now } from '../clock';
import { commitDecided } from '../committed';
import { readResource, readResources } from './read-resources';
import { removals } from './remove-resource';

/**
 * Makes two records one, in one step that can be taken back at any later time: `otherId` goes into the trash, its
 * values as chosen, phones, evidence, checks and every client's referral go to `keptId`.
 */
export function mergeResources(
  app: App,
  keptId: Id,
  otherId: Id,
  sides: Sides,
): Promise<Result<Committed, WriteFailure | 'gone'>> {
  return commitDecided<'gone'>(app, async () => {
    const [kept, other] = await Promise.all([readResource(app, keptId), readResource(app, otherId)]);
    if (!kept || !other || keptId === otherId) return { refuse: 'gone' };
    const [attempts, verifications, attributes, all] = await Promise.all([
      app.records.all('attempt'),
      app.records.all('verification'),
      app.records.all('attribute'),
      readResources(app.records),
    ]);
    const others = [...all.values()].filter(({ sal }) => sal.id !== otherId);
    const edits = mergeEdits(kept, other, {
      now: now(app),
      uuid: app.platform.uuid,
      sides,
      attempts: attempts.values(),
      verifications: verifications.values(),
      attributes: attributes.values(),
      removals: (view) => removals(view, others),
    });
    return { change: { name: 'resources_merged', edits } };
  });
}

/** Records that were merged into one, newest first, with the change to take back. */
export interface PastMerge {
  readonly name: string;
  readonly change: PastChange;
}

export const MERGE_TABLES: readonly TableName[] = ['attribute'];

export async function readMerges(app: App, salId: Id): Promise<readonly PastMerge[]> {
  const remarks = [...(await app.records.all('attribute')).values()].filter(
    ({ link_id, link_type }) => link_id === salId && link_type === 'merged-from',
  );
  const merges = await Promise.all(remarks.map((remark) => mergeOf(app, remark)));
  return merges.flat().sort((a, b) => b.change.at.localeCompare(a.change.at));
}

/** The remark was made by the merge itself, so that its history leads to it. */
async function mergeOf(app: App, remark: Attribute): Promise<readonly PastMerge[]> {
  const past = await app.writer.history('attribute', remark.id);
  const change = past.filter(({ name }) => name === 'resources_merged').at(-1);
  return change ? [{ name: remark.label ?? '', change }] : [];
}
