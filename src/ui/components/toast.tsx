/**
 * Short messages that pass: one polite live region for the whole app, never taking the focus. A toast with an action
 * (Undo) stays twice as long, and waits while the pointer or the focus is in it. Undo is also Ctrl+Z.
 */
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './button';

export interface Toast {
  readonly text: string;
  /** What it is about, so that it can be taken away when that is no longer true: a change's id. */
  readonly about?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const STAYS = 7_000;
const shown = signal<readonly (Toast & { readonly number: number })[]>([]);
let count = 0;

/** Shows a toast. The newest two stay, and only the newest change offers its Undo: an older one may no longer fit. */
export function showToast(toast: Toast): void {
  count += 1;
  const others = shown.value.filter((other) => !(toast.about && other.about));
  shown.value = [...others.slice(-1), { ...toast, number: count }];
}

/** Takes away what was said about this. */
export function dropToast(about: string): void {
  shown.value = shown.value.filter((toast) => toast.about !== about);
}

/** Takes every toast away at once: on lock, nothing of a client may stay on the screen. */
export function clearToasts(): void {
  shown.value = [];
}

function remove(number: number): void {
  shown.value = shown.value.filter((toast) => toast.number !== number);
}

function OneToast({ toast }: { readonly toast: Toast & { readonly number: number } }) {
  const [held, hold] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => remove(toast.number), toast.action ? 2 * STAYS : STAYS);
    return () => clearTimeout(timer);
  }, [held, toast]);
  return (
    <div
      class="toast"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocusCapture={() => hold(true)}
      onBlurCapture={() => hold(false)}
    >
      <span class="grow">{toast.text}</span>
      {toast.action && (
        <Button
          size="small"
          onClick={() => {
            remove(toast.number);
            toast.action?.run();
          }}
        >
          {toast.action.label}
        </Button>
      )}
    </div>
  );
}

export function ToastRegion() {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {shown.value.map((toast) => (
        <OneToast key={toast.number} toast={toast} />
      ))}
    </div>
  );
}
