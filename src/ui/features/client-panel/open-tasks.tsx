/** What is to do for a client: tick it off, add something with a day typed as people write it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { today } from '../../../app/clock';
import { completeTodo } from '../../../app/todos/complete-todo';
import { daysBetween } from '../../../domain/time/plain-date';
import { isOpenTodo } from '../../../domain/todo/moves';
import type { Todo } from '../../../domain/todo/todo';
import { formatShortDay, m } from '../../../i18n';
import { Button, Field, Section, showToast, Tag, writeFailureText } from '../../components';
import { useApp, useOutcome, useRecords } from '../../hooks';
import { useTickedRow } from '../use-ticked-row';
import { NewTask } from './new-task';

export interface OpenTasksProps {
  readonly clientId: string;
  /** What else can be done with a task, after its day. */
  readonly more?: (todo: Todo) => ComponentChildren;
}

export function OpenTasks({ clientId, more }: OpenTasksProps) {
  const [adding, setAdding] = useState(false);
  const todos = useRecords(
    ['todo'],
    async (records) =>
      [...(await records.all('todo')).values()]
        .filter((todo) => todo.clientId === clientId && isOpenTodo(todo))
        .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.createdAt.localeCompare(b.createdAt)),
    [clientId],
  );
  const { list, tick } = useTickedRow(todos);
  return (
    <Section
      title={m.client_panel_tasks()}
      aside={
        !adding && (
          <Button kind="quiet" size="small" onClick={() => setAdding(true)}>
            {m.client_panel_task_add()}
          </Button>
        )
      }
    >
      {adding && <NewTask clientId={clientId} onDone={() => setAdding(false)} />}
      {todos?.length === 0 && !adding && <p class="soft">{m.client_panel_tasks_none()}</p>}
      {todos && todos.length > 0 && (
        <ul class="sheet rows" ref={list} aria-label={m.client_panel_tasks()}>
          {todos.map((todo, at) => (
            <TaskRow key={todo.id} todo={todo} more={more?.(todo)} onTick={() => tick(at)} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function TaskRow(props: { readonly todo: Todo; readonly more: ComponentChildren; readonly onTick: () => void }) {
  const { todo, more, onTick } = props;
  const app = useApp();
  const outcome = useOutcome();
  const late = todo.due ? daysBetween(todo.due, today(app)) : null;
  const complete = async () => {
    onTick();
    const done = await completeTodo(app, todo.id);
    if (done.ok) outcome(done, m.client_panel_task_done({ task: todo.title }));
    else if (done.why !== 'gone' && done.why !== 'not-from-here') showToast({ text: writeFailureText(done.why) });
  };
  return (
    <li class="row checked">
      <Field
        kind="checkbox"
        hideLabel
        label={m.client_panel_task_complete({ task: todo.title })}
        checked={false}
        onChange={() => void complete()}
      />
      <span class="what">
        <bdi>{todo.title}</bdi>
        {more && <small>{more}</small>}
      </span>
      {todo.due && late !== null && (
        <Tag plain {...(late > 0 ? { tone: 'stop' } : late === 0 ? { tone: 'check' } : {})}>
          {late > 0
            ? m.client_panel_task_late({ count: late })
            : late === 0
              ? m.client_panel_task_due_today()
              : formatShortDay(todo.due)}
        </Tag>
      )}
    </li>
  );
}
