import type { Edit } from '../../domain/record/edit';
import type { Json } from '../../domain/record/json';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { type MoveFacts, type MoveRefusal, planMoves } from '../../domain/referral/plan-moves';
import { referralStatus } from '../../domain/referral/referral-status';
import type { BusinessStatus } from '../../domain/referral/status';
import type { App, Committed, WriteFailure } from '../app';
import { now } from '../clock';
import { commitFrom } from '../committed';

export type StatusFacts = Omit<MoveFacts, 'now'>;

/** Records what happened to an attempt, with the steps between, and what follows for the need behind it. */
export function recordStatus(
  app: App,
  attemptId: Id,
  picked: BusinessStatus,
  facts: StatusFacts,
): Promise<Result<Committed | null, WriteFailure | MoveRefusal | 'gone'>> {
  return commitFrom<MoveRefusal | 'gone'>(app, async () => {
    const attempt = await app.records.get('attempt', attemptId);
    if (!attempt) return { refuse: 'gone' };
    const moves = planMoves(attempt, picked, { ...facts, now: now(app) });
    if (!moves.ok) return { refuse: moves.why };
    const last = moves.value.at(-1);
    if (!last) return { nothing: true };
    const { status, businessStatus, changedAt } = last;
    const set: Record<string, Json> = { status, businessStatus, changedAt };
    for (const move of moves.value) set[`moves/${app.platform.uuid()}`] = { ...move };
    const edits: Edit[] = [{ table: 'attempt', id: attemptId, set }];
    const referral = await app.records.get('referral', attempt.referralId);
    if (referral) {
      const all = [...(await app.records.all('attempt')).values()].filter((a) => a.referralId === referral.id);
      const after = all.map((other) => (other.id === attemptId ? { ...other, status, businessStatus } : other));
      const derived = referralStatus(referral.status, after);
      if (derived !== referral.status) edits.push({ table: 'referral', id: referral.id, set: { status: derived } });
    }
    return { change: { name: 'status_recorded', edits } };
  });
}
