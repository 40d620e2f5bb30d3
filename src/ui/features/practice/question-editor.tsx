/** One question of an own set: its words, how it is answered, the need it points to, its place. */
import { type QuestionType, YES_NO } from '../../../domain/assessment/question-set';
import { hasOptions, optionsOfForm, type QuestionForm } from '../../../domain/assessment/set-form';
import { CATEGORIES } from '../../../domain/resource/categories';
import { m } from '../../../i18n';
import { Button, Field, Sheet } from '../../components';
import { needWords } from '../assessment/need-words';
import { say } from '../say';

const TYPES: Readonly<Record<QuestionType, () => string>> = {
  'yes-no': m.sets_type_yes_no,
  choice: m.sets_type_choice,
  many: m.sets_type_many,
  scale: m.sets_type_scale,
  text: m.sets_type_text,
  number: m.sets_type_number,
  date: m.sets_type_date,
};

export interface QuestionEditorProps {
  readonly question: QuestionForm;
  readonly number: number;
  readonly last: boolean;
  readonly disabled: boolean;
  readonly change: (part: Partial<QuestionForm>) => void;
  /** To a place counted from 0. */
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

export function QuestionEditor(props: QuestionEditorProps) {
  const { question, number: n, last, disabled, change } = props;
  return (
    <Sheet pad>
      <fieldset class="tick-set" disabled={disabled}>
        <legend>{m.sets_question_n({ n })}</legend>
        <div class="stack tight">
          <Field
            name={`${question.id}-text`}
            label={m.sets_question()}
            value={question.en}
            onInput={(en) => change({ en })}
          />
          <Field label={m.sets_question_es()} optional lang="es" value={question.es} onInput={(es) => change({ es })} />
          <Field<QuestionType>
            kind="select"
            label={m.sets_type()}
            value={question.type}
            options={(Object.keys(TYPES) as QuestionType[]).map((value) => ({ value, label: TYPES[value]() }))}
            onChange={(type) => change({ type })}
          />
          {hasOptions(question.type) && <Answers {...props} />}
          <NeedChoice {...props} />
          <div class="buttons">
            <Button
              size="small"
              disabled={n === 1}
              aria={{ 'aria-label': m.sets_up_what({ n }) }}
              onClick={() => props.onMove(n - 2)}
            >
              {m.sets_up()}
            </Button>
            <Button
              size="small"
              disabled={last}
              aria={{ 'aria-label': m.sets_down_what({ n }) }}
              onClick={() => props.onMove(n)}
            >
              {m.sets_down()}
            </Button>
            <Button
              size="small"
              kind="quiet"
              aria={{ 'aria-label': m.sets_remove_question({ n }) }}
              onClick={props.onRemove}
            >
              {m.sets_remove()}
            </Button>
          </div>
        </div>
      </fieldset>
    </Sheet>
  );
}

function Answers({ question, change }: QuestionEditorProps) {
  return (
    <>
      <div class="field-row">
        <Field
          kind="textarea"
          name={`${question.id}-options`}
          label={m.sets_options()}
          value={question.options}
          onInput={(options) => change({ options })}
        />
        <Field
          kind="textarea"
          optional
          lang="es"
          label={m.sets_options_es()}
          value={question.optionsEs}
          onInput={(optionsEs) => change({ optionsEs })}
        />
      </div>
      <Field
        kind="checkbox"
        label={m.sets_points()}
        checked={question.points}
        onChange={(points) => change({ points })}
      />
    </>
  );
}

function NeedChoice({ question, change }: QuestionEditorProps) {
  const answers = question.type === 'yes-no' ? YES_NO : hasOptions(question.type) ? optionsOfForm(question) : [];
  if (answers.length === 0) return null;
  return (
    <>
      <Field
        kind="select"
        label={m.sets_need()}
        empty={m.sets_need_none()}
        value={question.need}
        options={CATEGORIES.map((value) => ({ value, label: needWords(value) }))}
        onChange={(need) => change({ need })}
      />
      {question.need !== '' && (
        <fieldset class="tick-set">
          <legend>{m.sets_need_when()}</legend>
          <div class="tick-grid">
            {answers.map(({ code, label }) => (
              <Field
                key={code}
                kind="checkbox"
                label={say(label)}
                checked={question.when.includes(code)}
                onChange={(on) =>
                  change({ when: on ? [...question.when, code] : question.when.filter((one) => one !== code) })
                }
              />
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
