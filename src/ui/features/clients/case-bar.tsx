/** Where the case stands: the phase, to be moved in place, since when; or that it is closed, and the way back. */
import { useState } from 'preact/hooks';
import { movePhase } from '../../../app/clients/move-phase';
import { reopenCase } from '../../../app/clients/reopen-case';
import type { Client } from '../../../domain/client/client';
import type { Episode, Phase } from '../../../domain/episode/episode';
import { isOpen, PHASES } from '../../../domain/episode/moves';
import { formatDay, m } from '../../../i18n';
import { Button, Field, showToast, Tag, writeFailureText } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { beforePlanning } from '../assessment/before-planning';
import { lazyPart } from '../lazy-part';
import { phaseWords } from './phase-words';
import { useEpisode } from './use-episode';

const FlagTags = lazyPart(() => import('../people').then((feature) => feature.FlagTags));
const PhaseGate = lazyPart(() => import('../assessment').then((feature) => feature.PhaseGate));

type OpenPhase = Exclude<Phase, 'closed'>;
const OPEN_PHASES = PHASES.filter((phase): phase is OpenPhase => phase !== 'closed');

export function CaseBar({ client }: { readonly client: Client }) {
  const episode = useEpisode(client.id);
  return (
    <span class="line-of">
      {client.sample && <Tag>{m.common_sample_tag()}</Tag>}
      {episode && isOpen(episode.status) && <PhaseChoice episode={episode} />}
      {episode && !isOpen(episode.status) && <ClosedCase episode={episode} />}
      <FlagTags client={client} />
    </span>
  );
}

function PhaseChoice({ episode }: { readonly episode: Episode }) {
  const app = useApp();
  const outcome = useOutcome();
  const [asking, setAsking] = useState<OpenPhase | null>(null);
  const move = async (phase: OpenPhase) => {
    // Leaving the assessment asks first what is missing.
    if (beforePlanning(episode.phase) && !beforePlanning(phase)) return setAsking(phase);
    const moved = await movePhase(app, episode.id, phase);
    if (moved.ok) outcome(moved, m.client_phase_moved({ phase: phaseWords(phase) }));
    else if (moved.why !== 'gone' && moved.why !== 'not-open') showToast({ text: writeFailureText(moved.why) });
  };
  return (
    <>
      <Field<OpenPhase>
        kind="select"
        hideLabel
        label={m.client_phase()}
        value={episode.phase === 'closed' ? '' : episode.phase}
        options={OPEN_PHASES.map((value) => ({ value, label: phaseWords(value) }))}
        onChange={(phase) => void move(phase)}
      />
      <span>{m.client_since({ day: formatDay(episode.start) })}</span>
      {asking && <PhaseGate episode={episode} phase={asking} onClose={() => setAsking(null)} />}
    </>
  );
}

function ClosedCase({ episode }: { readonly episode: Episode }) {
  const app = useApp();
  const outcome = useOutcome();
  const reopen = async () => {
    const opened = await reopenCase(app, episode.clientId);
    if (opened.ok) outcome(opened, m.client_reopened());
    else if (opened.why !== 'gone' && opened.why !== 'already-open') showToast({ text: writeFailureText(opened.why) });
  };
  return (
    <>
      <Tag>{m.client_phase_closed()}</Tag>
      <span>
        {m.client_closed_on({ day: formatDay(episode.end ?? episode.start), reason: episode.closureReason ?? '' })}
      </span>
      <Button size="small" onClick={() => void reopen()}>
        {m.client_reopen()}
      </Button>
    </>
  );
}
