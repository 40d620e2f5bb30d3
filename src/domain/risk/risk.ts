/**
 * How much is at stake, why, and until when that judgement holds (FHIR R4 RiskAssessment). A new judgement is a new
 * record; the one before it stays. Status as a table: what is not listed is refused.
 */
import type { Id, Moment, PlainDate } from '../record/record';

export const RISK_KINDS = [
  'self-harm',
  'harm-to-others',
  'harm-from-others',
  'neglect',
  'health',
  'relapse',
  'housing-loss',
  'other',
] as const;
export type RiskKind = (typeof RISK_KINDS)[number];

/** FHIR R4 RiskAssessment.prediction.qualitativeRisk in plain steps, least first. */
export const RISK_LEVELS = ['low', 'moderate', 'high', 'immediate'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** "cancelled": reviewed, and it holds no more. */
export type RiskStatus = 'final' | 'amended' | 'cancelled' | 'entered-in-error';

export interface Risk {
  readonly id: Id;
  readonly clientId: Id;
  readonly episodeId?: Id;
  readonly kind: RiskKind;
  readonly level: RiskLevel;
  readonly status: RiskStatus;
  readonly reason: string;
  readonly date: PlainDate;
  /** The day by which it is looked at again. */
  readonly reviewBy: PlainDate;
  readonly author?: string;
  readonly createdAt: Moment;
  readonly sample?: boolean;
}

export const RISK_MOVES: Readonly<Record<RiskStatus, readonly RiskStatus[]>> = {
  final: ['amended', 'cancelled', 'entered-in-error'],
  amended: ['amended', 'cancelled', 'entered-in-error'],
  cancelled: ['entered-in-error'],
  'entered-in-error': [],
};

export const mayMoveRisk = (from: RiskStatus, to: RiskStatus): boolean => RISK_MOVES[from].includes(to);

const holds = ({ status }: Risk): boolean => status === 'final' || status === 'amended';

/** Which of two is the later: the id where they are of one moment, so that every device says the same. */
const placeOf = ({ date, createdAt, id }: Risk): string => `${date} ${createdAt} ${id}`;

/** The judgement that holds of each kind: the newest, the gravest kind first. */
export function currentRisks(risks: Iterable<Risk>): readonly Risk[] {
  const newest = new Map<RiskKind, Risk>();
  for (const risk of risks) {
    const known = newest.get(risk.kind);
    const later = !known || placeOf(known) < placeOf(risk);
    if (risk.status !== 'entered-in-error' && later) newest.set(risk.kind, risk);
  }
  const weight = ({ level }: Risk) => RISK_LEVELS.indexOf(level);
  return [...newest.values()].filter(holds).sort((a, b) => weight(b) - weight(a) || a.kind.localeCompare(b.kind));
}

export const isReviewDue = ({ reviewBy }: Pick<Risk, 'reviewBy'>, today: PlainDate): boolean => reviewBy <= today;
