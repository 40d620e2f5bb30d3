/** Long work on the screen: which step, how far, and a way to stop it. A bug in the work goes to the boundary. */
import type { TaskProgress as Progress, Task } from '../../app/task-runner';
import { m } from '../../i18n';
import { Button } from './button';

export function TaskProgress({ task }: { readonly task: Task<unknown> }) {
  const state = task.state.value;
  if (state.kind === 'broken') throw state.error;
  if (state.kind === 'done') return null;
  if (state.kind === 'cancelled') return <p role="status">{m.common_task_cancelled()}</p>;
  const { progress } = state;
  return (
    <div class="progress" role="status">
      <div class="line-of between">
        <span>{progress ? stepText(progress) : m.common_loading()}</span>
        <Button size="small" onClick={() => task.cancel()}>
          {m.common_cancel()}
        </Button>
      </div>
      <progress aria-label={progress?.name ?? m.common_loading()} max={1} value={progress && fractionOf(progress)} />
    </div>
  );
}

const stepText = (progress: Progress): string =>
  progress.steps > 1
    ? `${m.common_step_of({ step: progress.step, steps: progress.steps })}: ${progress.name}`
    : progress.name;

const fractionOf = (progress: Progress): number => (progress.step - 1 + (progress.part ?? 0)) / progress.steps;
