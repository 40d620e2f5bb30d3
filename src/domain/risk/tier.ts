/**
 * The tier of a client: the gravest risk that holds now, or that nobody has judged one yet. It says how often somebody
 * is in touch.
 */
import { currentRisks, type Risk, type RiskLevel } from './risk';

export type RiskTier = 'not-judged' | RiskLevel;

/** Least first; "not judged" is no low risk, and is kept apart from it. */
export const RISK_TIERS: readonly RiskTier[] = ['not-judged', 'low', 'moderate', 'high', 'immediate'];

/** At most so many days between two contacts. */
export type ContactDays = Readonly<Record<RiskTier, number>>;

/** What it starts with. */
export const CONTACT_DAYS: ContactDays = {
  'not-judged': 30,
  low: 30,
  moderate: 14,
  high: 7,
  immediate: 1,
};

/** `risks`: all of one client. */
export const tierOf = (risks: Iterable<Risk>): RiskTier => currentRisks(risks)[0]?.level ?? 'not-judged';
