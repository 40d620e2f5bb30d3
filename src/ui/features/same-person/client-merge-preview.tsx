/** Both values of every fact of two clients, which of them stays, and what comes along. Nothing is written before the button. */
import { useState } from 'preact/hooks';
import { BELONGING_TABLES, type Belonging, mergeClients, readBelongings } from '../../../app/clients/merge-clients';
import type { Client } from '../../../domain/client/client';
import { type ClientMergeUnit, type ClientSides, clientMergePreview } from '../../../domain/client/merge-clients';
import { displayName } from '../../../domain/client/names';
import { isHuman } from '../../../domain/record/human-fields';
import type { Json } from '../../../domain/record/json';
import { m } from '../../../i18n';
import { Button, Section, Sheet, showToast, writeFailureText } from '../../components';
import { useApp, useOutcome, useRecords } from '../../hooks';
import { MergeUnitRow } from '../merging/merge-unit';
import { fieldLabel, fieldText } from '../record-words/field-words';
import { bornWords } from './sign-words';

const COMES: Readonly<Record<Belonging['table'], (count: { readonly count: number }) => string>> = {
  note: m.same_person_notes,
  episode: m.same_person_episodes,
  referral: m.same_person_referrals,
  todo: m.same_person_todos,
  need: m.same_person_needs,
  assessment: m.same_person_assessments,
};

export interface ClientMergePreviewProps {
  readonly kept: Client;
  readonly other: Client;
  readonly onDone: () => void;
}

export function ClientMergePreview({ kept, other, onDone }: ClientMergePreviewProps) {
  const app = useApp();
  const outcome = useOutcome();
  const [sides, setSides] = useState<ClientSides>({});
  const comes = useRecords(BELONGING_TABLES, () => readBelongings(app, other.id), [other.id]) ?? [];
  // What is to be chosen comes first.
  const units = clientMergePreview(kept, other, sides)
    .filter(({ field }) => isHuman('client', field))
    .sort((a, b) => Number(b.differs) - Number(a.differs));
  const merge = async () => {
    const merged = await mergeClients(app, kept.id, other.id, sides);
    if (!merged.ok) {
      showToast({ text: merged.why === 'gone' ? m.client_gone_text() : writeFailureText(merged.why) });
      return;
    }
    outcome(merged, m.same_person_done({ name: displayName(other) }));
    onDone();
  };
  return (
    <>
      <Section title={m.same_person_what()}>
        <p class="soft">
          <bdi>{m.same_person_text({ other: displayName(other) + bornWords(other) })}</bdi>
        </p>
        {comes.length > 0 && (
          <p>{m.same_person_comes({ what: comes.map(({ table, count }) => COMES[table]({ count })).join(', ') })}</p>
        )}
        <Sheet>
          <div class="merge-units">
            {units.map((unit) => (
              <MergeUnitRow
                key={unit.field}
                name={unit.field}
                label={fieldLabel('client', unit.field)}
                kept={said(unit.field, unit.side === 'both' ? unit.merged : unit.kept)}
                other={unit.side === 'both' ? '' : said(unit.field, unit.other)}
                side={unit.side}
                differs={unit.differs}
                hints={{ kept: m.same_person_this(), other: m.same_person_other() }}
                onSide={(side) => setSides({ ...sides, [unit.field]: side })}
              />
            ))}
          </div>
        </Sheet>
      </Section>
      <div class="buttons">
        <Button kind="primary" onClick={() => void merge()}>
          {m.same_person_do()}
        </Button>
      </div>
    </>
  );
}

/** A map is told entry by entry: the languages of a client. */
function said(field: ClientMergeUnit['field'], value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object' || Array.isArray(value)) return fieldText('client', field, value);
  return Object.entries(value)
    .map(([key, entry]) => fieldText('client', `${field}/${key}`, entry))
    .join('\n');
}
