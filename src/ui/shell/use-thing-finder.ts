/** Lets the palette find clients and services, from the first question on. */
import { useEffect } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { useApp } from '../hooks';
import { type Finder, registerFinder } from './finders';

export function useThingFinder(): void {
  const app = useApp();
  const [, go] = useLocation();
  useEffect(() => {
    let made: Promise<Finder & { stop(): void }> | undefined;
    const forget = registerFinder(async (text) => {
      made ??= import('./find-things').then(({ thingFinder }) => thingFinder(app, go));
      try {
        return await (await made)(text);
      } catch (failure) {
        // The next question starts anew; this one goes to the boundary.
        made = undefined;
        throw failure;
      }
    });
    return () => {
      forget();
      void made?.then(
        (finder) => finder.stop(),
        () => undefined,
      );
    };
  }, [app, go]);
}
