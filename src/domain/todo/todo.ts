import type { Id, Moment, PlainDate } from '../record/record';

/** Something to do by a day (FHIR R4 Task, not a referral's). */
export interface Todo {
  readonly id: Id;
  readonly clientId?: Id;
  readonly title: string;
  readonly due?: PlainDate;
  readonly status: 'requested' | 'in-progress' | 'on-hold' | 'completed' | 'cancelled' | 'entered-in-error';
  readonly owner: 'worker' | 'client' | 'support-person' | 'provider';
  /** A day that must not be missed: the id of its kind in the setting of practice. */
  readonly deadline?: string;
  /** Comes again: a rule of `domain/time/recurrence`, counted from `repeatFrom`. Doing it makes the next one. */
  readonly repeat?: string;
  readonly repeatFrom?: PlainDate;
  /** The first of its series, by id; absent in the first itself. */
  readonly series?: Id;
  /** The day of the rule in whose place it is done on `due`, while it was moved to another day. */
  readonly standsFor?: PlainDate;
  readonly attemptId?: Id;
  readonly noteId?: Id;
  readonly createdAt: Moment;
  readonly completedAt?: Moment;
  readonly sample?: boolean;
}
