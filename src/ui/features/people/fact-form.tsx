/** All facts in one sitting; only those that were answered anew take the day and the source. */

import { today } from '../../../app/clock';
import { checkFacts, factFormOf, keepFacts } from '../../../app/people/facts';
import { partKey } from '../../../app/people/write-client';
import { answerTo } from '../../../domain/assessment/answers';
import type { Client } from '../../../domain/client/client';
import { FACT_KINDS, INCOME_PERIODS, type IncomePeriod } from '../../../domain/client/fact';
import { FACT_QUESTIONS } from '../../../domain/client/fact-questions';
import { readAmount } from '../../../domain/client/typed-amount';
import { m } from '../../../i18n';
import { Field } from '../../components';
import { useApp } from '../../hooks';
import { AskedFacts } from '../assessment/asked-facts';
import { QuestionField } from '../assessment/question-field';
import { DraftForm } from '../draft-form';
import { PER_WORDS } from './people-words';

export interface FactFormProps {
  readonly client: Client;
  readonly onDone: () => void;
}

export function FactForm({ client, onDone }: FactFormProps) {
  const app = useApp();
  return (
    <DraftForm
      of={partKey(client.id, 'facts')}
      initial={() => factFormOf(app, client)}
      title={m.people_facts_ask()}
      check={(form) =>
        Object.fromEntries(
          checkFacts(form, today(app)).map((why) =>
            why === 'date-wrong' ? ['date', m.people_need_day_past()] : [why.kind, m.people_need_number()],
          ),
        )
      }
      save={(form, key) => keepFacts(app, client.id, form, key)}
      saved={m.change_facts_kept()}
      onDone={onDone}
    >
      {({ form, change, disabled }) => (
        <>
          <AskedFacts form={form} change={change} disabled={disabled} />
          {FACT_KINDS.map((kind) => (
            <div key={kind} class="stack tight">
              <QuestionField
                question={FACT_QUESTIONS[kind]}
                answer={answerTo(form.answers, kind)}
                read={readAmount}
                disabled={disabled}
                onAnswer={(answer) => change({ answers: { ...form.answers, [kind]: answer } })}
              />
              {kind === 'income' && (
                <Field<IncomePeriod>
                  kind="select"
                  label={m.people_income_for()}
                  value={form.per}
                  disabled={disabled}
                  options={INCOME_PERIODS.map((value) => ({ value, label: PER_WORDS[value]() }))}
                  onChange={(per) => change({ per })}
                />
              )}
            </div>
          ))}
        </>
      )}
    </DraftForm>
  );
}
