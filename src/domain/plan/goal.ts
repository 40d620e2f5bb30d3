/**
 * A goal of a client (FHIR R4 Goal), in the client's words. What the client turned down is a goal too: rejected, with the
 * reason. Status as a table: what is not listed is refused.
 */
import type { AbsentReason } from '../assessment/answers';
import type { Entries, Id, Moment, PlainDate } from '../record/record';

export type GoalStatus =
  | 'proposed'
  | 'planned'
  | 'accepted'
  | 'active'
  | 'on-hold'
  | 'completed'
  | 'cancelled'
  | 'rejected'
  | 'entered-in-error';

/** FHIR R4 Goal.achievementStatus. */
export const ACHIEVEMENTS = [
  'in-progress',
  'improving',
  'no-change',
  'worsening',
  'achieved',
  'sustaining',
  'not-achieved',
  'no-progress',
  'not-attainable',
] as const;
export type Achievement = (typeof ACHIEVEMENTS)[number];

/** A point on the way by which one sees that it goes on. */
export interface Milestone {
  readonly text: string;
  readonly due?: PlainDate;
  readonly reachedOn?: PlainDate;
  readonly at: Moment;
}

export interface Goal {
  readonly id: Id;
  readonly clientId: Id;
  readonly episodeId?: Id;
  /** In the client's words. */
  readonly text: string;
  /** Category code, see `../resource/categories`; "" where nobody chose one. */
  readonly category: string;
  /** The needs it is about, by id. */
  readonly needs?: Entries<true>;
  readonly lifecycleStatus: GoalStatus;
  readonly achievementStatus?: Achievement;
  /** How it is today, before anything is done. */
  readonly baseline?: string;
  readonly targetDate?: PlainDate;
  /** What helps; what could get in the way; what is done about that. */
  readonly strength?: string;
  readonly barrier?: string;
  readonly barrierAnswer?: string;
  readonly milestones?: Entries<Milestone>;
  /** Why it rests, ended, or was turned down. */
  readonly statusReason?: string;
  /** Why there is no such reason. */
  readonly reasonAbsent?: AbsentReason;
  /** The day of the last move. */
  readonly statusDate: PlainDate;
  readonly createdAt: Moment;
  readonly sample?: boolean;
}

export const GOAL_MOVES: Readonly<Record<GoalStatus, readonly GoalStatus[]>> = {
  proposed: ['planned', 'accepted', 'active', 'rejected', 'cancelled', 'entered-in-error'],
  planned: ['accepted', 'active', 'rejected', 'cancelled', 'entered-in-error'],
  accepted: ['active', 'rejected', 'cancelled', 'entered-in-error'],
  active: ['on-hold', 'completed', 'cancelled', 'entered-in-error'],
  'on-hold': ['active', 'completed', 'cancelled', 'entered-in-error'],
  completed: ['entered-in-error'],
  cancelled: ['entered-in-error'],
  rejected: ['entered-in-error'],
  'entered-in-error': [],
};

export const mayMoveGoal = (from: GoalStatus, to: GoalStatus): boolean => GOAL_MOVES[from].includes(to);

/** Is it still worked towards, or talked about? */
export const isOpenGoal = ({ lifecycleStatus }: Pick<Goal, 'lifecycleStatus'>): boolean =>
  mayMoveGoal(lifecycleStatus, 'cancelled');

/** Has the client said yes to it? */
export const isAgreed = ({ lifecycleStatus }: Pick<Goal, 'lifecycleStatus'>): boolean => lifecycleStatus !== 'proposed';

export interface MilestoneLine extends Milestone {
  readonly id: string;
}

/** By their day, those without one last. */
export const milestonesOf = ({ milestones = {} }: Pick<Goal, 'milestones'>): readonly MilestoneLine[] =>
  Object.entries(milestones)
    .map(([id, milestone]) => ({ id, ...milestone }))
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.at.localeCompare(b.at));

const RANK: Readonly<Record<GoalStatus, number>> = {
  active: 0,
  accepted: 1,
  planned: 2,
  proposed: 3,
  'on-hold': 4,
  completed: 5,
  cancelled: 6,
  rejected: 7,
  'entered-in-error': 8,
};

/** What is worked on first, then as they were written down; mistakes are left out. */
export const sortedGoals = (goals: Iterable<Goal>): readonly Goal[] =>
  [...goals]
    .filter(({ lifecycleStatus }) => lifecycleStatus !== 'entered-in-error')
    .sort((a, b) => RANK[a.lifecycleStatus] - RANK[b.lifecycleStatus] || a.createdAt.localeCompare(b.createdAt));
