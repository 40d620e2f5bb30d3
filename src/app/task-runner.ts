/**
 * The one wrapper around long work: named steps, progress, cancel, and how it ended. The signal is the task's life:
 * work checks it between steps and stops without half a change. A bug is neither done nor cancelled: it stays in
 * the state as "broken", and the screen throws it to its boundary.
 */
import { type ReadonlySignal, signal } from '@preact/signals';

export interface TaskProgress {
  /** What is being done now, in the words of the screen. */
  readonly name: string;
  /** From 1. */
  readonly step: number;
  readonly steps: number;
  /** 0 to 1 within the step, where it can be told. */
  readonly part?: number;
}

export type TaskState<Value> =
  | { readonly kind: 'running'; readonly progress?: TaskProgress }
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'broken'; readonly error: unknown };

export interface TaskControl {
  readonly signal: AbortSignal;
  report(progress: TaskProgress): void;
}

export interface Task<Value> {
  readonly state: ReadonlySignal<TaskState<Value>>;
  readonly ended: Promise<TaskState<Value>>;
  cancel(): void;
}

/** Starts `work` at once. */
export function runTask<Value>(work: (control: TaskControl) => Promise<Value>): Task<Value> {
  const aborter = new AbortController();
  const state = signal<TaskState<Value>>({ kind: 'running' });
  const control: TaskControl = {
    signal: aborter.signal,
    report: (progress) => {
      if (state.peek().kind === 'running') state.value = { kind: 'running', progress };
    },
  };
  const ended = Promise.resolve()
    .then(() => work(control))
    .then((value): TaskState<Value> => ({ kind: 'done', value }))
    .catch((error: unknown): TaskState<Value> => {
      if (aborter.signal.aborted && isAbort(error, aborter.signal)) return { kind: 'cancelled' };
      return { kind: 'broken', error };
    })
    .then((last) => {
      state.value = last;
      return last;
    });
  return { state, ended, cancel: () => aborter.abort() };
}

function isAbort(error: unknown, signal: AbortSignal): boolean {
  return error === signal.reason || (error instanceof DOMException && error.name === 'AbortError');
}
