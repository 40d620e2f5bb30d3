/** The page beside the panel, as far as it is granted; follows the tabs. */
import { useEffect, useState } from 'preact/hooks';
import type { PageStrip } from '../../../app/platform';
import { useApp } from '../../hooks';

/** Undefined while it is being asked for, null where there is none. */
export function usePage(): PageStrip | null | undefined {
  const { page } = useApp().platform;
  const [strip, setStrip] = useState<PageStrip | null | undefined>(page ? undefined : null);
  useEffect(() => {
    if (!page) return;
    let here = true;
    const look = async () => {
      const current = await page.current();
      if (here) setStrip(current);
    };
    void look();
    const stop = page.watch(() => void look());
    return () => {
      here = false;
      stop();
    };
  }, [page]);
  return strip;
}
