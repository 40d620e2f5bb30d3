/** Who of a file is in the caseload already: brought in before, or likely somebody who is here or in an earlier line. */
import type { Client } from '../../domain/client/client';
import type { FilePerson } from '../../domain/client/import/read-people';
import { isCompared } from '../../domain/client/likely-same';
import type { SameSign } from '../../domain/client/same/compare-clients';
import { type SameIndex, sameIndexSteps } from '../../domain/client/same/same-index';
import type { App } from '../app';
import { type LongWork, paceOf } from '../pace';
import { importKey, rowIds } from './import-ids';

/** Who a person of the file likely is. */
export type RowMatch =
  | { readonly kind: 'client'; readonly client: Client; readonly signs: readonly SameSign[] }
  /** Another line of the same file. */
  | { readonly kind: 'line'; readonly line: number; readonly signs: readonly SameSign[] }
  /** This very row was brought in before. */
  | { readonly kind: 'in' };

/** By line. Stops when the signal says so. */
export async function matchPeople(
  app: Pick<App, 'records'>,
  people: readonly FilePerson[],
  work: LongWork,
): Promise<ReadonlyMap<number, RowMatch>> {
  const found = new Map<number, RowMatch>();
  const key = await importKey(app);
  const known = await app.records.asWritten('client');
  const quiet: LongWork = { signal: work.signal };
  for (const [line, { client }] of key ? await rowIds(key, people, quiet) : [])
    if (known.has(client)) found.set(line, { kind: 'in' });
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
