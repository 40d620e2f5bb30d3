/**
 * How much a client's case asks for, as points by a plain rule: the risk tier, the open needs and the recent crises, added
 * up. The rule is data; every part keeps the records it counted.
 *
 *   tier      not judged 1 · low 1 · moderate 3 · high 5 · immediate 8
 *   needs     1 for each open need, 4 at most
 *   crises    2 for each day of the last 90 on which a risk was judged high or immediate, 4 at most
 *   together  up to 3 light · 4 to 7 medium · 8 and more heavy
 */
import { isOpenNeed, type Need } from '../need/need';
import type { PlainDate } from '../record/record';
import { currentRisks, type Risk, type RiskLevel } from '../risk/risk';
import { type RiskTier, tierOf } from '../risk/tier';
import { addDays } from '../time/plain-date';

export const ACUITY_LEVELS = ['heavy', 'medium', 'light'] as const;
export type AcuityLevel = (typeof ACUITY_LEVELS)[number];

const CRISIS_LEVELS: readonly RiskLevel[] = ['high', 'immediate'];

export const ACUITY_RULE = {
  tier: { 'not-judged': 1, low: 1, moderate: 3, high: 5, immediate: 8 } satisfies Readonly<Record<RiskTier, number>>,
  need: 1,
  needsMost: 4,
  crisis: 2,
  crisesMost: 4,
  crisisDays: 90,
  medium: 4,
  heavy: 8,
} as const;

export interface Acuity {
  readonly level: AcuityLevel;
  readonly points: number;
  readonly tier: { readonly tier: RiskTier; readonly points: number; readonly risk?: Risk };
  readonly needs: { readonly counted: readonly Need[]; readonly points: number };
  /** One for each day, the newest first. */
  readonly crises: { readonly counted: readonly Risk[]; readonly points: number };
}

/** `risks` and `needs`: all of one client. */
export function acuityOf(risks: readonly Risk[], needs: readonly Need[], today: PlainDate): Acuity {
  const rule = ACUITY_RULE;
  const tier = tierOf(risks);
  const [risk] = currentRisks(risks);
  const open = needs
    .filter(isOpenNeed)
    .toSorted((a, b) => a.category.localeCompare(b.category) || a.id.localeCompare(b.id));
  const crises = crisisDays(risks, today);
  const parts = {
    tier: { tier, points: rule.tier[tier], ...(risk && { risk }) },
    needs: { counted: open, points: Math.min(open.length * rule.need, rule.needsMost) },
    crises: { counted: crises, points: Math.min(crises.length * rule.crisis, rule.crisesMost) },
  };
  const points = parts.tier.points + parts.needs.points + parts.crises.points;
  return { ...parts, points, level: points >= rule.heavy ? 'heavy' : points >= rule.medium ? 'medium' : 'light' };
}

/** Two judgements of one day are one crisis: the graver stands for it. */
function crisisDays(risks: readonly Risk[], today: PlainDate): readonly Risk[] {
  const from = addDays(today, -ACUITY_RULE.crisisDays);
  const days = new Map<PlainDate, Risk>();
  for (const risk of risks) {
    const counts = CRISIS_LEVELS.includes(risk.level) && risk.status !== 'entered-in-error';
    if (!counts || risk.date < from || risk.date > today) continue;
    const known = days.get(risk.date);
    if (!known || isGraver(risk, known)) days.set(risk.date, risk);
  }
  return [...days.values()].sort((a, b) => b.date.localeCompare(a.date));
}

function isGraver(one: Risk, other: Risk): boolean {
  const [a, b] = [CRISIS_LEVELS.indexOf(one.level), CRISIS_LEVELS.indexOf(other.level)];
  return a === b ? one.id < other.id : a > b;
}
