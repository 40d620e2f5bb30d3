/** When it was asked, and who answered. */
import type { AnswerForm } from '../../../app/assessment/answer-form';
import type { Source } from '../../../domain/assessment/assessment';
import { m } from '../../../i18n';
import { Field } from '../../components';
import { SOURCE_WORDS } from './assessment-words';

const SOURCES = Object.keys(SOURCE_WORDS) as readonly Source[];

export interface AskedFactsProps {
  readonly form: Pick<AnswerForm, 'date' | 'source'>;
  readonly change: (part: Partial<Pick<AnswerForm, 'date' | 'source'>>) => void;
  readonly disabled: boolean;
}

export function AskedFacts({ form, change, disabled }: AskedFactsProps) {
  return (
    <div class="field-row">
      <Field
        type="date"
        name="date"
        label={m.assess_date()}
        value={form.date}
        disabled={disabled}
        onInput={(date) => change({ date })}
      />
      <Field<Source>
        kind="select"
        label={m.assess_source()}
        value={form.source}
        disabled={disabled}
        options={SOURCES.map((value) => ({ value, label: SOURCE_WORDS[value]() }))}
        onChange={(source) => change({ source })}
      />
    </div>
  );
}
