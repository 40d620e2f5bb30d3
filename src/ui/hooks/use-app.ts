/** The application, given once at the top and the same for the life of the page. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { App } from '../../app/app';

export const AppContext = createContext<App | null>(null);

/** @throws when drawn outside `mount` */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('This part is drawn outside the app.');
  return app;
}
