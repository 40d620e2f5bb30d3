/** Takes a whole import back from a toast or a key: how far it is stands in the toast, and so does the way to stop. */
import { navigate } from 'wouter-preact/use-hash-location';
import type { App } from '../../../app/app';
import { type PastImport, readImports, type UndoneImport, undoImport } from '../../../app/clients/undo-import';
import { runTask, type TaskControl } from '../../../app/task-runner';
import type { Id } from '../../../domain/record/record';
import { formatNumber, m } from '../../../i18n';
import { showToast } from '../../components/toast';
import { type Refusal, writeFailureText } from '../../components/write-failure-text';
import { IMPORT_CLIENTS_PATH } from '../../shell/paths';
import { countedWords } from './counted-progress';
import { lastUndone } from './last-undone';

/** A toast stays for seconds; it is said again before it goes. */
const SAID_EVERY_MS = 3000;

/** `changeId`: any change of the import. False: it is of none, or of one that is taken back already. */
export async function undoWhole(app: App, changeId: Id): Promise<boolean> {
  const past = (await readImports(app.records)).find(({ changes }) => changes.some(({ id }) => id === changeId));
  if (!past) return false;
  const about = past.id;
  const work = async ({ signal }: TaskControl) => {
    let said = performance.now();
    const progress = (done: number, of: number) => {
      if (performance.now() - said < SAID_EVERY_MS) return;
      said = performance.now();
      const action = { label: m.common_cancel(), run: () => task.cancel() };
      showToast({ text: countedWords(m.import_undoing(), done, of), about, action });
    };
    return undoImport(app, past.id, { signal, progress });
  };
  const task = runTask(work);
  const ended = await task.ended;
  if (ended.kind === 'broken') throw ended.error;
  if (ended.kind === 'done') sayUndone(ended.value, past);
  return true;
}

/** How it ended: in a toast, and name by name on the import's screen. */
export function sayUndone(
  result: Awaited<ReturnType<typeof undoImport>>,
  { id, count }: Pick<PastImport, 'id' | 'count'>,
): void {
  if (!result.ok) {
    showToast({ text: writeFailureText(result.why), about: id });
    return;
  }
  const left = result.value.stayed.length + result.value.stuck;
  lastUndone.value = result.value;
  const action = { label: m.import_stayed_show(), run: () => navigate(IMPORT_CLIENTS_PATH) };
  showToast({ text: undoneWords(result.value, count), about: id, ...(left > 0 && { action }) });
}

function undoneWords({ undone, stayed, stuck, kept, stopped }: UndoneImport, count: number): string {
  const left = stayed.length + stuck;
  if (stopped !== null) {
    const far = m.import_undo_stopped({ done: formatNumber(undone), of: formatNumber(count) });
    return stopped === 'cancelled' ? far : `${writeFailureText(stopped satisfies Refusal)} ${far}`;
  }
  if (left > 0) return m.import_undone_stayed({ count: left });
  return kept ? m.common_undo_kept() : m.common_undone();
}
