/** What the worker picks in plain words, the Task.status that follows, and the column it is reported under. */
import type { BusinessStatus, TaskStatus } from './status';

/** Columns of the funder's report. */
export type ReportColumn =
  | 'no-capacity'
  | 'not-eligible'
  | 'no-help'
  | 'no-contact'
  | 'not-interested'
  | 'referred-elsewhere'
  | 'got-help';

export interface BusinessRow {
  readonly task: TaskStatus;
  readonly reported?: ReportColumn;
  /** Picked after acceptance, a refusal is a failed attempt, not a rejected request. */
  readonly taskAfterAcceptance?: TaskStatus;
  /** The same again is news: another call without an answer, another date. */
  readonly repeats?: true;
  /** What the steps in between are called when the app writes them; the ordinary words otherwise. */
  readonly between?: Partial<Record<TaskStatus, BusinessStatus>>;
}

const declined = (reported: ReportColumn): BusinessRow => ({
  task: 'rejected',
  taskAfterAcceptance: 'failed',
  reported,
});

export const BUSINESS_STATUSES: Readonly<Record<BusinessStatus, BusinessRow>> = {
  saved: { task: 'draft' },

  'info-given': { task: 'requested' },
  sent: { task: 'requested' },
  'awaiting-response': { task: 'requested', repeats: true },
  'attempted-no-answer': { task: 'requested', repeats: true },
  'application-submitted': { task: 'requested' },

  accepted: { task: 'accepted' },
  'appointment-scheduled': { task: 'accepted', repeats: true },

  'appointment-attended': { task: 'in-progress', repeats: true },
  enrolled: { task: 'in-progress' },
  'receiving-service': { task: 'in-progress' },

  waitlisted: { task: 'on-hold' },
  'no-show': { task: 'on-hold', repeats: true },
  'appointment-cancelled': { task: 'on-hold', repeats: true },
  'documents-pending': { task: 'on-hold' },
  'decision-pending': { task: 'on-hold' },
  'under-appeal': { task: 'on-hold' },

  'declined-no-capacity': declined('no-capacity'),
  'declined-not-eligible': declined('not-eligible'),
  'declined-out-of-area': declined('no-help'),
  'declined-language-or-access': declined('no-help'),
  'declined-service-ended': declined('no-help'),

  'provider-unreachable': { task: 'cancelled', reported: 'no-contact' },
  'client-unreachable': { task: 'cancelled', reported: 'no-contact' },

  'client-declined': { task: 'cancelled', reported: 'not-interested' },
  'no-longer-needed': { task: 'cancelled', reported: 'not-interested' },

  'referred-elsewhere': { task: 'cancelled', reported: 'referred-elsewhere' },
  duplicate: { task: 'cancelled', reported: 'referred-elsewhere' },
  'consent-revoked': { task: 'cancelled', reported: 'referred-elsewhere' },

  'ended-without-help': { task: 'failed', reported: 'no-help' },
  'appeal-lost': { task: 'failed', reported: 'no-help', between: { 'on-hold': 'under-appeal' } },

  'got-help': { task: 'completed', reported: 'got-help' },
  'got-part-of-help': { task: 'completed', reported: 'got-help' },
  'information-was-enough': { task: 'completed', reported: 'got-help', between: { requested: 'info-given' } },

  mistake: { task: 'entered-in-error' },
};

export const ALL_BUSINESS_STATUSES = Object.keys(BUSINESS_STATUSES) as readonly BusinessStatus[];

/** The column a pick is counted in; undefined for what is not counted. */
export const reportColumn = (status: BusinessStatus): ReportColumn | undefined => BUSINESS_STATUSES[status].reported;

/** The Task.status that a pick leads to from where the attempt stands. */
export function targetTask(current: TaskStatus, picked: BusinessStatus): TaskStatus {
  const row = BUSINESS_STATUSES[picked];
  const afterAcceptance = current === 'accepted' || current === 'in-progress' || current === 'on-hold';
  return (afterAcceptance && row.taskAfterAcceptance) || row.task;
}

/** What the app calls a step that the worker did not name. */
export const ORDINARY_NAME: Partial<Record<TaskStatus, BusinessStatus>> = {
  requested: 'sent',
  accepted: 'accepted',
  'in-progress': 'receiving-service',
  'on-hold': 'decision-pending',
};
