/** After how many days Today reminds: the numbers, each with what it is about. Kept as a draft while they are typed. */
import { useState } from 'preact/hooks';
import type { DraftKey, OpenDraft } from '../../../app/app';
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
import { Button, Field, Form, type FormErrors, SavedStatus, Section, Sheet } from '../../components';
import { useApp, useOneAtATime, useOutcome, useRecords } from '../../hooks';
import { RISK_LEVEL_WORDS } from '../assessment/assessment-words';
import { WithDraft } from '../with-draft';

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
      <Sheet pad>
        <div class="stack">
          <p class="soft">{m.today_rules_text()}</p>
          {open && numbers ? (
            <WithDraft<Typed> of={KEY} initial={() => ({})}>
              {(draft) => <Rules numbers={numbers} draft={draft} onDone={() => setOpen(false)} />}
            </WithDraft>
          ) : (
            <div class="buttons">
              <Button onClick={() => setOpen(true)}>{m.today_rules_change()}</Button>
            </div>
          )}
        </div>
      </Sheet>
    </Section>
  );
}

interface RulesProps {
  readonly numbers: RuleNumbers;
  readonly draft: OpenDraft<Typed>;
  readonly onDone: () => void;
}

function Rules({ numbers, draft, onDone }: RulesProps) {
  const app = useApp();
  const outcome = useOutcome();
  const [errors, setErrors] = useState<FormErrors>({});
  const [busy, once] = useOneAtATime();
  const typed = draft.body.value;
  const disabled = draft.status.value.kind === 'read-only';
  const save = async () => {
    if (disabled) return;
    const given = draft.body.peek();
    const labels = new Map([...contactLabels(), ...otherLabels()]);
    const wrong = RULE_NUMBERS.filter((name) => given[name] !== undefined && numberOf(given[name]) === undefined);
    setErrors(Object.fromEntries(wrong.map((name) => [name, m.today_rules_wrong({ name: labels.get(name) ?? '' })])));
    if (wrong.length > 0) return;
    const changed = RULE_NUMBERS.flatMap((name) => {
      const number = given[name] === undefined ? undefined : numberOf(given[name]);
      return number === undefined || number === numbers[name] ? [] : [[name, number] as const];
    });
    if (outcome(await changeRules(app, Object.fromEntries(changed), draft.key), m.change_today_rules_changed()))
      onDone();
  };
  const field = ([name, label]: readonly [RuleNumber, string]) => (
    <Field
      key={name}
      name={name}
      label={label}
      short
      disabled={disabled}
      value={typed[name] ?? String(numbers[name])}
      onInput={(text) => draft.change({ ...draft.body.peek(), [name]: text })}
    />
  );
  return (
    <Form onSubmit={() => void once(save)} errors={errors} label={m.today_rules_title()}>
      <fieldset class="rule-numbers">
        <legend>{m.today_rules_contact()}</legend>
        {contactLabels().map(field)}
      </fieldset>
      <fieldset class="rule-numbers">
        <legend>{m.today_rules_waiting()}</legend>
        {otherLabels().map(field)}
      </fieldset>
      <div class="buttons">
        <Button type="submit" busy={busy} disabled={disabled}>
          {m.today_rules_save()}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {m.appointment_later()}
        </Button>
      </div>
      <SavedStatus status={draft.status.value} onRetry={() => void draft.flush()} />
    </Form>
  );
}
