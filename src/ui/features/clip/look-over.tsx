/** One clipped resource: where it was read, what is known of it, the facts, and the one thing to do. */
import type { OpenDraft } from '../../../app/app';
import { type ClipDecision, type ClipForm, decidedAbout, decisionOf } from '../../../app/resources/clip-form';
import type { FormReview } from '../../../app/resources/find-matches';
import { tellApart } from '../../../app/resources/tell-apart';
import { taken } from '../../../domain/resource/merge-values';
import { editField } from '../../../domain/resource/resource-form';
import { m } from '../../../i18n';
import { Button, showToast, writeFailureText } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { useChosenClient } from '../client-picker/chosen-client';
import { lazyPart } from '../lazy-part';
import { ClipStrip, truncatedWords } from './clip-strip';
import type { ChangeField } from './edit-fact';
import { FactList } from './fact-list';
import { GoneFromPage } from './gone-from-page';
import { KeptClips } from './kept-clips';
import { OpenDetails } from './open-details';
import { RowFoot } from './row-foot';
import { SaveClip } from './save-clip-foot';
import { isOnList, useKnown } from './use-known';
import { usePageWords } from './use-page-words';

const AlreadyThere = lazyPart(() => import('./already-there').then((part) => part.AlreadyThere));

export interface LookOverProps {
  readonly draft: OpenDraft<ClipForm>;
  /** Place of the resource in the clip. */
  readonly at: number;
  readonly review: FormReview | undefined;
}

export function LookOver({ draft, at, review }: LookOverProps) {
  const clip = draft.body.value;
  const form = clip.forms[at];
  const match = review?.match;
  const decision = decisionOf(clip, at, match);
  const known = useKnown(
    decidedAbout(clip.decisions?.[at]) ?? (match && match.kind !== 'new' ? match.salId : undefined),
  );
  const outcome = useOutcome();
  const app = useApp();
  const client = useChosenClient();
  const page = usePageWords(clip);
  if (!form) return null;

  const change: ChangeField = (field, value) => {
    const latest = draft.body.peek();
    const forms = latest.forms.map((one, place) => (place === at ? editField(one, field, value) : one));
    draft.change({ ...latest, forms });
  };
  const decide = (next: ClipDecision | undefined) => {
    const { decisions = {}, ...latest } = draft.body.peek();
    const { [at]: _, ...others } = decisions;
    draft.change({ ...latest, decisions: next === undefined ? others : { ...others, [at]: next } });
  };
  const notSame = async (salId: string) => {
    const told = await tellApart(app, salId, { page: clip.reading.url, form });
    if (told.ok) outcome(told, m.clip_told_apart());
    else if (told.why !== 'gone') showToast({ text: writeFailureText(told.why) });
    decide(undefined);
  };
  const updating = typeof decision === 'object' && 'update' in decision;
  const takes = updating ? (decision.takes ?? {}) : {};
  const changes = review?.changes.some((change) => taken(change, takes));
  const many = clip.forms.length > 1;
  const readOnly = draft.status.value.kind === 'read-only';
  return (
    <>
      <ClipStrip draft={draft} review={review} known={match?.kind === 'near' ? null : known} />
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
        {clip.reading.truncated && <p class="note-box check pad-small">{truncatedWords(clip.reading)}</p>}
        {review && match && known && match.kind !== 'new' && (
          <AlreadyThere
            review={{ ...review, match }}
            known={known}
            decision={decision}
            onDecide={decide}
            onNotSame={() => void notSame(known.view.sal.id)}
            readOnly={readOnly}
          />
        )}
        <FactList form={form} change={change} page={page} readOnly={readOnly} />
        {!many && review && <GoneFromPage clip={clip} reviews={[review]} />}
        <KeptClips shown={draft.key} />
      </div>
      {many ? (
        <RowFoot draft={draft} at={at} />
      ) : (
        <SaveClip
          draft={draft}
          chosen={[at]}
          effect={updating ? (changes ? 'update' : 'check') : 'add'}
          listed={updating && isOnList(known, client?.id)}
        />
      )}
    </>
  );
}
