/**
 * One question. What can be chosen stands in sight with "does not know" and "would rather not say" beside it, so that
 * neither is ever taken for a no; nothing chosen is "not asked".
 */
import { type AbsentReason, type Answer, codesOf, NOT_ASKED } from '../../../domain/assessment/answers';
import { warns } from '../../../domain/assessment/propose';
import { optionsOf, type Question } from '../../../domain/assessment/question-set';
import { readNumber } from '../../../domain/text/typed-number';
import { formatPlainNumber, m } from '../../../i18n';
import { Button, Field } from '../../components';
import { langOf, say } from '../say';
import { ABSENT_WORDS } from './assessment-words';
import { ManyField } from './many-field';
import { NoAnswer, SAID } from './no-answer';

export interface QuestionFieldProps {
  readonly question: Question;
  readonly answer: Answer;
  readonly disabled: boolean;
  readonly onAnswer: (answer: Answer) => void;
  /** How a number is read; as a plain one where it is absent. */
  readonly read?: (typed: string) => number | string | null;
}

export function QuestionField(props: QuestionFieldProps) {
  const { question, answer, disabled, onAnswer } = props;
  const warning = question.warn && warns(question, { [question.id]: answer }) ? question.warn.text : undefined;
  const asked = 'value' in answer || answer.absent !== 'not-asked';
  return (
    <div class="question" lang={langOf(question.text)}>
      <Kind {...props} />
      <div role="status">{warning && <p class="note-box stop">{say(warning)}</p>}</div>
      {asked && !disabled && optionsOf(question).length > 0 && question.type !== 'many' && (
        <div class="clear">
          <Button
            kind="quiet"
            size="small"
            aria={{ 'aria-label': m.assess_clear_what({ question: say(question.text) }) }}
            onClick={() => onAnswer(NOT_ASKED)}
          >
            {m.assess_clear()}
          </Button>
        </div>
      )}
    </div>
  );
}

function Kind(props: QuestionFieldProps) {
  const { question, answer } = props;
  if (question.type === 'many') return <ManyField {...props} chosen={codesOf({ [question.id]: answer }, question)} />;
  return optionsOf(question).length > 0 ? <OneOf {...props} /> : <Typed {...props} />;
}

/** An answer's code and the code of a missing one must not meet. */
const ABSENT = 'absent:';

function OneOf({ question, answer, disabled, onAnswer }: QuestionFieldProps) {
  const options = optionsOf(question);
  const short = options.length < 4 && options.every((option) => say(option.label).length < 16);
  const chosen = 'value' in answer ? String(answer.value) : `${ABSENT}${answer.absent}`;
  return (
    <Field
      kind="radios"
      name={question.id}
      label={say(question.text)}
      {...(question.hint && { hint: say(question.hint) })}
      inline={short}
      disabled={disabled}
      value={chosen}
      options={[
        ...options.map(({ code, label }) => ({
          value: code,
          label: question.type === 'scale' ? `${code} · ${say(label)}` : say(label),
        })),
        ...SAID.map((reason) => ({ value: `${ABSENT}${reason}`, label: ABSENT_WORDS[reason]() })),
      ]}
      onChange={(code) =>
        onAnswer(code.startsWith(ABSENT) ? { absent: code.slice(ABSENT.length) as AbsentReason } : { value: code })
      }
    />
  );
}

function Typed({ question, answer, disabled, onAnswer, read = readNumber }: QuestionFieldProps) {
  const value = 'value' in answer ? String(answer.value) : '';
  const common = {
    name: question.id,
    label: say(question.text),
    ...(question.hint && { hint: say(question.hint) }),
    value,
    disabled,
    onInput: (typed: string) => onAnswer(typed === '' ? NOT_ASKED : { value: typed }),
  };
  return (
    <>
      {question.type === 'text' ? (
        <Field kind="textarea" rows={2} maxLength={10_000} {...common} />
      ) : (
        <Field type={question.type === 'date' ? 'date' : 'text'} short={question.type === 'number'} {...common} />
      )}
      {question.type === 'number' && <ReadAs typed={value} number={read(value)} />}
      <NoAnswer answer={answer} what={common.label} disabled={disabled} onAnswer={onAnswer} />
    </>
  );
}

/** What was understood, where it is not what was typed sign for sign. */
function ReadAs({ typed, number }: { readonly typed: string; readonly number: number | string | null }) {
  const read = typeof number === 'number' ? formatPlainNumber(number) : '';
  const said = read !== '' && read !== typed.trim();
  return <div role="status">{said && <p class="soft">{m.assess_read_as({ number: read })}</p>}</div>;
}
