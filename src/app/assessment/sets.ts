/** The question sets of this vault: those that are part of the program, and the agency's own. */
import type { Assessment } from '../../domain/assessment/assessment';
import { SHIPPED_SETS } from '../../domain/assessment/data';
import type { QuestionSet } from '../../domain/assessment/question-set';
import { readQuestionSet } from '../../domain/assessment/read-question-set';
import type { Id } from '../../domain/record/record';
import type { App } from '../app';

/** What marks the row of an own question set. */
export const OWN_SET = 'question-set';

export interface OwnSet {
  readonly set: QuestionSet;
  readonly rowId: Id;
}

const loaded = new Map<string, QuestionSet>();

/** Undefined for an id that is not one of the program's. */
export async function shippedSet(id: string): Promise<QuestionSet | undefined> {
  const known = loaded.get(id);
  if (known) return known;
  const load = SHIPPED_SETS[id];
  if (!load) return undefined;
  const read = readQuestionSet(await load());
  if (!read.ok) throw new Error(`The question set ${id} does not load`);
  loaded.set(id, read.value.set);
  return read.value.set;
}

export const SHIPPED_IDS: readonly string[] = Object.keys(SHIPPED_SETS);

export async function ownSets(app: App): Promise<readonly OwnSet[]> {
  const rows = [...(await app.records.all('setting')).values()].filter((row) => row.kind === OWN_SET);
  return rows.flatMap((row) => {
    const read = readQuestionSet(row.body);
    return read.ok ? [{ set: read.value.set, rowId: row.id }] : [];
  });
}

/** The questions as an assessment put them. */
export async function setOf(
  app: App,
  { asked, setId }: Pick<Assessment, 'asked' | 'setId'>,
): Promise<QuestionSet | undefined> {
  return asked ?? (await readSets(app, [setId])).get(setId);
}

/** The agency's own, and of the program's those asked for; by id. */
export async function readSets(app: App, ids: readonly string[]): Promise<ReadonlyMap<string, QuestionSet>> {
  const [own, found] = await Promise.all([ownSets(app), Promise.all([...new Set(ids)].map(shippedSet))]);
  const sets = [...found.flatMap((set) => set ?? []), ...own.map(({ set }) => set)];
  return new Map(sets.map((set) => [set.id, set]));
}
