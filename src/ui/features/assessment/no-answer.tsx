/** Why there is no answer, for questions that are not a choice of one; and taking an answer away. */
import { ABSENT_REASONS, type AbsentReason, type Answer, NOT_ASKED } from '../../../domain/assessment/answers';
import { m } from '../../../i18n';
import { Field } from '../../components';
import { ABSENT_WORDS } from './assessment-words';

export interface NoAnswerProps {
  readonly answer: Answer;
  readonly what: string;
  readonly disabled: boolean;
  readonly onAnswer: (answer: Answer) => void;
}

export const SAID: readonly AbsentReason[] = ABSENT_REASONS.filter((reason) => reason !== 'not-asked');

export function NoAnswer({ answer, what, disabled, onAnswer }: NoAnswerProps) {
  const reason = 'absent' in answer && answer.absent !== 'not-asked' ? answer.absent : '';
  return (
    <div class="no-answer">
      <Field<AbsentReason>
        kind="select"
        hideLabel
        label={`${m.assess_no_answer()}: ${what}`}
        value={reason}
        empty={'value' in answer ? m.assess_answered() : m.assess_not_asked()}
        options={SAID.map((value) => ({ value, label: ABSENT_WORDS[value]() }))}
        disabled={disabled}
        onChange={(absent) =>
          onAnswer((absent as string) === '' ? ('value' in answer ? answer : NOT_ASKED) : { absent })
        }
      />
    </div>
  );
}
