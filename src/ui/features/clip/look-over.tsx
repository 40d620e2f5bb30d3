/** One clipped resource: where it was read, what is known of it, the facts, and the one thing to do. */
import type { OpenDraft } from '../../../app/app';
import type { ClipDecision, ClipForm } from '../../../app/resources/clip-form';
import type { ResourceMatch } from '../../../domain/match/match-resource';
import type { Quote } from '../../../domain/resource/resource-draft';
import { editField } from '../../../domain/resource/resource-form';
import { m } from '../../../i18n';
import { Button, showToast } from '../../components';
import { useApp } from '../../hooks';
import { useChosenClient } from '../client-picker/chosen-client';
import { lazyPart } from '../lazy-part';
import { READ_KEY } from './clip-problem';
import { ClipStrip } from './clip-strip';
import { differences } from './differences';
import type { ChangeField } from './edit-fact';
import { FactList } from './fact-list';
import { KeptClips } from './kept-clips';
import { RowFoot } from './row-foot';
import { SaveClip } from './save-clip-foot';
import { useKnown } from './use-known';

const AlreadyThere = lazyPart(() => import('./already-there').then((part) => part.AlreadyThere));

export interface LookOverProps {
  readonly draft: OpenDraft<ClipForm>;
  /** Place of the resource in the clip. */
  readonly at: number;
  readonly match: ResourceMatch | undefined;
  readonly decision: ClipDecision | undefined;
  readonly onDecide: (decision: ClipDecision) => void;
}

export function LookOver({ draft, at, match, decision, onDecide }: LookOverProps) {
  const clip = draft.body.value;
  const form = clip.forms[at];
  const known = useKnown(match);
  const client = useChosenClient();
  const onShow = useShowOnPage(clip.tabId);
  if (!form) return null;

  const change: ChangeField = (field, value) => {
    const latest = draft.body.peek();
    const forms = latest.forms.map((one, place) => (place === at ? editField(one, field, value) : one));
    draft.change({ ...latest, forms });
  };
  const changed = known ? differences(form, known.view) : [];
  const updating = decision === undefined ? match?.kind === 'same' : isUpdate(decision);
  const many = clip.forms.length > 1;
  const readOnly = draft.status.value.kind === 'read-only';
  return (
    <>
      <ClipStrip draft={draft} match={match} known={known} />
      <div class="scroll">
        {many && (
          <Button
            kind="quiet"
            size="small"
            icon={<span aria-hidden="true">‹</span>}
            onClick={() => draft.change({ ...draft.body.peek(), open: null })}
          >
            {m.clip_chooser_back()}
          </Button>
        )}
        {clip.reading.truncated && <p class="note-box check pad-small">{m.clip_truncated()}</p>}
        {match && known && match.kind !== 'new' && (
          <AlreadyThere match={match} known={known} changed={changed} decision={decision} onDecide={onDecide} />
        )}
        <FactList form={form} change={change} onShow={onShow} readOnly={readOnly} />
        <KeptClips shown={draft.key} />
      </div>
      {many ? (
        <RowFoot draft={draft} at={at} />
      ) : (
        <SaveClip
          draft={draft}
          chosen={[at]}
          decisions={decision === undefined ? {} : { [at]: decision }}
          effect={updating ? (changed.length > 0 ? 'update' : 'check') : 'add'}
          listed={updating && Boolean(client && known?.open.has(client.id))}
        />
      )}
    </>
  );
}

const isUpdate = (decision: ClipDecision | undefined): boolean => typeof decision === 'object' && 'update' in decision;

/** Shows words in their page: the page comes to the front first. Absent outside the side panel. */
function useShowOnPage(tabId: number): ((quote: Quote) => void) | undefined {
  const { page } = useApp().platform;
  if (!page || tabId < 0) return undefined;
  return (quote) => {
    void (async () => {
      const here = await page.current();
      if (here && here.tabId !== tabId) await page.goTo({ tabId });
      if (await page.highlight(tabId, quote)) return;
      const now = await page.current();
      showToast({ text: now?.url ? m.clip_not_on_page() : m.clip_no_grant_text({ key: READ_KEY }) });
    })();
  };
}
