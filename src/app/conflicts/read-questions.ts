/**
 * Every choice that waits for a person, with what it is about. In two answers: of ten thousand notes only those are opened
 * of which the index knows that something waits in them, and what waits elsewhere is not held up by the index.
 */

import type { QuestionSet } from '../../domain/assessment/question-set';
import {
  copiesThatMayStand,
  type Question,
  questionsOf,
  type Signing,
  withOrigins,
} from '../../domain/conflict/questions';
import { isLocked } from '../../domain/note/locked';
import type { Note } from '../../domain/note/note';
import { AGREED_FIELDS, isSigned, SIGNATURE } from '../../domain/plan/locked';
import type { Plan } from '../../domain/plan/plan';
import { HUMAN_TABLES } from '../../domain/record/human-fields';
import type { Id, RecordOf } from '../../domain/record/record';
import { done, type Result, refused } from '../../domain/record/result';
import type { TableName } from '../../domain/record/tables';
import type { App, ConflictedRecord } from '../app';
import { isEnding } from '../data/ending';
import { setOfRecord } from '../history/read-history';
import { readOwners } from './owners';

/** What `readQuestions` depends on: follow these. */
export const QUESTION_TABLES: readonly TableName[] = HUMAN_TABLES.filter((table) => table !== 'note');

export interface OpenQuestion extends Question {
  readonly table: TableName;
  readonly id: Id;
  readonly record: RecordOf<TableName>;
  /** Whose page it is shown on: the client's, the service at location's, or nobody's. */
  readonly clientId?: Id;
  readonly resourceId?: Id;
  /** Of what is signed: stamps of the copies that may be chosen. Absent: any. */
  readonly mayStand?: readonly string[];
  /** Of an assessment: the questions that were put. */
  readonly set?: QuestionSet;
}

/** Those of everything but the notes. Throws VaultLocked. */
export const readQuestions = async (app: App): Promise<readonly OpenQuestion[]> =>
  withOwners(app, await app.records.conflicted(QUESTION_TABLES));

/** Those of the notes; waits until all of them are read. Refuses when the search failed. Throws VaultLocked. */
export async function readNoteQuestions(app: App): Promise<Result<readonly OpenQuestion[], 'search-failed'>> {
  const { records, search } = app;
  let ids: readonly Id[] | null;
  try {
    ids = await search.disputedNotes();
  } catch (error) {
    if (isEnding(error)) throw error;
    return refused('search-failed');
  }
  if (ids === null) return done(await withOwners(app, await records.conflicted(['note'])));
  const notes = await Promise.all(
    ids.map(async (id): Promise<readonly ConflictedRecord[]> => {
      const [record, conflicts] = await Promise.all([records.get('note', id), records.conflicts('note', id)]);
      return record && conflicts.length > 0 ? [{ table: 'note', id, record, conflicts }] : [];
    }),
  );
  return done(await withOwners(app, notes.flat()));
}

async function withOwners(app: App, found: readonly ConflictedRecord[]): Promise<readonly OpenQuestion[]> {
  if (found.length === 0) return [];
  const ownerOf = await readOwners(app);
  const asked = await Promise.all(
    found.map(async (one) => {
      const { questions, signings } = await askedOf(app, one);
      const set = await setOfRecord(app, one.table, one.record);
      return questions.map((question) => {
        const mayStand = standingCopies(one.table, question, signings);
        return {
          ...question,
          table: one.table,
          id: one.id,
          record: one.record,
          ...ownerOf(one),
          ...(set && { set }),
          ...(mayStand && { mayStand }),
        };
      });
    }),
  );
  return asked.flat();
}

export interface Asked {
  readonly questions: readonly Question[];
  /** Null for what is no signed note or plan. */
  readonly signings: readonly Signing[] | null;
}

/** Stamps of the copies that may be chosen under a signature; null where it stands under none of the question. */
export const standingCopies = (
  table: TableName,
  question: Question,
  signings: readonly Signing[] | null,
): readonly string[] | null =>
  signings && (table === 'note' || AGREED_FIELDS.includes(question.field))
    ? copiesThatMayStand(question, signings)
    : null;

const SIGNED: Partial<Record<TableName, (record: object) => boolean>> = {
  note: (record) => isLocked(record as Note),
  plan: (record) => isSigned(record as Plan),
};

/** What is asked about one record, each copy told by who wrote it first. */
export async function askedOf(
  app: App,
  { table, id, record, conflicts }: Pick<ConflictedRecord, 'table' | 'id' | 'record' | 'conflicts'>,
): Promise<Asked> {
  const asked = questionsOf(table, conflicts);
  if (asked.length === 0) return { questions: [], signings: null };
  const history = await app.writer.history(table, id);
  const own = history.map((change) => ({ ...change, fields: change.fields.filter((one) => one.id === id) }));
  const questions = asked.map((question) => withOrigins(question, own));
  if (!SIGNED[table]?.(record)) return { questions, signings: null };
  const signings = own.filter(({ fields }) =>
    fields.some(({ field, to }) =>
      table === 'note' ? field === 'docStatus' && to === 'final' : field.startsWith(SIGNATURE) && to !== undefined,
    ),
  );
  return { questions, signings };
}
