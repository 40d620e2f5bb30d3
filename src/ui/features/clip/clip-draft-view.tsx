/** An open clip: the chooser of a list page, or one resource to look over. */
import { useEffect } from 'preact/hooks';
import type { DraftKey, OpenDraft } from '../../../app/app';
import { type ClipForm, NO_READING } from '../../../app/resources/clip-form';
import { lazyPart } from '../lazy-part';
import { WithDraft } from '../with-draft';
import { showClip } from './clip-view';
import { LookOver } from './look-over';
import { useReview } from './use-review';

const Chooser = lazyPart(() => import('./chooser').then((part) => part.Chooser));

/** A draft that was saved or thrown away in another window opens empty; it is let go of at once. */
const NOTHING = (): ClipForm => ({
  tabId: -1,
  reading: NO_READING,
  forms: [],
  chosen: [],
  open: null,
});

export function ClipDraftView({ of }: { readonly of: DraftKey }) {
  return (
    <WithDraft of={of} initial={NOTHING} padded>
      {(draft) => <OpenClip draft={draft} />}
    </WithDraft>
  );
}

function OpenClip({ draft }: { readonly draft: OpenDraft<ClipForm> }) {
  const form = draft.body.value;
  const gone = form.forms.length === 0;
  useEffect(() => {
    if (gone) void draft.discard().then(() => showClip({ kind: 'start' }));
  }, [gone, draft]);
  const reviews = useReview(form);
  const open = form.open === null ? undefined : form.forms[form.open];
  if (gone) return null;
  if (form.open === null || !open) return <Chooser draft={draft} reviews={reviews} />;
  return <LookOver key={form.open} draft={draft} at={form.open} review={reviews?.[form.open]} />;
}
