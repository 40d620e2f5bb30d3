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
import type { TableName } from '../../domain/record/tables';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { now, today } from '../clock';
import { commitFrom } from '../committed';
import type { LongWork } from '../pace';
import { IMPORTS, importKey, keepImportKey, type RowIds, rowIds } from './import-ids';
import type { RowMatch } from './match-people';

/** "same": they are the client who is here; what is empty there is filled in. */
export type RowChoice = 'add' | 'skip' | 'same';

/** Without a word, nobody comes in twice. */
export const choiceOf = (match: RowMatch | undefined, told: RowChoice | undefined): RowChoice => {
  if (!match) return 'add';
  if (match.kind === 'in') return 'skip';
  return told === undefined || (told === 'same' && match.kind === 'line') ? 'skip' : told;
};

export interface ChosenPerson {
  readonly person: FilePerson;
  readonly choice: RowChoice;
  readonly match?: RowMatch;
}

export interface ImportOptions {
  /** Where their cases stand. */
  readonly phase: Exclude<Phase, 'closed'>;
  /** Removed with the last portion. */
  readonly draftKey: DraftKey;
}

export interface ImportEnd {
  /** By it the import is taken back; null: nothing was written. */
  readonly importId: Id | null;
  readonly added: number;
  readonly filled: number;
  /** The last portion, for the toast; null: nothing was written. */
  readonly last: Committed | null;
  /** Why the rest did not come in. What is counted here is in. */
  readonly stopped: 'cancelled' | WriteFailure | null;
}

/** Rows of one transaction: it takes a fraction of a second, and no more is lost when the browser is closed. */
const PORTION = 250;

/** Refused alone is what began with nothing. Somebody who is in already is not brought in again. */
export async function importClients(
  app: App,
  chosen: readonly ChosenPerson[],
  options: ImportOptions,
  work: LongWork,
): Promise<Result<ImportEnd, WriteFailure>> {
  const rows = chosen.filter(({ choice }) => choice !== 'skip');
  const importId = app.platform.uuid();
  let end: ImportEnd = { importId: null, added: 0, filled: 0, last: null, stopped: null };
  if (rows.length === 0) return done(end);
  const kept = await keepImportKey(app);
  if (!kept.ok) return kept;
  const plan: PortionPlan = {
    importId,
    options,
    ids: await rowIds(
      (await importKey(app)) ?? '',
      chosen.map(({ person }) => person),
      { signal: work.signal },
    ),
    trash: await trashOf(app),
    day: today(app),
  };
  for (let from = 0; from < rows.length; from += PORTION) {
    work.progress?.(from, rows.length);
    if (work.signal.aborted) return done({ ...end, stopped: 'cancelled' });
    const last = from + PORTION >= rows.length;
    const written = await writePortion(app, rows.slice(from, from + PORTION), from / PORTION, last, plan);
    if (!written.ok) return end.last ? done({ ...end, stopped: written.why }) : written;
    const { committed, added, filled } = written.value;
    end = { ...end, added: end.added + added, filled: end.filled + filled };
    if (committed) end = { ...end, importId, last: committed };
  }
  work.progress?.(rows.length, rows.length);
  return done(end);
}

interface PortionPlan {
  readonly importId: Id;
  readonly options: ImportOptions;
  readonly ids: ReadonlyMap<number, RowIds>;
  readonly trash: ReadonlyMap<string, RecordOf<TableName>>;
  /** On which cases begin of which the file says nothing. */
  readonly day: PlainDate;
}

async function writePortion(
  app: App,
  rows: readonly ChosenPerson[],
  number: number,
  last: boolean,
  plan: PortionPlan,
): Promise<
  Result<{ readonly committed: Committed | null; readonly added: number; readonly filled: number }, WriteFailure>
> {
  const { importId, options, ids } = plan;
  const changeId = app.platform.uuid();
  let [added, filled] = [0, 0];
  const written = await commitFrom(app, async () => {
    const clients = await app.records.all('client');
    const known = await app.records.asWritten('client');
    [added, filled] = [0, 0];
    const edits = rows.flatMap(({ person, choice, match }): readonly Edit[] => {
      const own = ids.get(person.line);
      if (choice === 'add') {
        if (!own || known.has(own.client)) return [];
        added += 1;
        return newCase(app, person, own, plan);
      }
      const there = choice === 'same' && match?.kind === 'client' ? clients.get(match.client.id) : undefined;
      const edit = there && differenceEdit('client', there, { ...there, ...missingIn(there, person.facts) });
      if (!edit) return [];
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

/** Records in the trash by table and id: somebody taken back comes in again as the same record. */
async function trashOf(app: App): Promise<ReadonlyMap<string, RecordOf<TableName>>> {
  const gone = await app.records.trash(['client', 'episode']);
  return new Map(gone.map(({ table, id, record }) => [`${table} ${id}`, record]));
}

function newCase(
  app: App,
  { facts, start }: FilePerson,
  ids: RowIds,
  { options: { phase }, trash, day }: PortionPlan,
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
  const client: Client = { ...facts, id: ids.client, createdAt: at };
  const made = (table: 'client' | 'episode', record: Client | Episode): readonly Edit[] => {
    const old = trash.get(`${table} ${record.id}`);
    if (!old) return [createEdit(table, record)];
    const { id } = record;
    const edit = differenceEdit(table, old, record);
    return [...(edit ? [edit] : []), { table, id, restore: true }];
  };
  return [...made('client', client), ...made('episode', episode)];
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
