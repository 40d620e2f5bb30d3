/** Who of a file is in the caseload already: brought in before, or likely somebody who is here or in an earlier line. */
import type { Client } from '../../domain/client/client';
import type { FilePerson } from '../../domain/client/import/read-people';
import { isCompared } from '../../domain/client/likely-same';
import type { SameSign } from '../../domain/client/same/compare-clients';
import { type SameIndex, sameIndexSteps } from '../../domain/client/same/same-index';
import type { App } from '../app';
import { type LongWork, paceOf } from '../pace';
import { readBefore } from './import-before';
import { importKey, type RowIds, rowIds } from './import-ids';

/** Who a person of the file likely is. */
export type RowMatch =
  | { readonly kind: 'client'; readonly client: Client; readonly signs: readonly SameSign[] }
  /** Another line of the same file. */
  | { readonly kind: 'line'; readonly line: number; readonly signs: readonly SameSign[] }
  /** This very row was brought in before; it lies in the trash, or what is here of it cannot be opened. */
  | { readonly kind: 'in' | 'trash' | 'damaged' };

/** Somebody of the file who is perhaps here already; of the others there is no question. */
export type AlikeMatch = Extract<RowMatch, { readonly signs: readonly SameSign[] }>;

export const isAlike = (match: RowMatch | undefined): match is AlikeMatch => match !== undefined && 'signs' in match;

/** By line. Stops when the signal says so. */
export async function matchPeople(
  app: Pick<App, 'records'>,
  people: readonly FilePerson[],
  work: LongWork,
): Promise<ReadonlyMap<number, RowMatch>> {
  const found = new Map<number, RowMatch>();
  const key = await importKey(app);
  const quiet: LongWork = { signal: work.signal };
  const rows = key ? await rowIds(key, people, quiet) : new Map<number, RowIds>();
  const before = await readBefore(app, rows.values());
  const inTrash: number[] = [];
  for (const [line, ids] of rows) {
    const kind = before.kindOf(ids);
    if (kind === 'trash') inTrash.push(line);
    else if (kind) found.set(line, { kind });
  }
  const whole = people.filter(({ broken, line }) => !broken && !found.has(line));
  if (whole.length === 0) return found;
  const clients = [...(await app.records.all('client')).values()].filter(isCompared);
  const lines = new Map(whole.map(({ line, facts }) => [`line ${line}`, { line, facts }]));
  const inFile = [...lines].map(([id, { facts }]): Client => ({ ...facts, id, createdAt: '' }));
  const index = await indexOf([...clients, ...inFile], quiet);
  const pace = paceOf(work);
  for (const [at, { line, facts }] of whole.entries()) {
    const breath = pace(at, whole.length);
    if (breath) await breath;
    const likely = index.likely(facts, `line ${line}`).filter(({ client }) => (lines.get(client.id)?.line ?? 0) < line);
    const here = likely.find(({ client }) => !lines.has(client.id)) ?? likely[0];
    if (!here) continue;
    const other = lines.get(here.client.id);
    found.set(
      line,
      other
        ? { kind: 'line', line: other.line, signs: here.signs }
        : { kind: 'client', client: here.client, signs: here.signs },
    );
  }
  for (const line of inTrash) if (!found.has(line)) found.set(line, { kind: 'trash' });
  return found;
}

async function indexOf(clients: readonly Client[], work: LongWork): Promise<SameIndex> {
  const pace = paceOf(work);
  const steps = sameIndexSteps(clients);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const breath = pace(step.value, clients.length);
    if (breath) await breath;
  }
}
