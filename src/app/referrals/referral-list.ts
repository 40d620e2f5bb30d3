import type { Id } from '../../domain/record/record';
import type { TableName } from '../../domain/record/tables';
import { lastMove } from '../../domain/referral/plan-moves';
import type { Attempt, Referral } from '../../domain/referral/referral';
import { isFinal } from '../../domain/referral/task-moves';
import type { ResourceView } from '../../domain/resource/resource-view';
import { dateOf, daysBetween } from '../../domain/time/plain-date';
import { type AttemptDue, attemptDue } from '../../domain/today/rules';
import type { App } from '../app';
import { today } from '../clock';
import { DIRECTORY_TABLES, readResources } from '../resources/read-resources';

export interface ListRow {
  readonly attempt: Attempt;
  /** Undefined when the need is in the trash or cannot be opened. */
  readonly referral: Referral | undefined;
  /** Undefined when the resource was removed or cannot be opened. */
  readonly resource: ResourceView | undefined;
  /** By when it should move on; `daysLate` below zero lies ahead. */
  readonly due: (AttemptDue & { readonly daysLate: number }) | null;
  readonly ended: boolean;
}

/** What a referral list depends on: follow these. */
export const LIST_TABLES: readonly TableName[] = ['attempt', 'referral', ...DIRECTORY_TABLES];

/** A client's list: open attempts first, the latest overdue on top; ended ones after them, newest first. */
export async function referralList(app: App, clientId: Id): Promise<readonly ListRow[]> {
  const [attempts, referrals, resources] = await Promise.all([
    app.records.all('attempt'),
    app.records.all('referral'),
    readResources(app.records),
  ]);
  const day = today(app);
  const rows = [...attempts.values()]
    .filter((attempt) => attempt.clientId === clientId)
    .map((attempt): ListRow => {
      const referral = referrals.get(attempt.referralId);
      const since = dateOf(lastMove(attempt)?.effectiveAt ?? attempt.changedAt, app.platform.zone());
      const due = attemptDue(attempt, referral?.priority ?? 'routine', since);
      return {
        attempt,
        referral,
        resource: resources.get(attempt.serviceAtLocationId),
        due: due && { ...due, daysLate: daysBetween(due.due, day) },
        ended: isFinal(attempt.status),
      };
    });
  return rows.sort(
    (a, b) =>
      Number(a.ended) - Number(b.ended) ||
      late(b) - late(a) ||
      b.attempt.changedAt.localeCompare(a.attempt.changedAt) ||
      a.attempt.id.localeCompare(b.attempt.id),
  );
}

const late = (row: ListRow): number => (row.ended ? 0 : Math.max(0, row.due?.daysLate ?? 0));
