/** A day that must not be missed, a check-in that comes again, or a task with a day. */
import { today } from '../../../app/clock';
import { currentPractice, PRACTICE_TABLES } from '../../../app/practice/practices';
import {
  addDated,
  checkDated,
  type DatedEnd,
  datedKey,
  lastDay,
  newDated,
  offeredRules,
  ruleNotice,
  type DatedForm as Typed,
  withDeadline,
  withRule,
} from '../../../app/todos/dated-form';
import type { Id, PlainDate } from '../../../domain/record/record';
import { formatDay, m } from '../../../i18n';
import { Field, type FormErrors } from '../../components';
import { useApp, useRecords } from '../../hooks';
import { DraftForm, type FormParts } from '../draft-form';
import { say } from '../say';
import { errorsOf } from '../wrong-words';
import { ClientChoice } from './client-choice';
import { ruleWords } from './repeat-words';

export interface DatedFormProps {
  readonly clientId?: Id;
  readonly day?: PlainDate;
  readonly onDone: () => void;
}

const WRONG = {
  'title-missing': ['title', m.dated_need_title],
  'due-wrong': ['due', m.dated_need_due],
  'times-wrong': ['times', m.dated_need_times],
  'until-wrong': ['until', m.dated_need_until],
} as const;

const wrongIn = (typed: Typed): FormErrors => errorsOf(WRONG, checkDated(typed));

/** What would surprise: nothing, where a rule falls on a day of every month. */
function noticeWords(typed: Typed): { readonly hint?: string } {
  const notice = ruleNotice(typed);
  if (notice === null) return {};
  if (notice === 'last-day') return { hint: m.dated_last_day({ day: formatDay(typed.due) }) };
  if (notice === 'shorter-years') return { hint: m.dated_shorter_years() };
  return { hint: m.dated_shorter_months({ day: Number(typed.due.slice(8)) }) };
}

export function DatedForm({ clientId, day, onDone }: DatedFormProps) {
  const app = useApp();
  const current = useRecords(PRACTICE_TABLES, () => currentPractice(app));
  if (!current) return null;
  const { deadlines } = current.practice;
  const names = new Map(deadlines.map((kind) => [kind.id, say(kind.name)]));
  return (
    <DraftForm<Typed>
      of={datedKey(clientId ?? '')}
      initial={() => newDated(clientId ?? '', day ?? today(app))}
      title={m.calendar_add_dated()}
      check={wrongIn}
      save={(typed, key) => addDated(app, typed, key)}
      saved={m.change_todo_added()}
      onDone={onDone}
    >
      {({ form, change, disabled, text }) => (
        <>
          {!clientId && (
            <ClientChoice
              name="clientId"
              optional
              clientId={form.clientId}
              disabled={disabled}
              onChoose={(id) => change({ clientId: id })}
            />
          )}
          <Field
            kind="select"
            label={m.dated_kind()}
            disabled={disabled}
            value={form.deadline}
            options={[
              { value: '', label: m.dated_kind_check_in() },
              ...[...names].map(([value, label]) => ({ value, label })),
            ]}
            onChange={(id) =>
              change(
                withDeadline(
                  form,
                  deadlines.find((kind) => kind.id === id),
                  names,
                  today(app),
                ),
              )
            }
          />
          {text('title', m.dated_title())}
          <div class="field-row">
            <Field
              type="date"
              name="due"
              label={m.dated_due()}
              disabled={disabled}
              value={form.due}
              // A rule that was made for another day does not fit the new one.
              onInput={(due) => change({ due, repeat: '' })}
            />
            <Field
              kind="select"
              label={m.dated_repeat()}
              disabled={disabled}
              value={form.repeat}
              options={[
                { value: '', label: m.repeat_never() },
                ...offeredRules(form.due).map((rule) => ({ value: rule, label: ruleWords(rule) })),
              ]}
              {...noticeWords(form)}
              onChange={(repeat) => change(withRule(form, repeat))}
            />
          </div>
          {form.repeat !== '' && <EndFields form={form} change={change} disabled={disabled} />}
        </>
      )}
    </DraftForm>
  );
}

/** Whether what comes again ends: never, after so many times, or on a day; and on which day it then comes last. */
function EndFields({ form, change, disabled }: Omit<FormParts<Typed>, 'text'>) {
  const last = lastDay(form);
  const hint = last !== null && { hint: m.dated_last({ day: formatDay(last) }) };
  return (
    <div class="field-row">
      <Field<DatedEnd | ''>
        kind="select"
        label={m.dated_ends()}
        disabled={disabled}
        value={form.ends ?? ''}
        options={[
          { value: '', label: m.dated_ends_never() },
          { value: 'times', label: m.dated_ends_times() },
          { value: 'until', label: m.dated_ends_until() },
        ]}
        onChange={(ends) => change({ ends })}
      />
      {form.ends === 'times' && (
        <Field
          name="times"
          label={m.dated_times()}
          {...hint}
          short
          disabled={disabled}
          value={form.times ?? ''}
          onInput={(times) => change({ times })}
        />
      )}
      {form.ends === 'until' && (
        <Field
          type="date"
          name="until"
          label={m.dated_until()}
          {...hint}
          disabled={disabled}
          value={form.until ?? ''}
          onInput={(until) => change({ until })}
        />
      )}
    </div>
  );
}
