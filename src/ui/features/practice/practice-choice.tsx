/** The kinds of work to choose from, the agency's own first. */
import type { OfferedPractice } from '../../../app/practice/practices';
import type { Practice } from '../../../domain/practice/practice';
import { m } from '../../../i18n';
import { Field } from '../../components';
import { say } from '../say';

export interface PracticeChoiceProps {
  readonly offered: readonly OfferedPractice[];
  readonly chosen: Practice;
  readonly onChoose: (practice: Practice) => void;
}

export function PracticeChoice({ offered, chosen, onChoose }: PracticeChoiceProps) {
  const own = offered.some(({ rowId }) => rowId);
  return (
    <Field
      kind="select"
      label={m.practice_choose()}
      {...(chosen.about && { hint: say(chosen.about) })}
      value={chosen.id}
      options={offered.map(({ practice, rowId }) => ({
        value: practice.id,
        label: say(practice.name),
        ...(own && { group: rowId ? m.practice_yours() : m.practice_shipped() }),
      }))}
      onChange={(id) => {
        const found = offered.find(({ practice }) => practice.id === id);
        if (found) onChoose(found.practice);
      }}
    />
  );
}
