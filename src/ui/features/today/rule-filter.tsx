/** Shows the reminders of one rule only; each rule says how many it has. */
import { DUE_RULES, type DueItem, type DueRule } from '../../../domain/today/due-items';
import { m } from '../../../i18n';
import { Field } from '../../components';
import { RULE_KIND_WORDS } from './rule-words';

export interface RuleFilterProps {
  readonly items: readonly DueItem[];
  /** "": all. */
  readonly chosen: DueRule | '';
  readonly onChoose: (rule: DueRule | '') => void;
}

/** Nothing where there is nothing to choose. A rule that was chosen stays, with none, until another one is. */
export function RuleFilter({ items, chosen, onChoose }: RuleFilterProps) {
  const counts = new Map<DueRule, number>();
  for (const { rule } of items) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules = DUE_RULES.filter((rule) => counts.has(rule) || rule === chosen);
  if (rules.length < 2 && chosen === '') return null;
  const options = rules.map((rule) => ({
    value: rule as string,
    label: m.today_show_one({ rule: RULE_KIND_WORDS[rule](), count: counts.get(rule) ?? 0 }),
  }));
  return (
    <div class="rule-filter">
      <Field
        kind="select"
        label={m.today_show()}
        value={chosen}
        options={[{ value: '', label: m.today_show_all({ count: items.length }) }, ...options]}
        onChange={(value) => onChoose(DUE_RULES.find((rule) => rule === value) ?? '')}
      />
    </div>
  );
}
