/** FHIR R4 Task.status of an attempt as a table: everything that is not listed is refused. */
import type { TaskStatus } from './status';

export const TASK_MOVES: Readonly<Record<TaskStatus, readonly TaskStatus[]>> = {
  draft: ['requested', 'cancelled', 'entered-in-error'],
  requested: ['accepted', 'rejected', 'on-hold', 'cancelled', 'entered-in-error'],
  accepted: ['in-progress', 'on-hold', 'completed', 'failed', 'cancelled', 'entered-in-error'],
  'in-progress': ['accepted', 'on-hold', 'completed', 'failed', 'cancelled', 'entered-in-error'],
  'on-hold': ['accepted', 'in-progress', 'completed', 'failed', 'cancelled', 'entered-in-error'],
  rejected: ['entered-in-error'],
  cancelled: ['entered-in-error'],
  completed: ['entered-in-error'],
  failed: ['entered-in-error'],
  'entered-in-error': [],
};

export const TASK_STATUSES = Object.keys(TASK_MOVES) as readonly TaskStatus[];

const FINAL: readonly TaskStatus[] = ['rejected', 'cancelled', 'completed', 'failed', 'entered-in-error'];

/** A final state never reopens: trying again is a new attempt. */
export const isFinal = (status: TaskStatus): boolean => FINAL.includes(status);

export const mayMove = (from: TaskStatus, to: TaskStatus): boolean => TASK_MOVES[from].includes(to);

/**
 * The shortest run of listed moves from one status to another, without its start; null when there is none. Among
 * runs of equal length the one earlier in `TASK_MOVES` wins, which is the ordinary course (accepted before on-hold),
 * unless `over` names a status to prefer.
 */
export function pathBetween(from: TaskStatus, to: TaskStatus, over?: TaskStatus): readonly TaskStatus[] | null {
  let runs: readonly (readonly TaskStatus[])[] = [[]];
  for (let length = 0; length < TASK_STATUSES.length; length++) {
    const next = runs.flatMap((run) => TASK_MOVES[run.at(-1) ?? from].map((status) => [...run, status]));
    const arrived = next.filter((run) => run.at(-1) === to);
    if (arrived.length > 0)
      return arrived.find((run) => over !== undefined && run.includes(over)) ?? arrived[0] ?? null;
    runs = next.filter((run) => !isFinal(run.at(-1) ?? from));
  }
  return null;
}
