/** How notes are written here: the payer's rule for units. */
import { changeNotePractice, readNotePractice } from '../../../app/settings/note-practice';
import { UNIT_RULES, type UnitRuleId } from '../../../domain/note/units';
import { m } from '../../../i18n';
import { Field, Section, Sheet } from '../../components';
import { useApp, useOutcome, useRecords } from '../../hooks';
import { RULE_HINTS, RULE_WORDS } from '../note/unit-words';

export function NotesSection() {
  const app = useApp();
  const outcome = useOutcome();
  const practice = useRecords(['setting'], (records) => readNotePractice({ records }));
  if (!practice) return null;
  const rules = Object.keys(UNIT_RULES) as UnitRuleId[];
  return (
    <Section title={m.settings_notes()}>
      <Sheet pad>
        <Field<UnitRuleId>
          kind="radios"
          label={m.note_rule()}
          hint={RULE_HINTS[practice.unitRule]()}
          value={practice.unitRule}
          options={rules.map((value) => ({ value, label: RULE_WORDS[value]() }))}
          onChange={async (unitRule) =>
            void outcome(await changeNotePractice(app, { unitRule }), m.change_note_practice_changed())
          }
        />
      </Sheet>
    </Section>
  );
}
