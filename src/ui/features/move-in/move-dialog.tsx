/** The move, step by step: what opens the other vault, what would move, and doing it. Closing it stops what runs. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Connection } from '../../../app/bridge/connection';
import type { LookStep, MoveFailure, MovePreview } from '../../../app/move-in/move-in';
import { runTask, type Task } from '../../../app/task-runner';
import { m } from '../../../i18n';
import { Dialog, TaskProgress } from '../../components';
import { useApp } from '../../hooks';
import { SecretForm } from '../secret-form';
import { Preview } from './preview';
import { MOVE_FAILURES } from './words';

type Step =
  | { readonly kind: 'secret'; readonly said?: MoveFailure }
  | { readonly kind: 'preview'; readonly preview: MovePreview; readonly said?: MoveFailure }
  | { readonly kind: 'working'; readonly task: Task<void> };

const STEPS: Readonly<Record<LookStep, { readonly step: number; readonly name: () => string }>> = {
  opening: { step: 1, name: m.move_step_opening },
  fetching: { step: 2, name: m.move_step_fetching },
  counting: { step: 3, name: m.move_step_counting },
};

export function MoveDialog({ connection, onClose }: { readonly connection: Connection; readonly onClose: () => void }) {
  const web = useApp().platform.face === 'web';
  const [step, setStep] = useState<Step>({ kind: 'secret' });
  const running = useRef<Task<void> | null>(null);
  useEffect(() => () => running.current?.cancel(), []);

  /** `back`: where a stop leads to. */
  const work = (back: Step, task: Task<void>) => {
    running.current = task;
    setStep({ kind: 'working', task });
    void task.ended.then((end) => {
      if (running.current === task && end.kind === 'cancelled') setStep(back);
    });
  };
  const look = (secret: string) =>
    work(
      { kind: 'secret', said: 'stopped' },
      runTask(async ({ signal, report }) => {
        const looked = await connection.moveIn.look(secret, signal, (name) =>
          report({ name: STEPS[name].name(), step: STEPS[name].step, steps: 3 }),
        );
        setStep(looked.ok ? { kind: 'preview', preview: looked.value } : { kind: 'secret', said: looked.why });
      }),
    );
  const move = (preview: MovePreview) =>
    work(
      { kind: 'secret', said: 'stopped' },
      runTask(async ({ signal, report }) => {
        const moved = await preview.move(signal, (part) =>
          report({ name: m.move_step_moving(), step: 1, steps: 1, part }),
        );
        // Done, it is locked, and this screen is gone.
        if (moved.ok) return;
        setStep(
          moved.why === 'forms-open'
            ? { kind: 'preview', preview, said: moved.why }
            : { kind: 'secret', said: moved.why },
        );
      }),
    );
  const close = () => {
    running.current?.cancel();
    running.current = null;
    onClose();
  };
  const said = step.kind === 'working' ? undefined : step.said;
  return (
    <Dialog open title={m.move_title()} onClose={close}>
      <div role="status">
        {said && said !== 'wrong-passphrase' && <p class="note-box check">{MOVE_FAILURES[said]()}</p>}
      </div>
      {step.kind === 'secret' && (
        <>
          <p>{web ? m.move_text_web() : m.move_text_extension()}</p>
          <SecretForm
            label={m.move_title()}
            verb={m.move_look()}
            wrong={said === 'wrong-passphrase' && MOVE_FAILURES[said]()}
            submit={look}
            onCancel={close}
          />
        </>
      )}
      {step.kind === 'preview' && <Preview preview={step.preview} onMove={() => move(step.preview)} onCancel={close} />}
      {step.kind === 'working' && <TaskProgress task={step.task} />}
    </Dialog>
  );
}
