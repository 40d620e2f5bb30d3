import { describe, expect, test } from 'vitest';
import { runTask } from '../../../src/app/task-runner';

describe('long work', () => {
  test('says which step it is at, and that it is done', async () => {
    const seen: unknown[] = [];
    const task = runTask(async ({ report }) => {
      report({ name: 'Reading', step: 1, steps: 2 });
      seen.push(task.state.value);
      return 42;
    });
    expect(await task.ended).toEqual({ kind: 'done', value: 42 });
    expect(seen).toEqual([{ kind: 'running', progress: { name: 'Reading', step: 1, steps: 2 } }]);
    expect(task.state.value.kind).toBe('done');
  });

  test('stops when cancelled, between two steps', async () => {
    let steps = 0;
    const task = runTask(async ({ signal }) => {
      for (;;) {
        signal.throwIfAborted();
        steps += 1;
        if (steps === 3) task.cancel();
        await Promise.resolve();
      }
    });
    expect(await task.ended).toEqual({ kind: 'cancelled' });
    expect(steps).toBe(3);
  });

  test('a bug is not taken for a cancel', async () => {
    const bug = new Error('broken');
    const task = runTask(async () => {
      task.cancel();
      throw bug;
    });
    expect(await task.ended).toEqual({ kind: 'broken', error: bug });
  });
});
