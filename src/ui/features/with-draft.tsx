/** Opens the draft of a form and draws the form over it; says so while it opens, and why when it cannot. */
import type { ComponentChildren } from 'preact';
import type { DraftKey, OpenDraft } from '../../app/app';
import { m } from '../../i18n';
import { writeFailureText } from '../components';
import { classes } from '../components/classes';
import { useDraft } from '../hooks';

export interface WithDraftProps<Body> {
  readonly of: DraftKey;
  /** What a draft starts as that was not there. */
  readonly initial: () => Body;
  /** Words shown while it opens, where "Loading" does not say enough. */
  readonly opening?: string;
  /** Stands by itself in a panel, away from its edge. */
  readonly padded?: boolean;
  readonly children: (draft: OpenDraft<Body>) => ComponentChildren;
}

export function WithDraft<Body>({ of, initial, opening, padded, children }: WithDraftProps<Body>) {
  const state = useDraft<Body>(of, initial);
  if (state.kind === 'failed')
    return (
      <p class={padded ? 'pad' : undefined} role="alert">
        {writeFailureText(state.why)}
      </p>
    );
  if (state.kind === 'opening') return <p class={classes(padded && 'pad', 'soft')}>{opening ?? m.common_loading()}</p>;
  return <>{children(state.draft)}</>;
}
