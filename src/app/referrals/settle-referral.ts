import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { App, Committed, WriteFailure } from '../app';
import { commitFrom } from '../committed';

/** The worker's word on a need: met ("completed"), given up ("revoked"), or written by mistake. */
export function settleReferral(
  app: App,
  referralId: Id,
  word: 'completed' | 'revoked' | 'entered-in-error',
): Promise<Result<Committed | null, WriteFailure | 'gone' | 'settled'>> {
  return commitFrom<'gone' | 'settled'>(app, async () => {
    const referral = await app.records.get('referral', referralId);
    if (!referral) return { refuse: 'gone' };
    if (referral.status === word) return { nothing: true };
    const open = referral.status === 'draft' || referral.status === 'active';
    if (!open && word !== 'entered-in-error') return { refuse: 'settled' };
    const edits = [{ table: 'referral', id: referralId, set: { status: word } } as const];
    return { change: { name: 'referral_settled', edits } };
  });
}
