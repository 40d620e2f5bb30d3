/** Why the vault is closed, in plain words. */
import type { LockReason } from '../../../app/platform';
import { m } from '../../../i18n';

/** Undefined where there is nothing to explain: a fresh start, or quick hide, which tells nobody anything. */
export function reasonText(reason: LockReason | undefined): string | undefined {
  switch (reason) {
    case 'asked':
      return m.unlock_reason_asked();
    case 'idle':
      return m.unlock_reason_idle();
    case 'absolute':
      return m.unlock_reason_absolute();
    case 'system':
      return m.unlock_reason_system();
    case 'other-surface':
      return m.unlock_reason_other_surface();
    case 'browser-closed':
      return m.unlock_reason_browser_closed();
    case 'quick-hide':
    case undefined:
      return undefined;
  }
}
