/** What would move, kind by kind, and who may be on both sides. Nothing has changed yet. */
import type { MovePreview } from '../../../app/move-in/move-in';
import { formatPercent, m } from '../../../i18n';
import { Button } from '../../components';
import { CountsTable } from '../backup/counts-table';
import { PairRow } from './pair-row';

interface PreviewProps {
  readonly preview: MovePreview;
  readonly onMove: () => void;
  readonly onCancel: () => void;
}

export function Preview({ preview, onMove, onCancel }: PreviewProps) {
  const { counts, drafts, part } = preview;
  return (
    <div class="stack">
      <h3 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {m.move_would()}
      </h3>
      {counts.length > 0 ? <CountsTable counts={counts} title={m.backup_kind()} /> : <p>{m.move_nothing()}</p>}
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
