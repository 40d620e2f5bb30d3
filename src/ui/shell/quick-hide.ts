/**
 * Hides everything at once, then locks. The page is blanked in the same moment as the key goes down, before any
 * promise: somebody may be looking over the shoulder.
 */
import type { Session } from '../../app/app';
import { clearToasts } from '../components/toast';

export async function quickHide(session: Session): Promise<void> {
  const page = document.documentElement;
  page.dataset.hidden = 'true';
  clearToasts();
  for (const dialog of document.querySelectorAll('dialog[open]')) (dialog as HTMLDialogElement).close();
  try {
    await session.lock('quick-hide');
  } finally {
    // What is drawn now knows nothing of a client: the gate follows the session.
    delete page.dataset.hidden;
  }
}
