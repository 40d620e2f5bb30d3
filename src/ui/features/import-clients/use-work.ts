/** Long work that belongs to a screen: begun again when what it is about changes, and stopped when the screen goes. */
import { useEffect, useState } from 'preact/hooks';
import { runTask, type Task, type TaskControl } from '../../../app/task-runner';

/** Null before the first run. */
export function useWork<Value>(
  work: (control: TaskControl) => Promise<Value>,
  about: readonly unknown[],
): Task<Value> | null {
  const [task, setTask] = useState<Task<Value> | null>(null);
  useEffect(() => {
    const next = runTask(work);
    setTask(next);
    return () => next.cancel();
  }, about);
  return task;
}
