/** "Saved 10:42", "Saving…", "Not saved. Retry": true, always; it repeats what the draft says and knows nothing itself. */
import type { OpenDraft } from '../../app/app';
import { formatTime, m } from '../../i18n';
import { Button } from './button';
import { writeFailureText } from './write-failure-text';

export type DraftStatus = OpenDraft<unknown>['status']['value'];

export function SavedStatus(props: { readonly status: DraftStatus; readonly onRetry: () => void }) {
  const { status } = props;
  if (status.kind === 'not-saved') {
    return (
      <span class="saved wrong" role="alert">
        <span>
          {m.common_not_saved()} {writeFailureText(status.why)}
        </span>
        <Button size="small" onClick={props.onRetry}>
          {m.common_retry()}
        </Button>
      </span>
    );
  }
  return <span class="saved">{wordsFor(status)}</span>;
}

function wordsFor(status: Exclude<DraftStatus, { kind: 'not-saved' }>): string {
  if (status.kind === 'saved') return m.common_saved_at({ time: formatTime(status.at) });
  return status.kind === 'saving' ? m.common_saving() : m.common_read_only_elsewhere();
}
