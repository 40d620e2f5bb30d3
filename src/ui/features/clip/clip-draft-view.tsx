/** An open clip: the chooser of a list page, or one resource to look over. */
import { useEffect } from 'preact/hooks';
import type { DraftKey, OpenDraft } from '../../../app/app';
import type { ClipForm } from '../../../app/resources/clip-form';
import { m } from '../../../i18n';
import { writeFailureText } from '../../components';
import { useDraft } from '../../hooks';
import { lazyPart } from '../lazy-part';
import { showClip } from './clip-view';
import { LookOver } from './look-over';
import { useReview } from './use-review';

const Chooser = lazyPart(() => import('./chooser').then((part) => part.Chooser));

/** A draft that was saved or thrown away in another window opens empty; it is let go of at once. */
const NOTHING = (): ClipForm => ({
  tabId: -1,
  reading: {
    url: '',
    title: '',
    lang: '',
    kind: 'none',
    ms: 0,
    page_hash: '',
    extractor_version: '',
    selection: '',
    truncated: false,
  },
  forms: [],
  chosen: [],
  open: null,
});

export function ClipDraftView({ of }: { readonly of: DraftKey }) {
  const state = useDraft<ClipForm>(of, NOTHING);
  if (state.kind === 'failed')
    return (
      <p class="pad" role="alert">
        {writeFailureText(state.why)}
      </p>
    );
  if (state.kind === 'opening') return <p class="pad soft">{m.common_loading()}</p>;
  return <OpenClip draft={state.draft} />;
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
