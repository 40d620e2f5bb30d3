/**
 * The task list of an intake: what the practice lists, and how far each has come. Kept with the episode, so that a
 * reopened case starts its own. Status as a table: what is not listed is refused.
 */
import type { Moment } from '../record/record';
import type { Words } from '../text/words';

export const INTAKE_STATUSES = ['not-started', 'in-progress', 'waiting', 'done'] as const;
export type IntakeStatus = (typeof INTAKE_STATUSES)[number];

/** One line of the list, as the practice's data say. */
export interface IntakeTask {
  readonly id: string;
  readonly name: Words;
  /** Done by answering this question set. */
  readonly set?: string;
}

export interface IntakeMark {
  readonly status: IntakeStatus;
  readonly at: Moment;
}

/** Done may turn out not to be; nothing goes back to never begun, which undo does. */
export const INTAKE_MOVES: Readonly<Record<IntakeStatus, readonly IntakeStatus[]>> = {
  'not-started': ['in-progress', 'waiting', 'done'],
  'in-progress': ['waiting', 'done'],
  waiting: ['in-progress', 'done'],
  done: ['in-progress'],
};

export const mayMoveIntake = (from: IntakeStatus, to: IntakeStatus): boolean => INTAKE_MOVES[from].includes(to);

export interface IntakeLine extends IntakeTask {
  readonly status: IntakeStatus;
  readonly at?: Moment;
}

/** The list as it stands. Marks of tasks that the practice no longer lists are kept, and not shown. */
export const intakeLines = (
  tasks: readonly IntakeTask[],
  marks: Readonly<Record<string, IntakeMark>> = {},
): readonly IntakeLine[] =>
  tasks.map((task) => ({ ...task, ...(marks[task.id] ?? { status: 'not-started' as const }) }));
