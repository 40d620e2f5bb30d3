/** Numbers and codes of the workload in words. */
import { type ContactDays, RISK_TIERS, type RiskTier } from '../../../domain/risk/tier';
import { ACUITY_RULE, type Acuity, type AcuityLevel } from '../../../domain/workload/acuity';
import { formatList, formatMinutes, formatNumber, language, m } from '../../../i18n';
import { RISK_LEVEL_WORDS } from '../assessment/assessment-words';

const hours = new Map<string, Intl.NumberFormat>();

function formatHours(whole: number): string {
  const locale = language.value;
  const format =
    hours.get(locale) ?? new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay: 'short' });
  hours.set(locale, format);
  return format.format(whole);
}

/** "2 hr 15 min" from whole minutes; "0 min" for none. */
export function timeText(minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [whole > 0 && formatHours(whole), (rest > 0 || whole === 0) && formatMinutes(rest)].filter(Boolean).join(' ');
}

export const LEVEL_WORDS: Readonly<Record<AcuityLevel, () => string>> = {
  heavy: m.load_level_heavy,
  medium: m.load_level_medium,
  light: m.load_level_light,
};

export const LEVEL_TONES = { heavy: 'stop', medium: 'check', light: 'sure' } as const;

export const tierText = (tier: RiskTier): string =>
  tier === 'not-judged' ? m.load_not_judged() : RISK_LEVEL_WORDS[tier]();

export const pointsText = (points: number): string => m.load_points({ count: points });

/** "Heavy, 9 points". */
export const acuityText = ({ level, points }: Pick<Acuity, 'level' | 'points'>): string =>
  m.load_reason_acuity({ level: LEVEL_WORDS[level](), points: pointsText(points) });

/** The rule of the weight, a sentence for each part. */
export function acuityRule(): readonly string[] {
  const rule = ACUITY_RULE;
  const tiers = RISK_TIERS.map((tier) =>
    m.load_rule_one({ what: tierText(tier), points: formatNumber(rule.tier[tier]) }),
  );
  const { crisisDays: days } = rule;
  return [
    m.load_rule_tier({ list: formatList(tiers) }),
    m.load_rule_needs({ each: pointsText(rule.need), most: formatNumber(rule.needsMost) }),
    m.load_rule_crises({
      each: pointsText(rule.crisis),
      most: formatNumber(rule.crisesMost),
      days,
      high: RISK_LEVEL_WORDS.high(),
      immediate: RISK_LEVEL_WORDS.immediate(),
    }),
    m.load_rule_levels({ light: formatNumber(rule.medium - 1), medium: formatNumber(rule.heavy - 1) }),
  ];
}

/** "Contact at the latest: Low every 30 days, …". */
export function cadenceRule(days: ContactDays): string {
  const tiers = RISK_TIERS.map((tier) =>
    m.load_cadence_one({ tier: tierText(tier), often: m.load_every({ limit: days[tier] }) }),
  );
  return m.load_cadence({ list: formatList(tiers) });
}
