/** Name and questions of an own set: add, change, move, remove. A draft from its first letter. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import type { OpenDraft } from '../../../app/app';
import { keepSet } from '../../../app/assessment/own-sets';
import {
  emptyQuestion,
  formProblems,
  type QuestionForm,
  reordered,
  type SetForm,
  type SetFormProblem,
  setOfForm,
} from '../../../domain/assessment/set-form';
import { m } from '../../../i18n';
import { Button, Field, Form, type FormErrors, SavedStatus, showToast, writeFailureText } from '../../components';
import { fieldsOf, useApp, useOutcome } from '../../hooks';
import { QUESTION_SETS_PATH } from '../../shell/paths';
import { QuestionEditor } from './question-editor';

export interface SetEditorProps {
  readonly draft: OpenDraft<SetForm>;
  /** Of the set that is changed. */
  readonly rowId?: string;
}

export function SetEditor({ draft, rowId }: SetEditorProps) {
  const app = useApp();
  const outcome = useOutcome();
  const [, go] = useLocation();
  const [errors, setErrors] = useState<FormErrors>({});
  const { form, disabled, change } = fieldsOf(draft);
  const changeQuestion = (id: string, part: Partial<QuestionForm>) =>
    change({
      questions: draft.body
        .peek()
        .questions.map((question) => (question.id === id ? { ...question, ...part } : question)),
    });
  const save = async () => {
    const typed = draft.body.peek();
    const problems = formProblems(typed);
    setErrors(Object.fromEntries(problems.map(problemEntry)));
    if (problems.length > 0) return;
    const kept = await keepSet(app, setOfForm(typed), rowId, draft.key);
    if (!kept.ok) return showToast({ text: writeFailureText(kept.why) });
    outcome(kept, m.sets_kept());
    go(QUESTION_SETS_PATH);
  };
  const discard = async () => {
    await draft.discard();
    go(QUESTION_SETS_PATH);
  };
  return (
    <Form onSubmit={() => void save()} errors={errors} label={m.sets_title()}>
      <div class="field-row">
        <Field
          name="title"
          label={m.sets_name()}
          value={form.title}
          disabled={disabled}
          onInput={(title) => change({ title })}
        />
        <Field
          label={m.sets_name_es()}
          optional
          lang="es"
          value={form.titleEs}
          disabled={disabled}
          onInput={(titleEs) => change({ titleEs })}
        />
      </div>
      {form.questions.map((question, n) => (
        <QuestionEditor
          key={question.id}
          question={question}
          number={n + 1}
          last={n === form.questions.length - 1}
          disabled={disabled}
          change={(part) => changeQuestion(question.id, part)}
          onMove={(to) => draft.change(reordered(draft.body.peek(), n, to))}
          onRemove={() =>
            change({ questions: draft.body.peek().questions.filter((other) => other.id !== question.id) })
          }
        />
      ))}
      <div class="buttons">
        <Button
          disabled={disabled}
          onClick={() => change({ questions: [...draft.body.peek().questions, emptyQuestion(app.platform.uuid())] })}
        >
          {m.sets_add_question()}
        </Button>
      </div>
      <div class="buttons">
        <Button type="submit" kind="primary" disabled={disabled || form.questions.length === 0}>
          {m.sets_save()}
        </Button>
        <Button onClick={() => go(QUESTION_SETS_PATH)}>{m.assess_later()}</Button>
        <Button kind="quiet" disabled={disabled} onClick={() => void discard()}>
          {m.client_discard()}
        </Button>
      </div>
      <SavedStatus status={draft.status.value} onRetry={() => void draft.flush()} />
    </Form>
  );
}

function problemEntry(problem: SetFormProblem): readonly [string, string] {
  if (problem.kind === 'title') return ['title', m.sets_name_missing()];
  const of = { n: problem.number };
  return problem.kind === 'text'
    ? [`${problem.question}-text`, m.sets_text_missing(of)]
    : [`${problem.question}-options`, m.sets_options_missing(of)];
}
