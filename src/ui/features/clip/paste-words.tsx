/** A box for words from an e-mail, a message or a document. They are kept, sealed, from the first letter on. */
import type { OpenDraft } from '../../../app/app';
import { noPastedWords, PASTED, type PastedWords } from '../../../app/resources/clip-words';
import { m } from '../../../i18n';
import { Button, Field, SavedStatus, showToast } from '../../components';
import { useApp } from '../../hooks';
import { useSubmitKey } from '../use-submit-key';
import { WithDraft } from '../with-draft';
import { showClip, startWords } from './clip-view';

const LONGEST = 100_000;

export function PasteWords() {
  return (
    <WithDraft of={PASTED} initial={noPastedWords} padded>
      {(draft) => <Box draft={draft} />}
    </WithDraft>
  );
}

function Box({ draft }: { readonly draft: OpenDraft<PastedWords> }) {
  const app = useApp();
  const { text } = draft.body.value;
  const readOnly = draft.status.value.kind === 'read-only';
  const read = () => {
    if (text.trim() === '') showToast({ text: m.clip_paste_empty() });
    else void startWords(app, { text, url: '', pasted: true });
  };
  useSubmitKey(read);
  return (
    <>
      <div class="scroll pad stack tight">
        <h2>{m.clip_paste_title()}</h2>
        <Field
          kind="textarea"
          label={m.clip_paste_label()}
          hint={m.clip_paste_hint()}
          value={text}
          rows={10}
          maxLength={LONGEST}
          readOnly={readOnly}
          onInput={(words) => draft.change({ text: words })}
        />
        <small>
          <SavedStatus status={draft.status.value} onRetry={() => void draft.flush()} />
        </small>
      </div>
      <div class="foot">
        <Button kind="primary" size="large" wide disabled={readOnly} onClick={read}>
          {m.clip_paste_read()}
        </Button>
        <Button kind="quiet" wide onClick={() => showClip({ kind: 'start' })}>
          {m.clip_back()}
        </Button>
      </div>
    </>
  );
}
