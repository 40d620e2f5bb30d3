/** Asks for what opens the vault of the other side, then brings it here. What was typed stays after a failed try. */
import { useState } from 'preact/hooks';
import type { Connection } from '../../../app/bridge/connection';
import { runTask, type Task } from '../../../app/task-runner';
import { formatNumber, m } from '../../../i18n';
import { Button, Field, Form, type FormErrors, showToast, TaskProgress } from '../../components';
import { useApp } from '../../hooks';
import { joinableSoon } from './joinable-soon';
import { JOIN_FAILURES } from './words';

interface JoinFormProps {
  readonly connection: Connection;
  readonly onBack: () => void;
}

export function JoinForm({ connection, onBack }: JoinFormProps) {
  const { platform, session } = useApp();
  const [secret, setSecret] = useState('');
  const [errors, setErrors] = useState<FormErrors>({});
  const [task, setTask] = useState<Task<void>>();
  const [busy, setBusy] = useState(false);
  const [stopped, setStopped] = useState(false);
  const web = platform.face === 'web';

  const join = () => {
    if (busy) return;
    if (!secret) return setErrors({ secret: m.unlock_empty() });
    setErrors({});
    setStopped(false);
    setBusy(true);
    const running = runTask(async ({ signal, report }) => {
      report({ name: m.connection_join_opening(), step: 1, steps: 2 });
      await joinableSoon(connection, signal);
      if (signal.aborted) return setStopped(true);
      const joined = await connection.join(secret, signal, (done, total) => {
        const count = { done: formatNumber(done), total: formatNumber(total) };
        report({ name: m.connection_join_bringing(count), step: 2, steps: 2, part: total > 0 ? done / total : 0 });
      });
      if (joined.ok) return showToast({ text: web ? m.connection_joined() : m.connection_joined_extension() });
      if (joined.why === 'stopped') return setStopped(true);
      const said = JOIN_FAILURES[joined.why]();
      // The vault may be open by now, and this screen gone.
      if (session.state.peek().kind === 'unlocked') showToast({ text: said });
      setErrors({ [joined.why === 'wrong-passphrase' ? 'secret' : 'join']: said });
    });
    setTask(running);
    void running.ended.then(() => setBusy(false));
  };

  return (
    <>
      <p>{web ? m.connection_join_text_web() : m.connection_join_text_extension()}</p>
      <Form onSubmit={join} errors={errors} label={m.connection_join_title()}>
        <Field
          kind="passphrase"
          purpose="current"
          name="secret"
          label={m.unlock_secret()}
          hint={m.unlock_secret_hint()}
          value={secret}
          onInput={setSecret}
        />
        <div class="buttons">
          <Button kind="primary" size="large" type="submit" busy={busy}>
            {m.connection_join_submit()}
          </Button>
          {!busy && (
            <Button kind="quiet" size="large" onClick={onBack}>
              {m.common_back()}
            </Button>
          )}
        </div>
      </Form>
      {task && <TaskProgress task={task} />}
      <div role="status">{stopped && <p class="note-box">{JOIN_FAILURES.stopped()}</p>}</div>
    </>
  );
}
