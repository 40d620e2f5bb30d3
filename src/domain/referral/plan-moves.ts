/**
 * From a plain word to the moves it means. The worker picks what happened; the steps that must lie between are
 * written with it, marked as inferred, so that the record is complete and the figures can leave them out.
 */
import type { Moment } from '../record/record';
import { done, type Result, refused } from '../record/result';
import { ALL_BUSINESS_STATUSES, BUSINESS_STATUSES, ORDINARY_NAME, targetTask } from './business-status';
import type { Attempt, AttemptMove, ReportedBy } from './referral';
import type { BusinessStatus } from './status';
import { isFinal, mayMove, pathBetween } from './task-moves';

/** Who said it, when it was true, how it came to us. `now` is the moment of writing. */
export interface MoveFacts {
  readonly now: Moment;
  readonly reportedBy: ReportedBy;
  /** May be earlier (a late entry). A moment still to come, today, is written as now. */
  readonly effectiveAt?: Moment;
  readonly note?: string;
  readonly channel?: string;
  readonly reason?: string;
}

export type MoveRefusal =
  /** The attempt has ended; trying again is a new attempt, a wrong pick is marked as a mistake. */
  | 'final'
  /** There is no way from where the attempt stands to there (an accepted one is not "sent" again). */
  | 'not-from-here'
  /** It stands there already. */
  | 'nothing-new'
  /** What has not happened yet is not recorded as happened. */
  | 'in-future';

const DAY = 86_400_000;

type Standing = Pick<Attempt, 'status' | 'businessStatus'>;

/** The moves to write, in order: any number of inferred ones and then the picked one. */
export function planMoves(
  current: Standing,
  picked: BusinessStatus,
  facts: MoveFacts,
): Result<readonly AttemptMove[], MoveRefusal> {
  const row = BUSINESS_STATUSES[picked];
  const to = targetTask(current.status, picked);
  if (current.status === 'entered-in-error') return refused('final');
  if (isFinal(current.status) && to !== 'entered-in-error') return refused('final');
  if (Date.parse(facts.effectiveAt ?? facts.now) > Date.parse(facts.now) + DAY) return refused('in-future');
  if (to === current.status) {
    const news = picked !== current.businessStatus || row.repeats === true;
    return news ? done([moveOf(to, picked, facts, 0)]) : refused('nothing-new');
  }
  const over = row.between?.['on-hold'] && 'on-hold';
  const path = mayMove(current.status, to) ? [to] : pathBetween(current.status, to, over);
  if (!path) return refused('not-from-here');
  return done(
    path.map((status, order) => {
      if (order === path.length - 1) return moveOf(status, picked, facts, order);
      const name = row.between?.[status] ?? ORDINARY_NAME[status] ?? picked;
      const { now, effectiveAt } = facts;
      return { ...moveOf(status, name, { now, effectiveAt, reportedBy: 'assumed' }, order), inferred: true };
    }),
  );
}

function moveOf(status: AttemptMove['status'], businessStatus: BusinessStatus, facts: MoveFacts, order: number) {
  const { now, effectiveAt = now, reportedBy, note, channel, reason } = facts;
  return {
    status,
    businessStatus,
    changedAt: now,
    effectiveAt: Date.parse(effectiveAt) <= Date.parse(now) ? effectiveAt : now,
    reportedBy,
    order,
    ...(reason ? { reason } : {}),
    ...(channel ? { channel } : {}),
    ...(note ? { note } : {}),
  };
}

/** What may be picked from here, in the order of the table: the choices a screen offers. */
export function choicesFrom(current: Standing, now: Moment): readonly BusinessStatus[] {
  const facts: MoveFacts = { now, reportedBy: 'worker' };
  return ALL_BUSINESS_STATUSES.filter((picked) => planMoves(current, picked, facts).ok);
}

/** All moves of an attempt in the order they were written. */
export function movesInOrder(attempt: Pick<Attempt, 'moves'>): readonly AttemptMove[] {
  const when = (move: AttemptMove) => Date.parse(move.changedAt);
  return Object.values(attempt.moves).sort((a, b) => when(a) - when(b) || a.order - b.order);
}

/** The move that says where the attempt stands: the last one written, which is also the last one picked. */
export const lastMove = (attempt: Pick<Attempt, 'moves'>): AttemptMove | undefined => movesInOrder(attempt).at(-1);
