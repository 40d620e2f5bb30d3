/**
 * "Draft saved 10:42", "Saving…", "Not saved. Retry": true, always; it repeats what the draft says and knows nothing
 * itself. It says "draft", so that nobody closes a form in the belief that its button was pressed.
 */
import type { OpenDraft } from '../../app/app';
import { formatTime, m } from '../../i18n';
import { Button } from './button';
import { writeFailureText } from './write-failure-text';

export type DraftStatus = OpenDraft<unknown>['status']['value'];

export interface SavedStatusProps {
  readonly status: DraftStatus;
  readonly onRetry: () => void;
  /** "Saved 10:42": the word draft stands beside it already. */
  readonly short?: boolean;
}

export function SavedStatus(props: SavedStatusProps) {
  const { status, short = false } = props;
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
  return <span class="saved">{wordsFor(status, short)}</span>;
}

function wordsFor(status: Exclude<DraftStatus, { kind: 'not-saved' }>, short: boolean): string {
  if (status.kind === 'saved') {
    const time = formatTime(status.at);
    return short ? m.common_saved_at({ time }) : m.common_draft_saved_at({ time });
  }
  return status.kind === 'saving' ? m.common_saving() : m.common_read_only_elsewhere();
}
