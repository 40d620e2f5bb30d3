/** How notes are written here: the payer's rule for units, what a new note starts as, and the way to formats and phrases. */
import { Link } from 'wouter-preact';
import { ownFormats } from '../../../app/settings/note-formats';
import { changeNotePractice, type NotePractice, readNotePractice } from '../../../app/settings/note-practice';
import { type FormatTarget, NOTE_FORMATS } from '../../../domain/note/formats';
import { targetOf } from '../../../domain/note/own-format';
import { UNIT_RULES, type UnitRuleId } from '../../../domain/note/units';
import { m } from '../../../i18n';
import { Field, Section, Sheet } from '../../components';
import { useApp, useOutcome, useRecords } from '../../hooks';
import { NOTE_KIT_PATH } from '../../shell/paths';
import { formatName } from '../note/note-words';
import { RULE_HINTS, RULE_WORDS } from '../note/unit-words';

export function NotesSection() {
  const app = useApp();
  const outcome = useOutcome();
  const practice = useRecords(['setting'], (records) => readNotePractice({ records }));
  const own = useRecords(['setting'], (records) => ownFormats({ records }));
  if (!practice || !own) return null;
  const formats: readonly FormatTarget[] = [...NOTE_FORMATS, ...own.map(targetOf)];
  const save = async (set: Partial<NotePractice>) =>
    void outcome(await changeNotePractice(app, set), m.change_note_practice_changed());
  const rules = Object.keys(UNIT_RULES) as UnitRuleId[];
  return (
    <Section title={m.settings_notes()}>
      <Sheet pad>
        <div class="stack">
          <Field<UnitRuleId>
            kind="radios"
            label={m.note_rule()}
            hint={RULE_HINTS[practice.unitRule]()}
            value={practice.unitRule}
            options={rules.map((value) => ({ value, label: RULE_WORDS[value]() }))}
            onChange={(unitRule) => void save({ unitRule })}
          />
          <Field
            kind="select"
            label={m.note_first_format()}
            value={formats.some(({ id }) => id === practice.format) ? practice.format : 'narrative'}
            options={formats.map(({ id, layout }) => ({
              value: id,
              label: formatName({ format: id, ...(layout && { layout }) }),
            }))}
            onChange={(format) => void save({ format })}
          />
          <p>
            <Link href={NOTE_KIT_PATH}>{m.kit_title()}</Link>
          </p>
        </div>
      </Sheet>
    </Section>
  );
}
