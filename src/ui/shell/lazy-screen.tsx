/** A screen in a chunk of its own, loaded when its route is first entered. A chunk that cannot load goes to the boundary. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { m } from '../../i18n';

/** A part of the route, such as "id" in "/clients/:id". */
export type RouteParams = Readonly<Record<string, string | undefined>>;
export type Screen = ComponentType<{ readonly params: RouteParams }>;

export function lazyScreen(load: () => Promise<Screen>): Screen {
  let loaded: Screen | undefined;
  return function LazyScreen({ params }) {
    const [state, setState] = useState<{ readonly screen?: Screen; readonly failure?: unknown }>({
      ...(loaded && { screen: loaded }),
    });
    useEffect(() => {
      if (loaded) return;
      let here = true;
      load().then(
        (screen) => {
          loaded = screen;
          if (here) setState({ screen });
        },
        (failure: unknown) => here && setState({ failure }),
      );
      return () => {
        here = false;
      };
    }, []);
    if (state.failure !== undefined) throw state.failure;
    const Loaded = state.screen;
    return Loaded ? <Loaded params={params} /> : <p class="soft">{m.common_loading()}</p>;
  };
}
