/** A `Wire` over two functions: queues what comes before somebody listens, and ends once. */
import type { Wire } from '../app/platform';
import type { Json } from '../domain/record/json';

export interface Line {
  readonly wire: Wire;
  /** A message of the other side has come. */
  deliver(message: unknown): void;
  /** The other side is gone. */
  lost(): void;
}

/** @param ended called once, whichever side ended it */
export function makeLine(
  { origin, own }: Pick<Wire, 'origin' | 'own'>,
  send: (message: Json) => void,
  ended: () => void,
): Line {
  const waiting: unknown[] = [];
  let heard: ((message: unknown) => void) | null = null;
  let over = false;
  let tell = (): void => undefined;
  const gone = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const finish = () => {
    if (over) return;
    over = true;
    ended();
    tell();
  };
  return {
    wire: {
      origin,
      own,
      post: (message) => {
        if (!over) send(message);
      },
      hear(listener) {
        heard = listener;
        for (const message of waiting.splice(0)) listener(message);
      },
      ended: gone,
      end: finish,
    },
    deliver(message) {
      if (over) return;
      if (heard) heard(message);
      else waiting.push(message);
    },
    lost: finish,
  };
}
