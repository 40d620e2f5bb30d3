/** Closing a case: why, and a few words to remember it by. Can be undone, and the case can be reopened later. */
import { useState } from 'preact/hooks';
import type { OpenDraft } from '../../../app/app';
import { closeEpisode } from '../../../app/clients/close-episode';
import type { Episode } from '../../../domain/episode/episode';
import { m } from '../../../i18n';
import { Button, Dialog, Field, Form, type FormErrors, showToast, writeFailureText } from '../../components';
import { useApp, useDraft, useOutcome } from '../../hooks';

interface Closing {
  readonly reason: string;
  readonly summary: string;
}

export function CloseCase({ episode, onClose }: { readonly episode: Episode; readonly onClose: () => void }) {
  const state = useDraft<Closing>({ kind: 'client', subject: episode.clientId, slot: 'close' }, () => ({
    reason: '',
    summary: '',
  }));
  return (
    <Dialog title={m.client_close()} open onClose={onClose}>
      {state.kind === 'failed' && <p role="alert">{writeFailureText(state.why)}</p>}
      {state.kind === 'open' && <ClosingForm episode={episode} draft={state.draft} onClose={onClose} />}
    </Dialog>
  );
}

function ClosingForm(props: {
  readonly episode: Episode;
  readonly draft: OpenDraft<Closing>;
  readonly onClose: () => void;
}) {
  const { episode, draft, onClose } = props;
  const app = useApp();
  const outcome = useOutcome();
  const [errors, setErrors] = useState<FormErrors>({});
  const form = draft.body.value;
  const close = async () => {
    const closed = await closeEpisode(app, episode.id, draft.body.peek());
    if (closed.ok) {
      outcome(closed, m.client_closed());
      await draft.discard();
      onClose();
    } else if (closed.why === 'reason-missing') setErrors({ reason: m.client_close_need_reason() });
    else if (closed.why === 'gone' || closed.why === 'not-open') onClose();
    else showToast({ text: writeFailureText(closed.why) });
  };
  return (
    <Form onSubmit={() => void close()} errors={errors} label={m.client_close()}>
      <Field
        name="reason"
        label={m.client_close_reason()}
        hint={m.client_close_reason_hint()}
        value={form.reason}
        onInput={(reason) => draft.change({ ...draft.body.peek(), reason })}
      />
      <Field
        kind="textarea"
        optional
        label={m.client_close_summary()}
        value={form.summary}
        onInput={(summary) => draft.change({ ...draft.body.peek(), summary })}
      />
      <div class="buttons">
        <Button type="submit" kind="primary">
          {m.client_close()}
        </Button>
        <Button onClick={onClose}>{m.common_cancel()}</Button>
      </div>
    </Form>
  );
}
