/** Brings the people of a file into the caseload: who of them is here already, and one change for all of them. */
import type { Client } from '../../domain/client/client';
import type { FilePerson, PersonFacts } from '../../domain/client/import/read-people';
import { isCompared } from '../../domain/client/likely-same';
import { bothWarnings } from '../../domain/client/merge-clients';
import type { SameSign } from '../../domain/client/same/compare-clients';
import { createSameIndex } from '../../domain/client/same/same-index';
import type { Episode, Phase } from '../../domain/episode/episode';
import { createEdit, differenceEdit, type Edit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { now, today } from '../clock';
import { commitFrom } from '../committed';

/** "same": they are the client who is here; what is empty there is filled in. */
export type RowChoice = 'add' | 'skip' | 'same';

/** Who a person of the file likely is. */
export type RowMatch =
  | { readonly kind: 'client'; readonly client: Client; readonly signs: readonly SameSign[] }
  /** Another line of the same file. */
  | { readonly kind: 'line'; readonly line: number; readonly signs: readonly SameSign[] };

/** Between two breaths of the screen. */
const SLICE_MS = 12;
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** By line, of those who are likely here already or stand in an earlier line. Stops when the signal says so. */
export async function matchPeople(
  app: Pick<App, 'records'>,
  people: readonly FilePerson[],
  { signal, progress = () => undefined }: { readonly signal: AbortSignal; readonly progress?: (part: number) => void },
): Promise<ReadonlyMap<number, RowMatch>> {
  const clients = [...(await app.records.all('client')).values()].filter(isCompared);
  const whole = people.filter(({ broken }) => !broken);
  const lines = new Map(whole.map(({ line, facts }) => [`line ${line}`, { line, facts }]));
  const inFile = [...lines].map(([id, { facts }]): Client => ({ ...facts, id, createdAt: '' }));
  const index = createSameIndex([...clients, ...inFile]);
  const found = new Map<number, RowMatch>();
  let breath = performance.now();
  for (const [at, { line, facts }] of whole.entries()) {
    if (performance.now() - breath > SLICE_MS) {
      progress(at / whole.length);
      await breathe();
      signal.throwIfAborted();
      breath = performance.now();
    }
    const likely = index
      .find(facts, `line ${line}`)
      .filter(({ level, client }) => level === 'likely' && (lines.get(client.id)?.line ?? 0) < line);
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

/** Without a word, nobody comes in twice. */
export const choiceOf = (match: RowMatch | undefined, told: RowChoice | undefined): RowChoice => {
  if (!match) return 'add';
  return told === undefined || (told === 'same' && match.kind === 'line') ? 'skip' : told;
};

export interface ChosenPerson {
  readonly person: FilePerson;
  readonly choice: RowChoice;
  readonly match?: RowMatch;
}

/** All of them in one step that can be taken back whole. Null: nobody is to come in. `phase`: where their cases stand. */
export function importClients(
  app: App,
  chosen: readonly ChosenPerson[],
  phase: Exclude<Phase, 'closed'>,
  draftKey: DraftKey,
): Promise<Result<Committed | null, WriteFailure>> {
  return commitFrom(app, async () => {
    const clients = await app.records.all('client');
    const edits = chosen.flatMap(({ person, choice, match }): readonly Edit[] => {
      if (choice === 'add') return newCase(app, person, phase);
      const there = choice === 'same' && match?.kind === 'client' ? clients.get(match.client.id) : undefined;
      const edit = there && differenceEdit('client', there, { ...there, ...missingIn(there, person.facts) });
      return edit ? [edit] : [];
    });
    if (edits.length === 0) return { nothing: true };
    const count = new Set(edits.flatMap(({ table, id }) => (table === 'client' ? [id] : []))).size;
    const audit = { action: 'imported', table: 'client', count } as const;
    return { change: { name: 'clients_imported', edits, audit, removeDrafts: [draftKey] } };
  });
}

function newCase(app: App, { facts, start }: FilePerson, phase: Exclude<Phase, 'closed'>): readonly Edit[] {
  const id: Id = app.platform.uuid();
  const at = now(app);
  const episode: Episode = {
    id: app.platform.uuid(),
    clientId: id,
    status: 'active',
    phase,
    start: start ?? today(app),
    phaseMoves: { [app.platform.uuid()]: { phase, at } },
  };
  const client: Client = { ...facts, id, createdAt: at };
  return [createEdit('client', client), createEdit('episode', episode)];
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
