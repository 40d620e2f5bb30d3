/**
 * What stands before the work, by the state of the session. Each reason why the vault is closed has its own screen
 * that says what happened, what was kept and what to do next. Nothing behind the gate is drawn while it is locked.
 */
import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { m } from '../../i18n';
import { clearToasts } from '../components';
import { lazyPart } from '../features/lazy-part';
import { useApp } from '../hooks';
import { handleKey } from '../hooks/use-shortcut';
import { lazyScreen } from './lazy-screen';
import { useActivity } from './use-activity';

const none = {};
const ClosedScreen = lazyPart(() => import('./closed-screen').then((part) => part.ClosedScreen));
const Welcome = lazyScreen(() => import('../features/welcome').then((feature) => feature.WelcomeScreen));
const Unlock = lazyScreen(() => import('../features/unlock').then((feature) => feature.UnlockScreen));
const SHELLS: Readonly<Record<'panel' | 'page', ComponentType<{ readonly params: typeof none }>>> = {
  panel: lazyScreen(() => import('./panel-shell').then((shell) => shell.PanelShell)),
  page: lazyScreen(() => import('./page-shell').then((shell) => shell.PageShell)),
};

export function Gate({ shell }: { readonly shell: 'panel' | 'page' }) {
  const { session } = useApp();
  const kind = session.state.value.kind;
  useActivity(session);
  useLayoutEffect(() => {
    addEventListener('keydown', handleKey);
    return () => removeEventListener('keydown', handleKey);
  }, []);
  useEffect(() => {
    if (kind !== 'unlocked') clearToasts();
  }, [kind]);

  switch (kind) {
    case 'starting':
      return <p class="hidden-text">{m.shell_starting()}</p>;
    case 'no-vault':
      return <Welcome params={none} />;
    case 'locked':
      return <Unlock params={none} />;
    case 'unlocked': {
      const Shell = SHELLS[shell];
      return <Shell params={none} />;
    }
    default:
      return <ClosedScreen kind={kind} />;
  }
}
