/** A caseload out of a file, as the import's screen brings it in and takes it back. */
import type { App } from '../../src/app/app';
import { type ChosenPerson, choiceOf, importClients, type RowChoice } from '../../src/app/clients/import-clients';
import { matchPeople } from '../../src/app/clients/match-people';
import { readCaseloadRows, readCaseloadTable } from '../../src/app/clients/read-caseload-file';
import { readImports, undoImport } from '../../src/app/clients/undo-import';
import type { DraftKey } from '../../src/app/drafts';
import type { LongWork } from '../../src/app/pace';
import type { Id } from '../../src/domain/record/record';
import type { Result } from '../../src/domain/record/result';

type Told = Readonly<Record<number, RowChoice>>;

const DRAFT: DraftKey = { kind: 'client', subject: '', slot: 'import' };

export const still = (): LongWork => ({ signal: new AbortController().signal });

function insist<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(`Refused: ${result.why}`);
  return result.value;
}

export async function peopleIn(text: string) {
  const rows = insist(await readCaseloadRows(text, still()));
  const usual = { today: '2026-11-23', order: 'month-first' } as const;
  return insist(await readCaseloadTable(rows, {}, usual, still())).people;
}

/** `told`: what a person says to single lines. */
export async function chosenIn(app: App, text: string, told: Told = {}): Promise<readonly ChosenPerson[]> {
  const read = await peopleIn(text);
  const matches = await matchPeople(app, read, still());
  return read.map((person): ChosenPerson => {
    const match = matches.get(person.line);
    const choice = person.broken ? 'skip' : choiceOf(match, told[person.line]);
    return { person, choice, ...(match && { match }) };
  });
}

export const bringIn = (
  app: App,
  rows: readonly ChosenPerson[],
  phase: 'intake' | 'monitoring' = 'intake',
  work = still(),
  importId: Id = crypto.randomUUID(),
) => importClients(app, rows, { phase, draftKey: DRAFT, importId }, work);

/** A whole file, insisting that it worked. */
export const bringInFile = async (app: App, text: string, told: Told = {}, phase: 'intake' | 'monitoring' = 'intake') =>
  insist(await bringIn(app, await chosenIn(app, text, told), phase));

/** Takes the newest import back. */
export async function takeBack(app: App, work = still()) {
  const [newest] = await readImports(app.records);
  return insist(await undoImport(app, newest?.id ?? '', work));
}

export const namesIn = async ({ records }: Pick<App, 'records'>): Promise<readonly string[]> =>
  [...(await records.all('client')).values()].map(({ given, family }) => `${given} ${family}`.trim()).sort();
