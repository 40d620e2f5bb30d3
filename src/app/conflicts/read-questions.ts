/** Every choice that waits for a person, with what it is about. */
import { copiesThatMayStand, type Question, questionsOf, type Signing } from '../../domain/conflict/questions';
import { isLocked } from '../../domain/note/locked';
import type { Note } from '../../domain/note/note';
import { HUMAN_TABLES } from '../../domain/record/human-fields';
import type { Id, RecordOf } from '../../domain/record/record';
import type { TableName } from '../../domain/record/tables';
import type { App, ConflictedRecord } from '../app';
import { readOwners } from './owners';

/** What the list depends on: follow these. */
export const QUESTION_TABLES: readonly TableName[] = HUMAN_TABLES;

export interface OpenQuestion extends Question {
  readonly table: TableName;
  readonly id: Id;
  readonly record: RecordOf<TableName>;
  /** Whose page it is shown on: the client's, the service at location's, or nobody's. */
  readonly clientId?: Id;
  readonly resourceId?: Id;
  /** Of a signed note: stamps of the copies that may be chosen. Absent: any. */
  readonly mayStand?: readonly string[];
}

export async function readQuestions(app: App): Promise<readonly OpenQuestion[]> {
  const found = await app.records.conflicted(QUESTION_TABLES);
  if (found.length === 0) return [];
  const ownerOf = await readOwners(app);
  const asked = await Promise.all(
    found.map(async (one) => {
      const signings = await signingsOf(app, one);
      return questionsOf(one.table, one.conflicts).map((question) => ({
        ...question,
        table: one.table,
        id: one.id,
        record: one.record,
        ...ownerOf(one),
        ...(signings && { mayStand: copiesThatMayStand(question, signings) }),
      }));
    }),
  );
  return asked.flat();
}

/** Null for what is no signed note. */
export async function signingsOf(
  app: App,
  { table, id, record }: Pick<ConflictedRecord, 'table' | 'id' | 'record'>,
): Promise<readonly Signing[] | null> {
  if (table !== 'note' || !isLocked(record as Note)) return null;
  const history = await app.writer.history('note', id);
  return history.filter(({ fields }) => fields.some(({ field, to }) => field === 'docStatus' && to === 'final'));
}
