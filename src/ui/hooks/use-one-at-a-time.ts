/** A saving that is pressed again while it runs: the second press does nothing. */
import { useRef, useState } from 'preact/hooks';

/** Whether it runs, and what runs it. */
export function useOneAtATime(): readonly [boolean, (work: () => Promise<void>) => Promise<void>] {
  const [busy, setBusy] = useState(false);
  // Two presses may come before the screen is drawn again.
  const running = useRef(false);
  const run = async (work: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      await work();
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return [busy, run];
}
