/** One clipped resource: where it was read, what is known of it, the facts, and the one thing to do. */
import type { OpenDraft } from '../../../app/app';
import type { ClipDecision, ClipForm } from '../../../app/resources/clip-form';
import type { ResourceMatch } from '../../../domain/match/match-resource';
import { editField } from '../../../domain/resource/resource-form';
import { m } from '../../../i18n';
import { Button } from '../../components';
import { useChosenClient } from '../client-picker/chosen-client';
import { lazyPart } from '../lazy-part';
import { ClipStrip } from './clip-strip';
import { differences } from './differences';
import type { ChangeField } from './edit-fact';
import { FactList } from './fact-list';
import { KeptClips } from './kept-clips';
import { OpenDetails } from './open-details';
import { RowFoot } from './row-foot';
import { SaveClip } from './save-clip-foot';
import { useKnown } from './use-known';
import { usePageWords } from './use-page-words';

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
  const page = usePageWords(clip.tabId);
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
        {form.partial && (
          <div class="note-box pad-small line-of between">
            <span>{m.clip_chooser_partial()}</span>
            <OpenDetails url={form.partial} name={form.name} />
          </div>
        )}
        {clip.reading.truncated && <p class="note-box check pad-small">{m.clip_truncated()}</p>}
        {match && known && match.kind !== 'new' && (
          <AlreadyThere match={match} known={known} changed={changed} decision={decision} onDecide={onDecide} />
        )}
        <FactList form={form} change={change} page={page} readOnly={readOnly} />
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
