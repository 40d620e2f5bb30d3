/**
 * A part of a screen in a chunk of its own. Loaded when it is first drawn, or earlier, when the panel has nothing else
 * to do: what the first look does not need must not make it wait. A chunk that cannot load goes to the boundary.
 */
import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const waiting = new Set<() => Promise<unknown>>();

export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  const fetchPart = async () => {
    loaded ??= await load();
    waiting.delete(fetchPart);
  };
  waiting.add(fetchPart);
  return function LazyPart(props: Props) {
    const [state, setState] = useState<{ readonly failure?: unknown }>({});
    const drawn = loaded;
    useEffect(() => {
      // Asked again even if it is loaded by now: somebody else may have fetched it since this was drawn without it.
      if (drawn) return;
      let here = true;
      fetchPart().then(
        () => here && setState({}),
        (failure: unknown) => here && setState({ failure }),
      );
      return () => {
        here = false;
      };
    }, []);
    if (state.failure !== undefined) throw state.failure;
    return drawn ? h(drawn, props) : null;
  };
}

/** Loads what was not needed yet, once the first view stands and the browser is idle. */
export function useIdleLoading(): void {
  useEffect(() => {
    const task = requestIdleCallback(() => {
      // A part that cannot load now is asked for again, and reported, when it is drawn.
      for (const fetchPart of waiting) void fetchPart().catch(() => undefined);
    });
    return () => cancelIdleCallback(task);
  }, []);
}
