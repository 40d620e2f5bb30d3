/**
 * Leaving the assessment: moves the case where nothing is missing; else says what is, and takes a reason. The reason is a
 * draft while it is typed.
 */
import { useEffect, useState } from 'preact/hooks';
import type { DraftKey, OpenDraft } from '../../../app/app';
import { type ClientAssessment, readAssessment } from '../../../app/assessment/read-assessment';
import { movePhase } from '../../../app/clients/move-phase';
import type { Episode, Phase } from '../../../domain/episode/episode';
import { m } from '../../../i18n';
import { Button, Dialog, Field, Form, type FormErrors, showToast, writeFailureText } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { phaseWords } from '../clients/phase-words';
import { WithDraft } from '../with-draft';
import { MissingList } from './missing-list';

type OpenPhase = Exclude<Phase, 'closed'>;

export interface PhaseGateProps {
  readonly episode: Episode;
  readonly phase: OpenPhase;
  readonly onClose: () => void;
}

export function PhaseGate({ episode, phase, onClose }: PhaseGateProps) {
  const app = useApp();
  const outcome = useOutcome();
  const [missing, setMissing] = useState<ClientAssessment['missing'] | null>(null);
  const move = async (reason?: string) => {
    const moved = await movePhase(app, episode.id, phase, reason);
    if (moved.ok) outcome(moved, m.client_phase_moved({ phase: phaseWords(phase) }));
    else if (moved.why !== 'gone' && moved.why !== 'not-open') showToast({ text: writeFailureText(moved.why) });
    onClose();
  };
  // Asked once, when it opens: what is missing then is what the person sees.
  useEffect(() => {
    let here = true;
    void readAssessment(app, episode.clientId).then((known) => {
      if (!here) return;
      if (known.missing.length === 0) void move();
      else setMissing(known.missing);
    });
    return () => {
      here = false;
    };
  }, [app, episode.id, phase]);
  if (!missing) return null;
  const key: DraftKey = { kind: 'assessment', subject: episode.clientId, slot: 'go on' };
  return (
    <Dialog title={m.complete_dialog()} open onClose={onClose}>
      <div class="stack">
        <MissingList missing={missing} />
        <p class="soft">{m.complete_dialog_text()}</p>
        <WithDraft of={key} initial={() => ({ reason: '' })}>
          {(draft) => <GoOn draft={draft} onMove={move} onClose={onClose} />}
        </WithDraft>
      </div>
    </Dialog>
  );
}

interface GoOnProps {
  readonly draft: OpenDraft<{ readonly reason: string }>;
  readonly onMove: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

function GoOn({ draft, onMove, onClose }: GoOnProps) {
  const [errors, setErrors] = useState<FormErrors>({});
  const go = async () => {
    const reason = draft.body.peek().reason.trim();
    if (reason === '') return setErrors({ reason: m.complete_reason_missing() });
    await draft.discard();
    await onMove(reason);
  };
  return (
    <Form onSubmit={() => void go()} errors={errors} label={m.complete_dialog()}>
      <Field
        name="reason"
        label={m.complete_reason()}
        hint={m.complete_reason_hint()}
        value={draft.body.value.reason}
        onInput={(reason) => draft.change({ reason })}
      />
      <div class="buttons">
        <Button kind="primary" onClick={onClose}>
          {m.complete_stay()}
        </Button>
        <Button type="submit">{m.complete_go_on()}</Button>
      </div>
    </Form>
  );
}
