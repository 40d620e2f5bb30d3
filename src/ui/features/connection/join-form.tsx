/** Asks for what opens the vault of the other side, then brings it here. */
import { useState } from 'preact/hooks';
import type { Connection, JoinFailure } from '../../../app/bridge/connection';
import { runTask, type Task } from '../../../app/task-runner';
import { formatNumber, m } from '../../../i18n';
import { type FormErrors, showToast, TaskProgress } from '../../components';
import { useApp } from '../../hooks';
import { SecretForm } from '../secret-form';
import { joinableSoon } from './joinable-soon';
import { JOIN_FAILURES } from './words';

interface JoinFormProps {
  readonly connection: Connection;
  readonly onBack: () => void;
}

export function JoinForm({ connection, onBack }: JoinFormProps) {
  const { platform, session } = useApp();
  const [task, setTask] = useState<Task<JoinFailure | null>>();
  const state = task?.state.value;
  const web = platform.face === 'web';

  const join = async (secret: string): Promise<FormErrors | undefined> => {
    const running = runTask(async ({ signal, report }): Promise<JoinFailure | null> => {
      report({ name: m.connection_join_opening(), step: 1, steps: 2 });
      await joinableSoon(connection, signal);
      if (signal.aborted) return 'stopped';
      const joined = await connection.join(secret, signal, (done, total) => {
        const count = { done: formatNumber(done), total: formatNumber(total) };
        report({ name: m.connection_join_bringing(count), step: 2, steps: 2, part: total > 0 ? done / total : 0 });
      });
      if (!joined.ok) return joined.why;
      showToast({ text: web ? m.connection_joined() : m.connection_joined_extension() });
      return null;
    });
    setTask(running);
    const end = await running.ended;
    if (end.kind !== 'done' || !end.value || end.value === 'stopped') return;
    const said = JOIN_FAILURES[end.value]();
    // The vault may be open by now, and this screen gone.
    if (session.state.peek().kind === 'unlocked') showToast({ text: said });
    return { [end.value === 'wrong-passphrase' ? 'secret' : 'join']: said };
  };

  return (
    <>
      <p>{web ? m.connection_join_text_web() : m.connection_join_text_extension()}</p>
      <SecretForm
        label={m.connection_join_title()}
        verb={m.connection_join_submit()}
        size="large"
        submit={join}
        cancel={m.common_back()}
        onCancel={state?.kind === 'running' ? undefined : onBack}
      />
      {task && <TaskProgress task={task} />}
      <div role="status">
        {state?.kind === 'done' && state.value === 'stopped' && <p class="note-box">{JOIN_FAILURES.stopped()}</p>}
      </div>
    </>
  );
}
