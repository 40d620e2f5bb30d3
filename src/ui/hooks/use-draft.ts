/**
 * A form in progress. The draft is on disk before the form shows; each change is on disk within 400 ms, and at once
 * when the page is hidden or the vault locks. Leaving the screen keeps it.
 */
import { useEffect, useState } from 'preact/hooks';
import type { DraftKey, OpenDraft, WriteFailure } from '../../app/app';
import { registerFlush } from './open-drafts';
import { useApp } from './use-app';

export type DraftState<Body> =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly draft: OpenDraft<Body> }
  | { readonly kind: 'failed'; readonly why: WriteFailure };

/** Opens the draft of `key` (or creates it) and gives the editor's lock back when the screen goes. */
export function useDraft<Body>(key: DraftKey, initial: () => Body): DraftState<Body> {
  const { drafts, session } = useApp();
  const [state, setState] = useState<DraftState<Body>>({ kind: 'opening' });
  // A key with the same words is the same draft; `initial` is for its first opening only.
  useEffect(() => {
    let draft: OpenDraft<Body> | undefined;
    let here = true;
    setState({ kind: 'opening' });
    void drafts.open(key, initial).then((opened) => {
      if (!opened.ok) {
        if (here) setState({ kind: 'failed', why: opened.why });
        return;
      }
      if (!here) return opened.value.close();
      draft = opened.value;
      setState({ kind: 'open', draft });
    });
    const flush = async () => {
      await draft?.flush();
    };
    const onHide = () => void flush();
    addEventListener('pagehide', onHide);
    const stopLock = session.beforeLock(flush);
    const forget = registerFlush(flush);
    return () => {
      here = false;
      removeEventListener('pagehide', onHide);
      stopLock();
      forget();
      void draft?.close();
    };
  }, [drafts, session, key.kind, key.subject, key.slot]);
  return state;
}

/** What a form draws of its draft, and how it changes a part of it. Disabled: somebody types in another window. */
export const fieldsOf = <Body extends object>(draft: OpenDraft<Body>) => ({
  form: draft.body.value,
  disabled: draft.status.value.kind === 'read-only',
  change: (part: Partial<Body>) => draft.change({ ...draft.body.peek(), ...part }),
});
