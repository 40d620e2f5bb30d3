/** Several answers to one question. "None of these" stands alone. */
import { NOT_ASKED } from '../../../domain/assessment/answers';
import { optionsOf } from '../../../domain/assessment/question-set';
import { Field } from '../../components';
import { say } from '../say';
import { NoAnswer } from './no-answer';
import type { QuestionFieldProps } from './question-field';

const NONE = 'none';

export interface ManyFieldProps extends QuestionFieldProps {
  readonly chosen: readonly string[];
}

export function ManyField({ question, answer, disabled, onAnswer, chosen }: ManyFieldProps) {
  const tick = (code: string, on: boolean) => {
    const others = chosen.filter((one) => one !== code && (code === NONE) === (one === NONE));
    const next = on ? [...others, code] : others;
    onAnswer(next.length > 0 ? { value: next } : NOT_ASKED);
  };
  return (
    <>
      <fieldset class="tick-set" disabled={disabled}>
        <legend>{say(question.text)}</legend>
        {question.hint && <small>{say(question.hint)}</small>}
        <div class="tick-grid">
          {optionsOf(question).map(({ code, label }) => (
            <Field
              key={code}
              kind="checkbox"
              label={say(label)}
              checked={chosen.includes(code)}
              onChange={(on) => tick(code, on)}
            />
          ))}
        </div>
      </fieldset>
      <NoAnswer answer={answer} what={say(question.text)} disabled={disabled} onAnswer={onAnswer} />
    </>
  );
}
