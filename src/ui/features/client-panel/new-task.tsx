/** A new task for the client, kept as a draft while it is typed. */
import { useState } from 'preact/hooks';
import type { DraftKey, OpenDraft } from '../../../app/app';
import { today } from '../../../app/clock';
import { addTodo } from '../../../app/todos/add-todo';
import { readDate } from '../../../domain/time/typed-date';
import { language, m } from '../../../i18n';
import { Button, Field, Form, type FormErrors, showToast, writeFailureText } from '../../components';
import { useApp, useDraft, useOutcome } from '../../hooks';
import { useFormFocus } from '../use-form-focus';

interface TaskForm {
  readonly title: string;
  /** As typed. */
  readonly due: string;
}

export interface NewTaskProps {
  readonly clientId: string;
  /** The note it comes out of. */
  readonly noteId?: string;
  readonly onDone: () => void;
}

export function NewTask(props: NewTaskProps) {
  const key: DraftKey = { kind: 'todo', subject: props.clientId, slot: props.noteId ?? 'panel' };
  const state = useDraft<TaskForm>(key, () => ({ title: '', due: '' }));
  if (state.kind === 'failed') return <p role="alert">{writeFailureText(state.why)}</p>;
  return state.kind === 'open' ? <NewTaskForm {...props} draft={state.draft} /> : null;
}

function NewTaskForm({ clientId, noteId, onDone, draft }: NewTaskProps & { readonly draft: OpenDraft<TaskForm> }) {
  const app = useApp();
  const outcome = useOutcome();
  const box = useFormFocus();
  const [errors, setErrors] = useState<FormErrors>({});
  const form = draft.body.value;
  const add = async () => {
    const { title, due: typed } = draft.body.peek();
    const order = language.value === 'es' ? 'day-first' : 'month-first';
    const due = typed.trim() === '' ? undefined : readDate(typed, today(app), order);
    if (title.trim() === '' || due === null) {
      setErrors({
        ...(title.trim() === '' && { title: m.client_panel_task_need_title() }),
        ...(due === null && { due: m.client_panel_task_due_wrong() }),
      });
      return;
    }
    const added = await addTodo(app, { title, clientId, ...(due && { due }), ...(noteId && { noteId }) }, draft.key);
    if (added.ok) {
      outcome(added, m.client_panel_task_added());
      onDone();
    } else if (added.why !== 'title-missing' && added.why !== 'due-wrong')
      showToast({ text: writeFailureText(added.why) });
  };
  return (
    <div ref={box} class="sheet pad">
      <Form onSubmit={() => void add()} errors={errors} label={m.client_panel_task_add()}>
        <Field
          name="title"
          label={m.client_panel_task_new()}
          value={form.title}
          onInput={(title) => draft.change({ ...draft.body.peek(), title })}
        />
        <Field
          name="due"
          optional
          label={m.client_panel_task_due()}
          hint={m.client_panel_task_due_hint()}
          value={form.due}
          onInput={(due) => draft.change({ ...draft.body.peek(), due })}
        />
        <div class="buttons">
          <Button type="submit">{m.client_panel_task_add()}</Button>
          <Button kind="quiet" onClick={onDone}>
            {m.common_close()}
          </Button>
        </div>
      </Form>
    </div>
  );
}
