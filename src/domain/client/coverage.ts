/** Who pays (FHIR R4 Coverage). The status is the worker's word; the dates say whether it holds today. */
import type { PlainDate } from '../record/record';
import { daysBetween } from '../time/plain-date';

/** FHIR R4 Coverage.status as far as it is used: "draft" = applied for. */
export const COVERAGE_STATUSES = ['active', 'draft', 'cancelled', 'entered-in-error'] as const;
export type CoverageStatus = (typeof COVERAGE_STATUSES)[number];

export interface Coverage {
  readonly payer: string;
  readonly plan?: string;
  /** FHIR Coverage.subscriberId. */
  readonly member?: string;
  readonly start?: PlainDate;
  readonly end?: PlainDate;
  readonly status: CoverageStatus;
}

export type CoverageStanding = 'in-force' | 'ends-soon' | 'not-yet' | 'ended' | 'applied' | 'cancelled' | 'mistake';

/** A renewal takes weeks. */
export const SOON_DAYS = 45;

export function standingOf({ status, start, end }: Coverage, today: PlainDate): CoverageStanding {
  if (status === 'entered-in-error') return 'mistake';
  if (status === 'cancelled') return 'cancelled';
  if (end && end < today) return 'ended';
  if (status === 'draft') return 'applied';
  if (start && start > today) return 'not-yet';
  return end && daysBetween(today, end) <= SOON_DAYS ? 'ends-soon' : 'in-force';
}

/** What holds today stands first, then what may yet hold. */
const ORDER: readonly CoverageStanding[] = [
  'in-force',
  'ends-soon',
  'applied',
  'not-yet',
  'ended',
  'cancelled',
  'mistake',
];

/** By how they stand today, then by payer. */
export function byStanding(today: PlainDate): (a: Coverage, b: Coverage) => number {
  const rank = (coverage: Coverage) => ORDER.indexOf(standingOf(coverage, today));
  return (a, b) => rank(a) - rank(b) || a.payer.localeCompare(b.payer);
}
