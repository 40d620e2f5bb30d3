/**
 * Settles a question in one click, as a change like any other: it names all copies, and undo puts them back. In what is
 * signed there is nothing to take back: only the signed words can stand.
 */
import { DELETED_FIELD } from '../../domain/record/human-fields';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { TableName } from '../../domain/record/tables';
import type { App, Committed, WriteFailure } from '../app';
import { commitDecided } from '../committed';
import { askedOf, standingCopies } from './read-questions';

export type ChoiceRefusal =
  /** Settled elsewhere, or the record is gone. */
  | 'settled'
  /** Other words than those that were signed. */
  | 'not-signed';

export interface Disputed {
  readonly table: TableName;
  readonly id: Id;
  /** Names the question. */
  readonly field: string;
}

/** The copy with this stamp stands alone, in every field of the question. */
export function chooseCopy(
  app: App,
  { table, id, field }: Disputed,
  stamp: string,
): Promise<Result<Committed, WriteFailure | ChoiceRefusal>> {
  return commitDecided<ChoiceRefusal>(app, async () => {
    const record = await app.records.get(table, id);
    if (!record) return { refuse: 'settled' };
    const conflicts = await app.records.conflicts(table, id);
    const { questions, signings } = await askedOf(app, { table, id, record, conflicts });
    const question = questions.find((one) => one.field === field);
    const copy = question?.copies.find((one) => one.stamp === stamp);
    if (!question || !copy) return { refuse: 'settled' };
    const mayStand = standingCopies(table, question, signings);
    if (mayStand && !mayStand.includes(stamp)) return { refuse: 'not-signed' };
    const choose = Object.fromEntries(question.fields.map((one) => [one, copy.values[one] ?? undefined]));
    return { change: { name: 'copy_chosen', edits: [{ table, id, choose }], undoable: !mayStand } };
  });
}

/** A record that was put in the trash on one device while it was written on another: keep it, or let it go after all. */
export function settleRemoval(
  app: App,
  { table, id }: Pick<Disputed, 'table' | 'id'>,
  keep: boolean,
): Promise<Result<Committed, WriteFailure | ChoiceRefusal>> {
  return commitDecided<ChoiceRefusal>(app, async () => {
    const found = await app.records.conflicts(table, id);
    if (!found.some(({ field }) => field === DELETED_FIELD)) return { refuse: 'settled' };
    const edit = keep ? ({ table, id, restore: true } as const) : ({ table, id, remove: true } as const);
    return { change: { name: keep ? 'copy_chosen' : 'removal_settled', edits: [edit] } };
  });
}
