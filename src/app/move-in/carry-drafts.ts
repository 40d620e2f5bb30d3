/** Forms in progress, from the old vault's database to the other one. They are no part of any log. */
import { sameJson } from '../../domain/record/edit';
import type { Json } from '../../domain/record/json';
import { done, type Result } from '../../domain/record/result';
import type { Drafts, WriteFailure } from '../app';
import type { Staged } from './staged-vault';

export async function carryDrafts(from: Drafts, { core }: Staged): Promise<Result<void, WriteFailure>> {
  const carried = await from.list();
  const wanted = new Set(carried.map(({ key }) => JSON.stringify(key)));
  for (const { key, body } of await core.drafts.list()) {
    if (wanted.has(JSON.stringify(key))) continue;
    // An earlier try brought it; it was signed, saved or thrown away since.
    const opened = await core.drafts.open<Json>(key, () => body);
    if (!opened.ok) return opened;
    await opened.value.discard();
  }
  for (const { key, body } of carried) {
    const opened = await core.drafts.open<Json>(key, () => body);
    if (!opened.ok) return opened;
    const draft = opened.value;
    // An earlier try may have brought it as it was then.
    if (!sameJson(draft.body.peek(), body)) draft.change(body);
    const kept = await draft.flush();
    await draft.close();
    if (!kept.ok) return kept;
  }
  return done(undefined);
}
