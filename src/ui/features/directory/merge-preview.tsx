/** Both values of every fact of two records, and which of them stays. Nothing is written before the button is pressed. */
import { useState } from 'preact/hooks';
import { mergeResources } from '../../../app/resources/merge-resources';
import { HOLDER_TABLES, readHolders } from '../../../app/resources/read-holders';
import { type MergeUnit, mergePreview, type Sides } from '../../../domain/resource/merge-records';
import type { ResourceView } from '../../../domain/resource/resource-view';
import { m } from '../../../i18n';
import { Button, Section, Sheet, showToast, writeFailureText } from '../../components';
import { useApp, useOutcome, useRecords } from '../../hooks';
import { changeWords } from '../clip/change-words';
import { holderWords } from '../clip/match-words';
import { MergeUnitRow } from '../merging/merge-unit';

export interface MergePreviewProps {
  readonly kept: ResourceView;
  readonly other: ResourceView;
  readonly onDone: () => void;
}

export function MergePreview({ kept, other, onDone }: MergePreviewProps) {
  const app = useApp();
  const outcome = useOutcome();
  const [sides, setSides] = useState<Sides>({});
  const holders = useRecords(HOLDER_TABLES, () => readHolders(app, other.sal.id), [other.sal.id]);
  // What is to be chosen comes first.
  const units = [...mergePreview(kept, other, sides)].sort((a, b) => Number(b.differs) - Number(a.differs));
  const merge = async () => {
    const merged = await mergeResources(app, kept.sal.id, other.sal.id, sides);
    if (!merged.ok) {
      showToast({ text: merged.why === 'gone' ? m.directory_gone_text() : writeFailureText(merged.why) });
      return;
    }
    outcome(merged, m.directory_merged({ service: other.service.name }));
    onDone();
  };
  return (
    <>
      <Section title={m.directory_merge_what()}>
        <p class="soft">
          <bdi>{m.directory_merge_text({ other: other.service.name })}</bdi>
        </p>
        {holders && holders.length > 0 && (
          <p>
            {holderWords(holders)} {m.directory_merge_lists()}
          </p>
        )}
        <Sheet>
          <div class="merge-units">
            {units.map((unit) => (
              <Unit key={unit.key} unit={unit} onSide={(side) => setSides({ ...sides, [unit.key]: side })} />
            ))}
          </div>
        </Sheet>
      </Section>
      <div class="buttons">
        <Button kind="primary" onClick={() => void merge()}>
          {m.directory_merge_do()}
        </Button>
      </div>
    </>
  );
}

function Unit({ unit, onSide }: { readonly unit: MergeUnit; readonly onSide: (side: 'kept' | 'other') => void }) {
  const { label, before, now } = changeWords({ fields: unit.fields, before: unit.kept, now: unit.other });
  return (
    <MergeUnitRow
      name={unit.key}
      label={label}
      kept={before}
      other={now}
      side={unit.side}
      differs={unit.differs}
      hints={{ kept: m.directory_merge_this(), other: m.directory_merge_other() }}
      onSide={onSide}
    />
  );
}
