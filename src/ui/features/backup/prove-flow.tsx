/** The drill: choose a file, see whether it is whole and what it holds. Nothing is changed by it. */
import { useState } from 'preact/hooks';
import type { ProvenBackup } from '../../../app/backup/backup';
import { runTask, type Task } from '../../../app/task-runner';
import { formatMoment, m } from '../../../i18n';
import { Button, TaskProgress } from '../../components';
import { FileButton } from '../../components/field/file-button';
import { useApp } from '../../hooks';
import { SecretForm } from '../secret-form';
import { CountsTable } from './counts-table';
import { problemText } from './problem-text';

type Step =
  | { readonly kind: 'choose'; readonly said?: string }
  | { readonly kind: 'secret'; readonly file: Uint8Array; readonly wrong: boolean }
  | { readonly kind: 'proven'; readonly file: Uint8Array; readonly proven: ProvenBackup }
  | { readonly kind: 'working'; readonly task: Task<void> };

export function ProveFlow() {
  const app = useApp();
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const prove = (file: Uint8Array, secret: string | null) => {
    const task = runTask(async ({ signal, report }) => {
      const names = { opening: m.backup_prove_opening(), 'adding-up': m.backup_prove_adding() };
      const proven = await app.backup.prove(file, secret, signal, (name, part) =>
        report({ name: names[name], step: name === 'opening' ? 1 : 2, steps: 2, part }),
      );
      if (proven.ok) setStep({ kind: 'proven', file, proven: proven.value });
      else if (proven.why === 'wrong-secret' || proven.why === 'secret-needed') {
        setStep({ kind: 'secret', file, wrong: proven.why === 'wrong-secret' });
      } else setStep({ kind: 'choose', said: problemText(proven.why) });
    });
    setStep({ kind: 'working', task });
    void task.ended.then((end) => {
      if (end.kind === 'cancelled') setStep({ kind: 'choose', said: m.common_task_cancelled() });
    });
  };
  switch (step.kind) {
    case 'choose':
      return (
        <>
          <div role="status">{step.said && <p class="note-box stop">{step.said}</p>}</div>
          <div class="buttons">
            <FileButton label={m.backup_prove_choose()} accept=".caseclip" onFile={(file) => prove(file, null)} />
          </div>
        </>
      );
    case 'secret':
      return (
        <SecretForm
          hint={m.backup_secret_hint()}
          verb={m.backup_prove_with()}
          wrong={step.wrong && m.backup_wrong_secret()}
          submit={(secret) => prove(step.file, secret)}
          onCancel={() => setStep({ kind: 'choose' })}
        />
      );
    case 'proven':
      return (
        <Proven
          proven={step.proven}
          onSecret={() => setStep({ kind: 'secret', file: step.file, wrong: false })}
          onAgain={() => setStep({ kind: 'choose' })}
        />
      );
    case 'working':
      return <TaskProgress task={step.task} />;
  }
}

const SAID: Readonly<Record<ProvenBackup['content'], (inputs: { when: string }) => string>> = {
  equal: m.backup_proved_text,
  'cannot-tell': m.backup_proved_unsure,
  different: m.backup_proved_wrong_text,
};

function Proven(props: { readonly proven: ProvenBackup; readonly onSecret: () => void; readonly onAgain: () => void }) {
  const { content, madeAt, openedWith, leftOut, unreadable, records } = props.proven;
  const wrong = content === 'different';
  return (
    <div class="stack" role="status">
      <div class={wrong ? 'note-box stop' : 'note-box'}>
        <p>
          <b>{wrong ? m.backup_proved_wrong() : m.backup_proved()}</b>
        </p>
        <p>{SAID[content]({ when: formatMoment(madeAt) })}</p>
        {openedWith === 'secret' && <p>{m.backup_proved_with_secret()}</p>}
      </div>
      {leftOut > 0 && <p class="note-box check">{m.backup_left_out({ count: leftOut })}</p>}
      {unreadable > 0 && <p class="note-box check">{m.backup_unreadable({ count: unreadable })}</p>}
      <CountsTable counts={records} title={m.backup_holds()} />
      {openedWith === 'vault' && <p>{m.backup_proved_secret_offer()}</p>}
      <div class="buttons">
        {openedWith === 'vault' && <Button onClick={props.onSecret}>{m.backup_proved_secret_type()}</Button>}
        <Button kind="quiet" onClick={props.onAgain}>
          {m.backup_prove_again()}
        </Button>
      </div>
    </div>
  );
}
