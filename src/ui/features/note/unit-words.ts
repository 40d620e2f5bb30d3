/** Units of a note in words. */
import { UNIT_RULES, type UnitCount, type UnitRuleId } from '../../../domain/note/units';
import { m } from '../../../i18n';

export const RULE_WORDS: Readonly<Record<UnitRuleId, () => string>> = {
  exact: m.note_rule_exact,
  'eight-minute': m.note_rule_eight,
  'nearest-quarter': m.note_rule_quarter,
  'minimum-15': m.note_rule_minimum,
};

export const RULE_HINTS: Readonly<Record<UnitRuleId, () => string>> = {
  exact: m.note_rule_exact_hint,
  'eight-minute': m.note_rule_eight_hint,
  'nearest-quarter': m.note_rule_quarter_hint,
  'minimum-15': m.note_rule_minimum_hint,
};

/** "32 minutes, 2 units", and what the client's whole day comes to where the rule adds it up. */
export function unitWords(rule: UnitRuleId, count: UnitCount): string {
  const minutes = m.note_minutes({ count: count.minutes });
  if (UNIT_RULES[rule].unitMinutes === 1) return minutes;
  const line = m.note_units_line({ minutes, units: m.note_units({ count: count.units }) });
  if (!count.day || !UNIT_RULES[rule].wholeDay) return line;
  const day = {
    minutes: m.note_minutes({ count: count.day.minutes }),
    units: m.note_units({ count: count.day.units }),
  };
  return `${line} ${m.note_units_day(day)}`;
}
