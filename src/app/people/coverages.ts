/** Who pays: kept, changed, taken away. */
import type { Client } from '../../domain/client/client';
import type { Coverage, CoverageStatus } from '../../domain/client/coverage';
import type { Id, PlainDate } from '../../domain/record/record';
import { typedOver } from '../../domain/record/typed-over';
import { isPlainDate } from '../../domain/time/plain-date';
import type { App, DraftKey } from '../app';
import { typed } from '../clients/client-fields';
import { type Kept, writeClient } from './write-client';

export interface CoverageForm {
  /** Reserved when the form opens, so that saving twice is one entry. */
  readonly key: string;
  readonly payer: string;
  readonly plan: string;
  readonly member: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly status: CoverageStatus;
  /** What stood there when the form opened: only what differs from it is written. Absent for something new. */
  readonly from?: Coverage;
}

export const coverageFormOf = (key: string, coverage?: Coverage): CoverageForm => ({
  key,
  payer: coverage?.payer ?? '',
  plan: coverage?.plan ?? '',
  member: coverage?.member ?? '',
  start: coverage?.start ?? '',
  end: coverage?.end ?? '',
  status: coverage?.status ?? 'active',
  ...(coverage && { from: coverage }),
});

export type CoverageRefusal = 'payer-missing' | 'start-wrong' | 'end-wrong' | 'end-before-start';

export function checkCoverage({ payer, start, end }: CoverageForm): readonly CoverageRefusal[] {
  const wrong = (day: string) => day !== '' && !isPlainDate(day);
  const checks: readonly [boolean, CoverageRefusal][] = [
    [payer.trim() === '', 'payer-missing'],
    [wrong(start), 'start-wrong'],
    [wrong(end), 'end-wrong'],
    [!wrong(start) && !wrong(end) && start !== '' && end !== '' && end < start, 'end-before-start'],
  ];
  return checks.flatMap(([is, why]) => (is ? [why] : []));
}

/** What was typed must have been checked. What came in from elsewhere while the form was open stays. */
export function keepCoverage(app: App, clientId: Id, form: CoverageForm, draftKey?: DraftKey): Kept {
  const [plan, member] = [typed(form.plan), typed(form.member)];
  const coverage = {
    payer: form.payer.trim(),
    status: form.status,
    ...(plan && { plan }),
    ...(member && { member }),
    ...(form.start && { start: form.start }),
    ...(form.end && { end: form.end }),
  } satisfies Coverage;
  const set = ({ coverages }: Client) => ({
    [`coverages/${form.key}`]: typedOver<Coverage>(form.from, coverage, coverages?.[form.key]),
  });
  return writeClient(app, clientId, 'coverage_kept', set, draftKey);
}

export const removeCoverage = (app: App, clientId: Id, key: string): Kept =>
  writeClient(app, clientId, 'coverage_removed', { [`coverages/${key}`]: undefined });
