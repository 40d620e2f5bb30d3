/** What a backup would change, kind by kind, before anything is done. */
import type { OpenedBackup, RestoreCount } from '../../../app/backup/backup';
import { formatMoment, m } from '../../../i18n';
import { Button } from '../../components';
import { allKinds, kindOf } from './kinds';

interface Line {
  readonly words: string;
  readonly count: Omit<RestoreCount, 'table'>;
}

export function RestorePreview(props: {
  readonly backup: OpenedBackup;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
}) {
  const { backup } = props;
  const conflicts = backup.counts.reduce((sum, one) => sum + one.conflicts, 0);
  const changes = backup.counts.some((one) => one.added + one.changed + one.removed > 0);
  return (
    <div class="stack">
      <h3 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {m.backup_preview_title({ when: formatMoment(backup.madeAt) })}
      </h3>
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">{m.backup_kind()}</th>
            <th scope="col">{m.backup_new()}</th>
            <th scope="col">{m.backup_changed()}</th>
            <th scope="col">{m.backup_removed()}</th>
            <th scope="col">{m.backup_same()}</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(backup.counts).map(({ words, count }) => (
            <tr key={words}>
              <th scope="row">{words}</th>
              <td>{count.added}</td>
              <td>{count.changed}</td>
              <td>{count.removed}</td>
              <td>{count.same}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {conflicts > 0 && <p class="note-box check">{m.backup_conflicts({ count: conflicts })}</p>}
      {backup.unreadable > 0 && <p class="note-box check">{m.backup_unreadable({ count: backup.unreadable })}</p>}
      {!changes && <p>{m.backup_nothing_new()}</p>}
      <div class="buttons">
        {changes && (
          <Button kind="primary" onClick={props.onRestore}>
            {m.backup_restore()}
          </Button>
        )}
        <Button kind="quiet" onClick={props.onCancel}>
          {m.common_cancel()}
        </Button>
      </div>
    </div>
  );
}

const NONE: Line['count'] = { added: 0, changed: 0, removed: 0, same: 0, conflicts: 0 };

function linesOf(counts: readonly RestoreCount[]): readonly Line[] {
  const lines = new Map<string, Line['count']>();
  for (const one of counts) {
    const words = kindOf(one.table);
    const sum = lines.get(words) ?? NONE;
    lines.set(words, {
      added: sum.added + one.added,
      changed: sum.changed + one.changed,
      removed: sum.removed + one.removed,
      same: sum.same + one.same,
      conflicts: sum.conflicts + one.conflicts,
    });
  }

  return allKinds().flatMap((words) => {
    const count = lines.get(words);
    return count ? [{ words, count }] : [];
  });
}
