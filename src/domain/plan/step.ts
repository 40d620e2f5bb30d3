/**
 * A step towards a goal (FHIR R4 Task, not a referral's): who does what by when. A routine comes again by an RFC 5545
 * rule; its `due` is the next time. Status as a table: what is not listed is refused.
 */
import type { Entries, Id, Moment, PlainDate } from '../record/record';
import { TODO_MOVES } from '../todo/moves';

export type StepStatus = 'requested' | 'in-progress' | 'on-hold' | 'completed' | 'cancelled' | 'entered-in-error';

export const STEP_OWNERS = ['client', 'worker', 'support-person', 'provider'] as const;
export type StepOwner = (typeof STEP_OWNERS)[number];

export interface Step {
  readonly id: Id;
  readonly clientId: Id;
  readonly episodeId?: Id;
  readonly goalId: Id;
  readonly text: string;
  readonly owner: StepOwner;
  /** Who it is, where the owner alone does not say: "my sister". */
  readonly ownerName?: string;
  readonly due?: PlainDate;
  /** RFC 5545 RRULE without its name: "FREQ=WEEKLY;BYDAY=MO,TH". */
  readonly rrule?: string;
  /** Days on which a routine was done. */
  readonly done?: Entries<true>;
  readonly status: StepStatus;
  readonly statusReason?: string;
  readonly completedOn?: PlainDate;
  readonly createdAt: Moment;
  readonly sample?: boolean;
}

/** A step moves as every task does that is not a referral's. */
export const STEP_MOVES: Readonly<Record<StepStatus, readonly StepStatus[]>> = TODO_MOVES;

export const mayMoveStep = (from: StepStatus, to: StepStatus): boolean => STEP_MOVES[from].includes(to);

/** Still to be done. */
export const isOpenStep = ({ status }: Pick<Step, 'status'>): boolean => mayMoveStep(status, 'completed');

/** What is open first, by its day; mistakes are left out. */
export const sortedSteps = (steps: Iterable<Step>): readonly Step[] =>
  [...steps]
    .filter(({ status }) => status !== 'entered-in-error')
    .sort(
      (a, b) =>
        Number(isOpenStep(b)) - Number(isOpenStep(a)) ||
        (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
        a.createdAt.localeCompare(b.createdAt),
    );
