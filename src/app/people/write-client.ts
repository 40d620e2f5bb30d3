/** Writes some fields of a client, those that differ, and takes the form's draft away in the same step. */
import type { Client } from '../../domain/client/client';
import { flatFields, sameJson } from '../../domain/record/edit';
import type { Json } from '../../domain/record/json';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import type { UseCaseChange } from '../changes';
import { commitFrom } from '../committed';

type ClientSet = Readonly<Record<string, Json | undefined>>;

export type Kept = Promise<Result<Committed | null, WriteFailure | 'gone'>>;

/**
 * `set`: fields and entries as an edit names them; undefined clears. Null when nothing differs and there is no draft. For
 * a client who was found to be another one it is written to that other one, where it is read.
 */
export function writeClient(
  app: App,
  clientId: Id,
  name: UseCaseChange,
  set: ClientSet | ((client: Client) => ClientSet),
  draftKey?: DraftKey,
): Kept {
  return commitFrom<'gone'>(app, async () => {
    const client = await app.records.get('client', clientId);
    if (!client) return { refuse: 'gone' };
    const before = flatFields('client', client);
    const differs = Object.entries(typeof set === 'function' ? set(client) : set).filter(
      ([field, value]) => !sameJson(before[field], value),
    );
    if (differs.length === 0 && !draftKey) return { nothing: true };
    const edits =
      differs.length > 0 ? [{ table: 'client', id: client.id, set: Object.fromEntries(differs) } as const] : [];
    return { change: { name, edits, removeDrafts: draftKey ? [draftKey] : [] } };
  });
}

/** One part of a client's page at a time: its own draft. `entry`: the id of what is changed, "" for something new. */
export const partKey = (clientId: Id, part: string, entry = ''): DraftKey => ({
  kind: 'client',
  subject: clientId,
  slot: entry === '' ? part : `${part} ${entry}`,
});
