/** Draws again every so often, for what depends on the clock. */
import { useEffect, useState } from 'preact/hooks';

/** @param every milliseconds */
export function useTick(every: number): void {
  const [, again] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => again((count) => count + 1), every);
    return () => clearInterval(timer);
  }, [every]);
}
