/**
 * Brings the people of a file into the caseload, in portions: each is on the disk before the next begins, and says in the
 * record of imports that it belongs to this one, so that the whole is taken back together (`undo-import.ts`) and what is
 * in stays in when the rest does not come.
 */

import type { Client } from '../../domain/client/client';
import type { FilePerson, PersonFacts } from '../../domain/client/import/read-people';
import { bothWarnings } from '../../domain/client/merge-clients';
import type { Episode, Phase } from '../../domain/episode/episode';
import { createEdit, differenceEdit, type Edit } from '../../domain/record/edit';
import type { Id, PlainDate, RecordOf } from '../../domain/record/record';
import { done, type Result } from '../../domain/record/result';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { now, today } from '../clock';
import { commitFrom } from '../committed';
import type { LongWork } from '../pace';
import { type Before, readBefore } from './import-before';
import { IMPORTS, importKey, keepImportKey, type RowIds, rowIds } from './import-ids';
import { isAlike, type RowMatch } from './match-people';
import { readImports } from './undo-import';

/** "same": they are the client who is here; what is empty there is filled in. */
export type RowChoice = 'add' | 'skip' | 'same';

/** Without a word, nobody comes in twice. */
export const choiceOf = (match: RowMatch | undefined, told: RowChoice | undefined): RowChoice => {
  if (!match || match.kind === 'trash') return 'add';
  if (!isAlike(match)) return 'skip';
  return told === undefined || (told === 'same' && match.kind === 'line') ? 'skip' : told;
};

export interface ChosenPerson {
  readonly person: FilePerson;
  readonly choice: RowChoice;
  readonly match?: RowMatch;
}

export interface ImportOptions {
  /** By it the import is taken back; one that was stopped goes on under its own. */
  readonly importId: Id;
  /** Where their cases stand. */
  readonly phase: Exclude<Phase, 'closed'>;
  /** Removed with the last portion. */
  readonly draftKey: DraftKey;
}

export interface ImportEnd {
  readonly importId: Id;
  readonly added: number;
  readonly filled: number;
  /** The last portion, for the toast; null: nothing was written. */
  readonly last: Committed | null;
  /** Why the rest did not come in. What is counted here is in. */
  readonly stopped: 'cancelled' | WriteFailure | null;
}

/** Rows of one transaction: it takes a fraction of a second, and no more is lost when the browser is closed. */
const PORTION = 100;

/** Refused alone is what began with nothing. Somebody who is in already is not brought in again. */
export async function importClients(
  app: App,
  chosen: readonly ChosenPerson[],
  options: ImportOptions,
  work: LongWork,
): Promise<Result<ImportEnd, WriteFailure>> {
  const rows = chosen.filter(({ choice }) => choice !== 'skip');
  const { importId } = options;
  let end: ImportEnd = { importId, added: 0, filled: 0, last: null, stopped: null };
  if (rows.length === 0) return done(end);
  const kept = await keepImportKey(app);
  if (!kept.ok) return kept;
  const plan: PortionPlan = {
    options,
    ids: await rowIds(
      (await importKey(app)) ?? '',
      chosen.map(({ person }) => person),
      { signal: work.signal },
    ),
    day: today(app),
  };
  const earlier = (await readImports(app.records)).find(({ id }) => id === importId)?.changes.length ?? 0;
  for (let from = 0; from < rows.length; from += PORTION) {
    work.progress?.(from, rows.length);
    if (work.signal.aborted) return done({ ...end, stopped: 'cancelled' });
    const last = from + PORTION >= rows.length;
    const number = earlier + from / PORTION;
    const written = await writePortion(app, rows.slice(from, from + PORTION), number, last, plan);
    if (!written.ok) return end.last ? done({ ...end, stopped: written.why }) : written;
    const { committed, added, filled } = written.value;
    end = { ...end, added: end.added + added, filled: end.filled + filled, last: committed ?? end.last };
  }
  work.progress?.(rows.length, rows.length);
  return done(end);
}

interface PortionPlan {
  readonly options: ImportOptions;
  readonly ids: ReadonlyMap<number, RowIds>;
  /** On which cases begin of which the file says nothing. */
  readonly day: PlainDate;
}

async function writePortion(
  app: App,
  rows: readonly ChosenPerson[],
  number: number,
  last: boolean,
  { options, ids, day }: PortionPlan,
): Promise<
  Result<{ readonly committed: Committed | null; readonly added: number; readonly filled: number }, WriteFailure>
> {
  const { importId, phase } = options;
  const changeId = app.platform.uuid();
  let [added, filled] = [0, 0];
  const written = await commitFrom(app, async () => {
    const before = await readBefore(
      app,
      rows.flatMap(({ person }) => ids.get(person.line) ?? []),
    );
    // Of two rows of one client the second sees what the first says.
    const clients = new Map(await app.records.all('client'));
    [added, filled] = [0, 0];
    const edits = rows.flatMap(({ person, choice, match }): readonly Edit[] => {
      const own = ids.get(person.line);
      if (choice === 'add') {
        const kind = own && before.kindOf(own);
        if (!own || kind === 'in' || kind === 'damaged') return [];
        added += 1;
        return newCase(app, person, own, before, { phase, day });
      }
      const there = choice === 'same' && match?.kind === 'client' ? clients.get(match.client.id) : undefined;
      if (!there) return [];
      const after = { ...there, ...missingIn(there, person.facts) };
      const edit = differenceEdit('client', there, after);
      if (!edit) return [];
      clients.set(there.id, after);
      filled += 1;
      return [edit];
    });
    const removeDrafts = last ? [options.draftKey] : [];
    const count = added + filled;
    if (count === 0)
      return last && number > 0
        ? { change: { name: 'clients_imported', edits: [], removeDrafts, undoable: false } }
        : { nothing: true };
    const portion = { import: importId, number, count, at: now(app) };
    const mark: Edit = { table: 'setting', id: IMPORTS, set: { [`portions/${changeId}`]: portion } };
    const audit = { action: 'imported', table: 'client', count } as const;
    const change = { id: changeId, name: 'clients_imported', edits: [...edits, mark], audit, removeDrafts } as const;
    return { change };
  });
  return written.ok ? done({ committed: added + filled > 0 ? written.value : null, added, filled }) : written;
}

/**
 * Somebody who was taken back or put into the trash comes in as the same record, as it was: what is empty there is filled
 * in. A case that nobody went on with stands where the file's cases stand now.
 */
function newCase(
  app: App,
  { facts, start }: FilePerson,
  ids: RowIds,
  before: Before,
  { phase, day }: { readonly phase: Phase; readonly day: PlainDate },
): readonly Edit[] {
  const at = now(app);
  const episode: Episode = {
    id: ids.episode,
    clientId: ids.client,
    status: 'active',
    phase,
    start: start ?? day,
    phaseMoves: { [app.platform.uuid()]: { phase, at } },
  };
  const client = before.removedClients.get(ids.client);
  const fresh: Client = { ...facts, id: ids.client, createdAt: at };
  const clientEdits = client
    ? restored('client', client, { ...client, ...missingIn(client, facts) })
    : [createEdit('client', fresh)];
  // In the caseload, it was not taken back: somebody put its client into the trash, and it waited there.
  if (before.episodes.has(ids.episode)) return clientEdits;
  const old = before.removedEpisodes.get(ids.episode);
  const episodeEdits = old ? restored('episode', old, isAsMade(old) ? episode : old) : [createEdit('episode', episode)];
  return [...clientEdits, ...episodeEdits];
}

function restored<T extends 'client' | 'episode'>(table: T, old: RecordOf<T>, after: RecordOf<T>): readonly Edit[] {
  const edit = differenceEdit(table, old, after);
  return [...(edit ? [edit] : []), { table, id: old.id, restore: true }];
}

/** As an import makes a case: nobody has gone on with it. */
function isAsMade({ id, clientId, status, phase, start, phaseMoves = {}, ...more }: Episode): boolean {
  const moves = Object.values(phaseMoves);
  return status === 'active' && Object.keys(more).length === 0 && moves.length === 1 && moves[0]?.phase === phase;
}

/** What the file says and the record does not. Nothing that is there is written over; a warning is added to the other. */
function missingIn(client: Client, facts: PersonFacts): Partial<PersonFacts> {
  const known = new Set(Object.entries(client).flatMap(([field, value]) => (value ? [field] : [])));
  const languages = { ...facts.languages, ...client.languages };
  const missing = Object.entries(facts).filter(([field]) => !known.has(field));
  const warning =
    client.safeContact && facts.safeContact ? bothWarnings(client.safeContact, facts.safeContact) : undefined;
  return {
    ...Object.fromEntries(missing),
    ...(Object.keys(languages).length > 0 && { languages }),
    ...(warning && { safeContact: warning }),
  };
}
