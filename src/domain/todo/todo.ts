import type { Id, Moment, PlainDate } from '../record/record';

/** Something to do by a day (FHIR R4 Task, not a referral's). */
export interface Todo {
  readonly id: Id;
  readonly clientId?: Id;
  readonly title: string;
  readonly due?: PlainDate;
  readonly status: 'requested' | 'in-progress' | 'on-hold' | 'completed' | 'cancelled' | 'entered-in-error';
  readonly owner: 'worker' | 'client' | 'support-person' | 'provider';
  readonly attemptId?: Id;
  readonly noteId?: Id;
  readonly createdAt: Moment;
  readonly completedAt?: Moment;
  readonly sample?: boolean;
}
