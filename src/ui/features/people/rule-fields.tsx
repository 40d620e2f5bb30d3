/** What the client said about one number or address. */
import type { RuleForm } from '../../../app/people/rule-form';
import { type Way, WEEKDAYS } from '../../../domain/client/safe-contact';
import { m } from '../../../i18n';
import { Field } from '../../components';
import { weekdayName } from '../clip/hours-words';
import { WAY_WORDS } from './rule-words';

export interface RuleFieldsProps {
  readonly rule: RuleForm;
  readonly ways: readonly Way[];
  readonly disabled: boolean;
  readonly change: (rule: RuleForm) => void;
}

export function RuleFields({ rule, ways, disabled, change }: RuleFieldsProps) {
  const set = (part: Partial<RuleForm>) => change({ ...rule, ...part });
  const { days } = rule;
  return (
    <fieldset class="tick-set">
      <legend>{m.people_rule_title()}</legend>
      <Field
        kind="checkbox"
        label={m.people_rule_never()}
        checked={rule.never}
        disabled={disabled}
        onChange={(never) => set({ never })}
      />
      {!rule.never &&
        ways.map((way) => (
          <Field<'ok' | 'no' | 'not-asked'>
            key={way}
            kind="radios"
            inline
            label={WAY_WORDS[way]()}
            value={rule.ways[way] ?? 'not-asked'}
            disabled={disabled}
            options={[
              { value: 'ok', label: m.people_rule_is_ok() },
              { value: 'no', label: m.field_no() },
              { value: 'not-asked', label: m.assess_not_asked() },
            ]}
            onChange={(said) => {
              const { [way]: _before, ...others } = rule.ways;
              set({ ways: said === 'not-asked' ? others : { ...others, [way]: said } });
            }}
          />
        ))}
      {!rule.never && ways.some((way) => way !== 'mail') && (
        <>
          <fieldset class="tick-set">
            <legend>{m.people_rule_days()}</legend>
            <div class="tick-grid">
              {WEEKDAYS.map((day) => (
                <Field
                  key={day}
                  kind="checkbox"
                  label={weekdayName(day, 'long')}
                  checked={days.includes(day)}
                  disabled={disabled}
                  onChange={(on) => set({ days: on ? [...days, day] : days.filter((one) => one !== day) })}
                />
              ))}
            </div>
          </fieldset>
          <div class="field-row">
            <Field
              name="from"
              label={m.people_rule_from()}
              hint={m.people_rule_time_hint()}
              short
              optional
              value={rule.from}
              disabled={disabled}
              onInput={(from) => set({ from })}
            />
            <Field
              name="until"
              label={m.people_rule_until()}
              short
              optional
              value={rule.until}
              disabled={disabled}
              onInput={(until) => set({ until })}
            />
          </div>
        </>
      )}
      <Field
        label={m.people_rule_say_label()}
        hint={m.people_rule_say_hint()}
        optional
        value={rule.say}
        disabled={disabled}
        onInput={(say) => set({ say })}
      />
    </fieldset>
  );
}

/** Names the wrong times at their fields. */
export const RULE_WRONG = {
  'from-wrong': ['from', m.people_need_time],
  'until-wrong': ['until', m.people_need_time],
} as const;
