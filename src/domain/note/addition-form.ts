/** An addition to a signed note while it is being written: the body of its draft. Plain JSON. */
import type { Id, PlainDate } from '../record/record';
import type { AmendmentChoice } from './amendment';

export interface AdditionForm {
  /** Reserved when the form opens, so that signing twice is one record. */
  readonly noteId: Id;
  /** The signed note. */
  readonly amends: Id;
  readonly clientId: Id;
  readonly choice: AmendmentChoice;
  /** The day it tells about. */
  readonly date: PlainDate;
  readonly reason: string;
  readonly text: string;
  readonly zone: string;
}

/** Has anything been written that would be missed? */
export const additionHasContent = (form: Pick<AdditionForm, 'text' | 'reason'>): boolean =>
  form.text.trim() !== '' || form.reason.trim() !== '';
