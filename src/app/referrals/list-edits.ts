/** Putting a resource onto a client's referral list: a need asked for, and an attempt at one service for it. */

import { createEdit, type Edit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import type { Attempt, Referral } from '../../domain/referral/referral';
import { isFinal } from '../../domain/referral/task-moves';
import { UNSPECIFIED } from '../../domain/resource/categories';
import type { App } from '../app';
import { now } from '../clock';

export interface NeedFields {
  /** Category code; unspecified when absent. */
  readonly category?: string;
  readonly reason?: string;
  readonly priority?: Referral['priority'];
}

/** One client's list as far as adding to it needs to know. */
export interface ListState {
  readonly clientId: Id;
  readonly referrals: readonly Referral[];
  readonly attempts: readonly Attempt[];
  /** An invented client: what is written about it belongs to the sample caseload. */
  readonly sample: boolean;
}

export async function readListState(app: App, clientId: Id): Promise<ListState> {
  const [client, referrals, attempts] = await Promise.all([
    app.records.get('client', clientId),
    app.records.all('referral'),
    app.records.all('attempt'),
  ]);
  const mine = (row: { readonly clientId: Id }) => row.clientId === clientId;
  return {
    clientId,
    referrals: [...referrals.values()].filter(mine),
    attempts: [...attempts.values()].filter(mine),
    sample: client?.sample === true,
  };
}

/** The attempt at this service that has not ended, if there is one: the service is on the list already. */
export const openAttempt = (state: ListState, salId: Id): Attempt | undefined =>
  state.attempts.find((attempt) => attempt.serviceAtLocationId === salId && !isFinal(attempt.status));

/**
 * The edits that put a service on the list, and the list after them. A service that is on it already adds nothing. An
 * open need of the same category takes the attempt in: trying elsewhere is a new attempt at the same need.
 */
export function listEdits(
  app: App,
  state: ListState,
  salId: Id,
  need: NeedFields,
): { readonly edits: readonly Edit[]; readonly state: ListState; readonly attemptId: Id } {
  const there = openAttempt(state, salId);
  if (there) return { edits: [], state, attemptId: there.id };
  const mark = state.sample ? { sample: true } : {};
  const at = now(app);
  const category = need.category || UNSPECIFIED;
  const reason = need.reason?.trim();
  const open = state.referrals.find(
    (referral) =>
      (referral.status === 'draft' || referral.status === 'active') &&
      category !== UNSPECIFIED &&
      referral.category === category &&
      (!reason || reason === referral.reason) &&
      (!need.priority || need.priority === referral.priority),
  );
  const referral: Referral = open ?? {
    id: app.platform.uuid(),
    clientId: state.clientId,
    category,
    ...(reason && { reason }),
    priority: need.priority ?? 'routine',
    status: 'draft',
    authoredOn: at,
    ...mark,
  };
  const attempt = newAttempt(app, referral, salId, at);
  const marked = { ...attempt, ...mark };
  return {
    edits: [...(open ? [] : [createEdit('referral', referral)]), createEdit('attempt', marked)],
    state: {
      ...state,
      referrals: open ? state.referrals : [...state.referrals, referral],
      attempts: [...state.attempts, marked],
    },
    attemptId: attempt.id,
  };
}

/** An attempt that is only saved: nothing has been sent or said. */
function newAttempt(app: App, referral: Referral, salId: Id, at: string): Attempt {
  const move = {
    status: 'draft',
    businessStatus: 'saved',
    changedAt: at,
    effectiveAt: at,
    reportedBy: 'worker',
    order: 0,
  } as const;
  return {
    id: app.platform.uuid(),
    referralId: referral.id,
    clientId: referral.clientId,
    serviceAtLocationId: salId,
    status: 'draft',
    businessStatus: 'saved',
    changedAt: at,
    moves: { [app.platform.uuid()]: move },
  };
}
