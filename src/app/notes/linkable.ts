/**
 * What a note can be about, beside its client: a link names a table and an id, whatever the table. Another part that has
 * something to link to adds one reader here.
 */
import type { NoteLink } from '../../domain/note/note';
import type { Id } from '../../domain/record/record';
import type { TableName } from '../../domain/record/tables';
import type { App, Records } from '../app';
import { DIRECTORY_TABLES, readResources } from '../resources/read-resources';

export interface Linkable {
  readonly link: NoteLink;
  /** What it is called; absent: it goes by its category. */
  readonly name?: string;
  readonly category?: string;
}

type Reader = (records: Records, clientId: Id) => Promise<readonly Linkable[]>;

/** By the services that were tried, else by the need. */
const referrals: Reader = async (records, clientId) => {
  const mine = [...(await records.all('referral')).values()].filter((one) => one.clientId === clientId);
  if (mine.length === 0) return [];
  const [attempts, resources] = await Promise.all([records.all('attempt'), readResources(records)]);
  return mine.map(({ id, category }) => {
    const tried = [...attempts.values()].filter(({ referralId }) => referralId === id);
    const name = tried.flatMap((one) => resources.get(one.serviceAtLocationId)?.service.name ?? []).join(', ');
    return { link: { table: 'referral', id }, category, ...(name && { name }) };
  });
};

const needs: Reader = async (records, clientId) =>
  [...(await records.all('need')).values()]
    .filter((one) => one.clientId === clientId && one.status !== 'entered-in-error')
    .map(({ id, category, words }) => ({ link: { table: 'need', id }, category, ...(words && { name: words }) }));

const READERS: readonly Reader[] = [referrals, needs];

/** What `linkables` looks at: follow these. */
export const LINKABLE_TABLES: readonly TableName[] = ['referral', 'attempt', 'need', ...DIRECTORY_TABLES];

/** Everything of one client, and of nobody else. */
export async function linkables({ records }: Pick<App, 'records'>, clientId: Id): Promise<readonly Linkable[]> {
  if (clientId === '') return [];
  return (await Promise.all(READERS.map((read) => read(records, clientId)))).flat();
}
