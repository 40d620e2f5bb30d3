/** Lets the palette find clients, services and notes, from the first question on. */
import { useEffect } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { useApp } from '../hooks';
import { type Finder, registerFinder } from './finders';

export function useThingFinder(): void {
  const app = useApp();
  const [, go] = useLocation();
  useEffect(() => {
    let made: Promise<Finder> | undefined;
    return registerFinder(async (text) => {
      made ??= import('./find-things').then(({ thingFinder }) => thingFinder(app, go));
      try {
        return await (await made)(text);
      } catch (failure) {
        // The next question starts anew; this one goes to the boundary.
        made = undefined;
        throw failure;
      }
    });
  }, [app, go]);
}
