import type { Client } from '../../domain/client/client';
import { toldApartRecord } from '../../domain/client/same/told-apart';
import type { Episode } from '../../domain/episode/episode';
import { createEdit, type Edit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import { type Result, refused } from '../../domain/record/result';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { now, today } from '../clock';
import { commit, withValue } from '../committed';
import { type ClientFields, type ClientRefusal, checkFields, recordFields } from './client-fields';

/** Adds a client and opens an active episode in intake. `draftKey`: the form's draft, removed in the same step. */
export async function addClient(
  app: App,
  fields: ClientFields,
  draftKey?: DraftKey,
): Promise<Result<Committed & { readonly clientId: Id }, WriteFailure | ClientRefusal>> {
  const wrong = checkFields(fields, today(app));
  if (wrong) return refused(wrong);
  const at = now(app);
  const client: Client = { id: app.platform.uuid(), ...recordFields(fields), createdAt: at, lastSeenAt: at };
  const episode = newEpisode(app, client.id);
  const edits = [
    createEdit('client', client),
    createEdit('episode', episode),
    ...(await saidApart(app, client.id, fields)),
  ];
  const result = await commit(app, { name: 'client_added', edits, ...(draftKey && { removeDrafts: [draftKey] }) });
  return withValue(result, { clientId: client.id });
}

/** An episode that starts today, in intake. */
export function newEpisode(app: App, clientId: Id, reopens?: Id): Episode {
  const move = { phase: 'intake', at: now(app) } as const;
  return {
    id: app.platform.uuid(),
    clientId,
    status: 'active',
    phase: 'intake',
    start: today(app),
    phaseMoves: { [app.platform.uuid()]: move },
    ...(reopens && { reopens }),
  };
}

/** That it is not one of those it was taken for is remembered with it. */
async function saidApart(app: App, id: Id, { notSame = [] }: ClientFields): Promise<readonly Edit[]> {
  if (notSame.length === 0) return [];
  const clients = await app.records.all('client');
  return notSame.flatMap((other) => {
    const client = clients.get(other);
    return client ? [createEdit('attribute', toldApartRecord(app.platform.uuid(), id, client))] : [];
  });
}
