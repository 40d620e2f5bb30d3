/** Is the assessment done? Says what is missing, and lets the case go on. */
import { useState } from 'preact/hooks';
import type { Missing } from '../../../domain/assessment/complete';
import { isOpen } from '../../../domain/episode/moves';
import { m } from '../../../i18n';
import { Button, Section, Sheet, Tag } from '../../components';
import { useEpisode } from '../clients/use-episode';
import { beforePlanning } from './before-planning';
import { MissingList } from './missing-list';
import { PhaseGate } from './phase-gate';

export interface CompleteCheckProps {
  readonly clientId: string;
  readonly missing: readonly Missing[];
}

export function CompleteCheck({ clientId, missing }: CompleteCheckProps) {
  const episode = useEpisode(clientId);
  const [asking, setAsking] = useState(false);
  if (!episode || !isOpen(episode.status)) return null;
  return (
    <Section title={m.complete_title()}>
      <Sheet pad>
        <div class="stack">
          {missing.length === 0 ? (
            <p>
              <Tag tone="sure">{m.complete_yes()}</Tag>
            </p>
          ) : (
            <>
              <p>{m.complete_missing()}</p>
              <MissingList missing={missing} />
            </>
          )}
          {beforePlanning(episode.phase) && (
            <div class="buttons">
              <Button kind={missing.length === 0 ? 'primary' : 'plain'} onClick={() => setAsking(true)}>
                {m.complete_done()}
              </Button>
            </div>
          )}
        </div>
      </Sheet>
      {asking && <PhaseGate episode={episode} phase="planning" onClose={() => setAsking(false)} />}
    </Section>
  );
}
