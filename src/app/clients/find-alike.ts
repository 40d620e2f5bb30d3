/** Who of the caseload somebody may be, while the name is typed and for the whole list. */
import type { Client } from '../../domain/client/client';
import { isCompared, likelySame, type SamePair } from '../../domain/client/likely-same';
import type { Compared, SameSign } from '../../domain/client/same/compare-clients';
import { createSameIndex, type SameIndex } from '../../domain/client/same/same-index';
import { toldApart, toldApartRecord } from '../../domain/client/same/told-apart';
import { createEdit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { TableName } from '../../domain/record/tables';
import type { App, Committed, Rows, WriteFailure } from '../app';
import { commitFrom } from '../committed';

/** What the answer depends on: follow these. */
export const ALIKE_TABLES: readonly TableName[] = ['client', 'attribute'];

export interface AlikeClient {
  readonly client: Client;
  readonly signs: readonly SameSign[];
  /** False: worth a look and no more. */
  readonly likely: boolean;
}

/** The same rows have the same index: built with the first letter typed, not with every one. */
const indexes = new WeakMap<Rows<'client'>, SameIndex>();

export async function clientIndex(app: Pick<App, 'records'>): Promise<SameIndex> {
  const rows = await app.records.all('client');
  const index = indexes.get(rows) ?? createSameIndex([...rows.values()].filter(isCompared));
  indexes.set(rows, index);
  return index;
}

const SHOWN = 3;
/** Fewer letters are no name yet. */
const LETTERS = 3;

/** The likeliest first, three at most. `id`: the client being changed, `notSame`: who it was said not to be. */
export async function alikeClients(
  app: Pick<App, 'records'>,
  wanted: Compared,
  { id = '', notSame = [] }: { readonly id?: Id; readonly notSame?: readonly Id[] } = {},
): Promise<readonly AlikeClient[]> {
  const letters = `${wanted.given}${wanted.family}${wanted.preferred ?? ''}`.trim();
  if (letters.length < LETTERS && !wanted.identifier?.trim()) return [];
  const told = toldApart((await app.records.all('attribute')).values());
  return (await clientIndex(app))
    .find(wanted, id)
    .filter(({ client }) => !notSame.includes(client.id) && !told.has(id, client.id))
    .slice(0, SHOWN)
    .map(({ client, signs, level }) => ({ client, signs, likely: level === 'likely' }));
}

/** All who may be here twice, the surest first; those told apart are left out. */
export async function alikePairs(app: Pick<App, 'records'>): Promise<readonly SamePair[]> {
  const [clients, attributes] = await Promise.all([app.records.all('client'), app.records.all('attribute')]);
  return likelySame(clients.values(), clients.values(), toldApart(attributes.values()));
}

/** Remembers that two are not the same. Null when that was said before. */
export function tellClientsApart(
  app: App,
  one: Id,
  otherId: Id,
): Promise<Result<Committed | null, WriteFailure | 'gone'>> {
  return commitFrom<'gone'>(app, async () => {
    const other = await app.records.get('client', otherId);
    if (!other) return { refuse: 'gone' };
    if (toldApart((await app.records.all('attribute')).values()).has(one, otherId)) return { nothing: true };
    const edits = [createEdit('attribute', toldApartRecord(app.platform.uuid(), one, other))];
    return { change: { name: 'clients_told_apart', edits } };
  });
}
