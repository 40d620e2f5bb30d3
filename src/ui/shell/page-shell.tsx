/** The full app: navigation at the side, the screen of the route, and what lies over both. */
import { Link, Route, Router, Switch, useLocation } from 'wouter-preact';
import { useHashLocation } from 'wouter-preact/use-hash-location';
import { m } from '../../i18n';
import { ErrorBoundary, PageHeader } from '../components';
import { useShortcut } from '../hooks';
import { FootNotes } from './foot-notes';
import { IdleWarning } from './idle-warning';
import { useLayers } from './layers';
import { CHOICES_PATH, CLIP_PATH, NEW_CLIENT_PATH, NEW_RESOURCE_PATH, TRASH_PATH, WORKLOAD_PATH } from './paths';
import { addPersonWord, usePeopleWords } from './people-words';
import { ROUTES, type RouteEntry } from './routes';
import { UpdateBanner } from './update-offer';
import { useBackupRhythm } from './use-backup-rhythm';
import { useReminders } from './use-reminders';
import { useThingFinder } from './use-thing-finder';

const isInside = (path: string, location: string): boolean =>
  path === '/' ? location === '/' : location === path || location.startsWith(`${path}/`);

const isHere = ({ path, holds = [] }: RouteEntry, location: string): boolean =>
  [path, ...holds].some((one) => isInside(one, location));

export function PageShell() {
  return (
    <Router hook={useHashLocation}>
      <Page />
    </Router>
  );
}

function Page() {
  const [location, go] = useLocation();
  useShortcut({ name: 'new client', label: addPersonWord(), run: () => go(NEW_CLIENT_PATH), fallback: true });
  useShortcut({ name: 'new service', label: m.shell_new_service(), run: () => go(NEW_RESOURCE_PATH), fallback: true });
  useShortcut({ name: 'clip words', label: m.directory_clip(), run: () => go(CLIP_PATH), fallback: true });
  useShortcut({ name: 'workload', label: m.load_open(), run: () => go(WORKLOAD_PATH), fallback: true });
  useShortcut({ name: 'trash', label: m.shell_open_trash(), run: () => go(TRASH_PATH), fallback: true });
  useShortcut({ name: 'choices', label: m.shell_open_choices(), run: () => go(CHOICES_PATH), fallback: true });
  const { layers } = useLayers();
  useThingFinder();
  useBackupRhythm();
  useReminders();
  usePeopleWords();
  return (
    <>
      <button type="button" class="skip button" onClick={() => document.querySelector<HTMLElement>('main h1')?.focus()}>
        {m.shell_skip()}
      </button>
      <div class="app">
        <nav class="nav" aria-label={m.shell_nav()}>
          <span class="brand">Caseclip</span>
          <ul>
            {ROUTES.map(
              (route) => route.nav && <NavLink key={route.path} route={route} here={isHere(route, location)} />,
            )}
          </ul>
          <FootNotes />
        </nav>
        <div>
          <UpdateBanner />
          <IdleWarning />
          <main class="main">
            <ErrorBoundary place={location}>
              <Switch>
                {ROUTES.map(({ path, screen: Screen }) => (
                  <Route key={path} path={path}>
                    {(params: Readonly<Record<string, string | undefined>>) => (
                      <Screen key={location} params={params} />
                    )}
                  </Route>
                ))}
                <Route>
                  <NothingHere />
                </Route>
              </Switch>
            </ErrorBoundary>
          </main>
        </div>
      </div>
      {layers}
    </>
  );
}

function NavLink({ route, here }: { readonly route: RouteEntry; readonly here: boolean }) {
  const [, go] = useLocation();
  const label = route.nav?.() ?? '';
  useShortcut({
    name: `go ${route.path}`,
    label: m.shell_go_to({ section: label }),
    run: () => go(route.path),
    fallback: true,
  });
  return (
    <li>
      <Link href={route.path} aria-current={here ? 'page' : undefined}>
        {label}
      </Link>
    </li>
  );
}

function NothingHere() {
  return (
    <>
      <PageHeader title={m.shell_not_found_title()} detail={m.shell_not_found_text()} />
      <p>
        <Link href="/">{m.shell_go_to({ section: m.shell_today() })}</Link>
      </p>
    </>
  );
}
