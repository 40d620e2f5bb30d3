/** Draws again every so often, for what depends on the clock. */
import { useEffect, useState } from 'preact/hooks';

/**
 * @param every milliseconds
 * @returns how often it ticked, to hang an effect on
 */
export function useTick(every: number): number {
  const [count, again] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => again((before) => before + 1), every);
    return () => clearInterval(timer);
  }, [every]);
  return count;
}
