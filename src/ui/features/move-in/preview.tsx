/** What would move, kind by kind, and who may be on both sides. Nothing has changed yet. */
import type { MovePreview } from '../../../app/move-in/move-in';
import { formatNumber, formatPercent, m } from '../../../i18n';
import { Button } from '../../components';
import { countsByKind } from '../backup/kinds';
import { PairRow } from './pair-row';

interface PreviewProps {
  readonly preview: MovePreview;
  readonly onMove: () => void;
  readonly onCancel: () => void;
}

export function Preview({ preview, onMove, onCancel }: PreviewProps) {
  const { counts, drafts, part } = preview;
  const lines = countsByKind(counts);
  return (
    <div class="stack">
      <h3 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {m.move_would()}
      </h3>
      {lines.length === 0 && <p>{m.move_nothing()}</p>}
      {lines.length > 0 && (
        <table class="counts">
          <thead>
            <tr>
              <th scope="col">{m.backup_kind()}</th>
              <th scope="col">{m.backup_count()}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ words, count }) => (
              <tr key={words}>
                <th scope="row">{words}</th>
                <td>{formatNumber(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {drafts > 0 && <p>{m.move_drafts({ count: drafts })}</p>}
      {part > 0 && <p class="soft">{m.move_part({ percent: formatPercent(part) })}</p>}
      <Pairs preview={preview} />
      <p class="note-box">{m.move_after()}</p>
      <div class="buttons">
        <Button kind="primary" onClick={onMove}>
          {m.move_start()}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {m.common_cancel()}
        </Button>
      </div>
    </div>
  );
}

/** The rest is told by its number. */
const SHOWN = 20;

function Pairs({ preview: { pairs, compared } }: { readonly preview: MovePreview }) {
  if (pairs.length === 0) return <p>{compared ? m.move_pairs_none() : m.move_pairs_unknown()}</p>;
  const more = pairs.length - SHOWN;
  return (
    <>
      <h3>{m.move_pairs()}</h3>
      <p>{m.move_pairs_text()}</p>
      <ul class="sheet rows">
        {pairs.slice(0, SHOWN).map((pair) => (
          <PairRow key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
        ))}
      </ul>
      {more > 0 && <p class="soft">{m.move_pairs_more({ count: more })}</p>}
      {!compared && <p class="soft">{m.move_pairs_unknown()}</p>}
    </>
  );
}
