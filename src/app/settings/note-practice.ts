/** How notes are written in this practice: the payer's rule for units, and what a new note starts as. */
import { isUnitRule, type UnitRuleId } from '../../domain/note/units';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { App, Committed, WriteFailure } from '../app';
import { commit } from '../committed';

/** One fixed row, so that two devices of one worker write the same one. It says nothing about anybody. */
export const NOTE_PRACTICE: Id = '00000000-0000-4000-8000-00000000a001';

export interface NotePractice {
  readonly unitRule: UnitRuleId;
  /** Id of a note format. */
  readonly format: string;
}

export async function readNotePractice({ records }: Pick<App, 'records'>): Promise<NotePractice> {
  const row = await records.get('setting', NOTE_PRACTICE);
  const unitRule = row?.unitRule;
  const format = row?.format;
  return {
    unitRule: isUnitRule(unitRule) ? unitRule : 'exact',
    format: typeof format === 'string' ? format : 'narrative',
  };
}

export const changeNotePractice = (app: App, set: Partial<NotePractice>): Promise<Result<Committed, WriteFailure>> =>
  commit(app, { name: 'note_practice_changed', edits: [{ table: 'setting', id: NOTE_PRACTICE, set: { ...set } }] });
