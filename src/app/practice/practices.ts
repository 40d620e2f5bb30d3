/** The settings of practice of this vault: those that are part of the program, and the agency's own. */
import { PLAIN_PRACTICE, SHIPPED_PRACTICES } from '../../domain/practice/data';
import type { Practice } from '../../domain/practice/practice';
import { readPractice } from '../../domain/practice/read-practice';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { TableName } from '../../domain/record/tables';
import type { App, Committed, WriteFailure } from '../app';
import { commit } from '../committed';

/** What a choice of practice depends on: follow these. */
export const PRACTICE_TABLES: readonly TableName[] = ['setting'];

/** One fixed row, so that two devices of one worker write the same one. It says nothing about anybody. */
const CHOSEN_PRACTICE: Id = '00000000-0000-4000-8000-000000000002';

/** What marks the row of an imported practice; the file's text is its body. */
export const PRACTICE_FILE = 'practice-file';

export interface OfferedPractice {
  readonly practice: Practice;
  /** The row of the agency's own; absent for those of the program. */
  readonly rowId?: Id;
}

const loaded = new Map<string, Practice>();

async function shipped(id: string): Promise<Practice | undefined> {
  const known = loaded.get(id);
  if (known) return known;
  const load = SHIPPED_PRACTICES[id];
  if (!load) return undefined;
  const read = readPractice(await load());
  if (!read.ok) throw new Error(`The setting ${id} does not load`);
  loaded.set(id, read.value.practice);
  return read.value.practice;
}

export async function ownPractices(app: App): Promise<readonly OfferedPractice[]> {
  const rows = [...(await app.records.all('setting')).values()].filter((row) => row.kind === PRACTICE_FILE);
  return rows.flatMap((row) => {
    const read = readPractice(row.body);
    return read.ok ? [{ practice: read.value.practice, rowId: row.id }] : [];
  });
}

/** All that can be chosen, the agency's own first. */
export async function offeredPractices(app: App): Promise<readonly OfferedPractice[]> {
  const own = await ownPractices(app);
  const rest = await Promise.all(Object.keys(SHIPPED_PRACTICES).map(shipped));
  return [...own, ...rest.flatMap((practice) => (practice ? [{ practice }] : []))];
}

export interface CurrentPractice {
  readonly practice: Practice;
  /** Has somebody chosen, or chosen to leave it? */
  readonly asked: boolean;
}

/** The one in use; the plain one while none is chosen, or the chosen one is gone. */
export async function currentPractice(app: App): Promise<CurrentPractice> {
  const row = await app.records.get('setting', CHOSEN_PRACTICE);
  const id = typeof row?.practiceId === 'string' ? row.practiceId : PLAIN_PRACTICE;
  const own = SHIPPED_PRACTICES[id] ? [] : await ownPractices(app);
  const practice = own.find((one) => one.practice.id === id)?.practice ?? (await shipped(id));
  const found = practice ?? (await shipped(PLAIN_PRACTICE));
  if (!found) throw new Error('The plain setting is missing');
  return { practice: found, asked: row?.asked === true };
}

/** `null`: leave it as it is, and do not ask again. */
export function choosePractice(app: App, id: string | null): Promise<Result<Committed, WriteFailure>> {
  const set = { asked: true, ...(id && { practiceId: id }) };
  return commit(app, { name: 'practice_chosen', edits: [{ table: 'setting', id: CHOSEN_PRACTICE, set }] });
}
