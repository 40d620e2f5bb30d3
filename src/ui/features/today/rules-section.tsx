/** After how many days Today reminds: the numbers, each with what it is about. Kept as a draft while they are typed. */
import { useState } from 'preact/hooks';
import type { DraftKey } from '../../../app/app';
import {
  changeRules,
  isRuleNumber,
  RULE_NUMBERS,
  type RuleNumber,
  type RuleNumbers,
  readRuleNumbers,
} from '../../../app/today/today-rules';
import { RISK_TIERS } from '../../../domain/risk/tier';
import { m } from '../../../i18n';
import { Button, Field, type FormErrors, Section } from '../../components';
import { useApp, useRecords } from '../../hooks';
import { RISK_LEVEL_WORDS } from '../assessment/assessment-words';
import { DraftForm } from '../draft-form';

type Typed = Partial<Record<RuleNumber, string>>;

const KEY: DraftKey = { kind: 'setting', subject: '', slot: 'today-rules' };

const LABELS: Readonly<Record<Exclude<RuleNumber, `contact-${string}`>, () => string>> = {
  requested: m.today_rules_requested,
  requestedUrgent: m.today_rules_urgent,
  onHold: m.today_rules_on_hold,
  inProgress: m.today_rules_in_progress,
  savedUnsent: m.today_rules_unsent,
  unsignedNote: m.today_rules_unsigned,
  resourceUnchecked: m.today_rules_unchecked,
  ahead: m.today_rules_ahead,
  deadlineAhead: m.today_rules_deadline_ahead,
  renewalAhead: m.today_rules_renewal_ahead,
};

const contactLabels = (): readonly (readonly [RuleNumber, string])[] =>
  RISK_TIERS.map((tier) => [
    `contact-${tier}`,
    tier === 'not-judged'
      ? m.today_rules_contact_none()
      : m.today_rules_contact_tier({ tier: RISK_LEVEL_WORDS[tier]() }),
  ]);
const otherLabels = (): readonly (readonly [RuleNumber, string])[] =>
  (Object.keys(LABELS) as (keyof typeof LABELS)[]).map((name) => [name, LABELS[name]()]);

/** Undefined for what is no number of days. */
function numberOf(text: string): number | undefined {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return isRuleNumber(number) ? number : undefined;
}

export function RulesSection() {
  const app = useApp();
  const numbers = useRecords(['setting'], () => readRuleNumbers(app));
  const [open, setOpen] = useState(false);
  return (
    <Section title={m.today_rules_title()}>
      <div class="stack">
        <p class="soft">{m.today_rules_text()}</p>
        {open && numbers ? (
          <Rules numbers={numbers} onDone={() => setOpen(false)} />
        ) : (
          <div class="buttons">
            <Button onClick={() => setOpen(true)}>{m.today_rules_change()}</Button>
          </div>
        )}
      </div>
    </Section>
  );
}

function wrongIn(typed: Typed): FormErrors {
  const labels = new Map([...contactLabels(), ...otherLabels()]);
  const wrong = RULE_NUMBERS.filter((name) => typed[name] !== undefined && numberOf(typed[name]) === undefined);
  return Object.fromEntries(wrong.map((name) => [name, m.today_rules_wrong({ name: labels.get(name) ?? '' })]));
}

function Rules({ numbers, onDone }: { readonly numbers: RuleNumbers; readonly onDone: () => void }) {
  const app = useApp();
  const save = (typed: Typed, key: DraftKey) => {
    const changed = RULE_NUMBERS.flatMap((name) => {
      const number = numberOf(typed[name] ?? '');
      return number === undefined || number === numbers[name] ? [] : [[name, number] as const];
    });
    return changeRules(app, Object.fromEntries(changed), key);
  };
  return (
    <DraftForm<Typed>
      of={KEY}
      initial={() => ({})}
      title={m.today_rules_title()}
      check={wrongIn}
      save={save}
      saved={m.change_today_rules_changed()}
      onDone={onDone}
    >
      {({ form: typed, change, disabled }) => {
        const field = ([name, label]: readonly [RuleNumber, string]) => (
          <Field
            key={name}
            name={name}
            label={label}
            short
            disabled={disabled}
            value={typed[name] ?? String(numbers[name])}
            onInput={(text) => change({ [name]: text })}
          />
        );
        return (
          <>
            <fieldset class="rule-numbers">
              <legend>{m.today_rules_contact()}</legend>
              {contactLabels().map(field)}
            </fieldset>
            <fieldset class="rule-numbers">
              <legend>{m.today_rules_waiting()}</legend>
              {otherLabels().map(field)}
            </fieldset>
          </>
        );
      }}
    </DraftForm>
  );
}
