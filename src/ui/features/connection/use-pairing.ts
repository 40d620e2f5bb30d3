/** One try after the other to connect the web app to the extension. Leaving the screen stops the one that runs. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Connection, PairingProblem } from '../../../app/bridge/connection';

export type Pairing =
  | { readonly kind: 'asking' }
  | { readonly kind: 'compare'; readonly digits: string }
  | { readonly kind: 'ended'; readonly why: PairingProblem };

/** Starts at once. `onPaired` is called when somebody allowed it in the extension. */
export function usePairing(connection: Connection, onPaired: () => void) {
  const [pairing, show] = useState<Pairing>({ kind: 'asking' });
  const [broken, breakOff] = useState<{ readonly failure: unknown }>();
  const running = useRef<AbortController | null>(null);

  const start = () => {
    const aborter = new AbortController();
    running.current = aborter;
    const current = () => running.current === aborter;
    show({ kind: 'asking' });
    connection
      .pair((digits) => current() && show({ kind: 'compare', digits }), aborter.signal)
      .then(
        (outcome) => {
          if (!current()) return;
          running.current = null;
          if (outcome.ok) onPaired();
          else show({ kind: 'ended', why: outcome.why });
        },
        (failure: unknown) => breakOff({ failure }),
      );
  };
  const stop = () => {
    running.current?.abort();
    running.current = null;
    show({ kind: 'ended', why: 'stopped' });
  };
  useEffect(() => {
    start();
    return () => {
      running.current?.abort();
      running.current = null;
    };
  }, []);
  if (broken) throw broken.failure;
  return { pairing, start, stop };
}
