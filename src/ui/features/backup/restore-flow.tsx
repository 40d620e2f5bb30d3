/**
 * Bringing a backup in: choose the file, unlock it where no vault is open, look at what it would change, then do it.
 * Nothing changes before the last button.
 */
import { useState } from 'preact/hooks';
import type { OpenedBackup, RestoreCheck } from '../../../app/backup/backup';
import { runTask, type Task } from '../../../app/task-runner';
import { m } from '../../../i18n';
import { showToast, TaskProgress, writeFailureText } from '../../components';
import { FileButton } from '../../components/field/file-button';
import { useApp } from '../../hooks';
import { SecretForm } from '../secret-form';
import { problemText } from './problem-text';
import { RestorePreview } from './restore-preview';

type Step =
  | { readonly kind: 'choose'; readonly said?: string }
  | { readonly kind: 'secret'; readonly file: Uint8Array; readonly wrong: boolean }
  | { readonly kind: 'preview'; readonly backup: OpenedBackup }
  | { readonly kind: 'working'; readonly task: Task<void> };

const CHECKED: Readonly<Record<RestoreCheck, () => string>> = {
  equal: m.backup_restored_equal,
  more: m.backup_restored_more,
  different: m.backup_restored_different,
  'cannot-tell': m.backup_restored,
};

/** `primary`: choosing the file is the one thing to do next. */
export function RestoreFlow({ primary = false }: { readonly primary?: boolean }) {
  const app = useApp();
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const backToStart = () => setStep({ kind: 'choose' });

  /** Shows the work; a cancel leads back to the start. */
  const work = (task: Task<void>) => {
    setStep({ kind: 'working', task });
    void task.ended.then((end) => {
      if (end.kind === 'cancelled') setStep({ kind: 'choose', said: m.common_task_cancelled() });
    });
  };
  const open = (file: Uint8Array, secret: string | null) =>
    work(
      runTask(async ({ signal, report }) => {
        report({ name: m.backup_reading(), step: 1, steps: 1 });
        const opened = await app.backup.open(file, secret, signal);
        if (opened.ok) setStep({ kind: 'preview', backup: opened.value });
        else if (opened.why === 'secret-needed' || opened.why === 'wrong-secret') {
          setStep({ kind: 'secret', file, wrong: opened.why === 'wrong-secret' });
        } else setStep({ kind: 'choose', said: problemText(opened.why) });
      }),
    );
  const restore = (backup: OpenedBackup) =>
    work(
      runTask(async ({ signal, report }) => {
        const restored = await backup.restore(signal, (part) =>
          report({ name: m.backup_restoring(), step: 1, steps: 2, part }),
        );
        if (!restored.ok || !restored.value) {
          const said = restored.ok ? m.backup_restore_stopped() : problemText(restored.why);
          setStep({ kind: 'choose', said });
          return;
        }
        report({ name: m.backup_checking(), step: 2, steps: 2 });
        const checked = await backup.check(signal);
        const said = checked.ok ? CHECKED[checked.value]() : writeFailureText(checked.why);
        // A device without a vault has just opened its own screens: there it is said in passing.
        if (backup.wholeVault) showToast({ text: said });
        else setStep({ kind: 'choose', said });
      }),
    );

  switch (step.kind) {
    case 'choose':
      return (
        <>
          <div role="status">{step.said && <p class="note-box">{step.said}</p>}</div>
          <div class="buttons">
            <FileButton
              kind={primary ? 'primary' : 'plain'}
              label={m.backup_choose()}
              accept=".caseclip"
              onFile={(file) => open(file, null)}
            />
          </div>
        </>
      );
    case 'secret':
      return (
        <SecretForm
          hint={m.backup_secret_hint()}
          verb={m.backup_open()}
          wrong={step.wrong && m.backup_wrong_secret()}
          submit={(secret) => open(step.file, secret)}
          onCancel={backToStart}
        />
      );
    case 'preview':
      return <RestorePreview backup={step.backup} onRestore={() => restore(step.backup)} onCancel={backToStart} />;
    case 'working':
      return <TaskProgress task={step.task} />;
  }
}
