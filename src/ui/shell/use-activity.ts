/** Tells the session that somebody is here: pointer, key or wheel on this page moves the idle deadline. */
import { useEffect } from 'preact/hooks';
import type { Session } from '../../app/app';

const SIGNS = ['pointerdown', 'keydown', 'wheel'] as const;

export function useActivity(session: Session): void {
  useEffect(() => {
    const touch = () => session.touch();
    for (const sign of SIGNS) addEventListener(sign, touch, { passive: true, capture: true });
    return () => {
      for (const sign of SIGNS) removeEventListener(sign, touch, { capture: true });
    };
  }, [session]);
}
