/**
 * A resource that is in the directory already, or may be: who has it, what the page says now that the record does not,
 * and what to do about it. Every choice is the user's and kept with the draft; nothing is merged silently.
 */
import type { ClipDecision } from '../../../app/resources/clip-form';
import type { FormReview } from '../../../app/resources/find-matches';
import type { ResourceMatch } from '../../../domain/match/match-resource';
import type { Take, Takes } from '../../../domain/resource/page-changes';
import { m } from '../../../i18n';
import { Button, Field } from '../../components';
import { ChangeChoice, Shown } from './change-choice';
import { cutAt } from './cut';
import { holderWords, reasonWords } from './match-words';
import type { Known } from './use-known';

export interface AlreadyThereProps {
  readonly review: FormReview & { readonly match: Exclude<ResourceMatch, { kind: 'new' }> };
  readonly known: Known;
  readonly decision: ClipDecision;
  readonly onDecide: (decision: ClipDecision) => void;
  readonly onNotSame: () => void;
  readonly readOnly: boolean;
}

type Choice = 'update' | 'keep' | 'beside' | 'new';

export function AlreadyThere(props: AlreadyThereProps) {
  const { known, decision, onDecide, readOnly } = props;
  const { match, changes } = props.review;
  const id = known.view.sal.id;
  const takes: Takes = typeof decision === 'object' && 'update' in decision ? (decision.takes ?? {}) : {};
  const choose = (choice: Choice) =>
    onDecide(
      choice === 'new'
        ? 'new'
        : choice === 'keep'
          ? { keep: id }
          : choice === 'beside'
            ? { beside: id }
            : { update: id },
    );
  const take = (key: string, value: Take) => onDecide({ update: id, takes: { ...takes, [key]: value } });
  const options = optionsFor(match, changes.length > 0);
  const updating = choiceOf(decision) === 'update';
  const holders = holderWords(known.holders);
  return (
    <section class={match.kind === 'same' ? 'already' : 'already maybe'}>
      <h2>{TITLES[match.kind](match.level === 'service')}</h2>
      <p>
        <bdi>
          <b>{cutAt(known.view.service.name, 80)}</b>
        </bdi>{' '}
        <small>({reasonWords(match.reasons)})</small>
      </p>
      {holders && <p class="holders">{holders}</p>}
      {match.kind !== 'near' && (
        <p>{changes.length === 0 ? m.clip_already_same() : m.clip_changes_count({ count: changes.length })}</p>
      )}
      {match.kind !== 'near' && choiceOf(decision) !== 'keep' && (
        <div class="changes">
          {changes.map((change) =>
            updating ? (
              <ChangeChoice
                key={change.key}
                change={change}
                take={takes[change.key] ?? change.preset}
                onTake={(value) => take(change.key, value)}
                readOnly={readOnly}
              />
            ) : (
              <Shown key={change.key} change={change} />
            ),
          )}
        </div>
      )}
      {options.length > 0 && (
        <Field<Choice>
          kind="radios"
          label={m.clip_already_choose()}
          hideLabel
          value={choiceOf(decision)}
          options={options}
          disabled={readOnly}
          onChange={choose}
        />
      )}
      <Button kind="quiet" size="small" disabled={readOnly} onClick={props.onNotSame}>
        {match.kind === 'near' ? m.clip_not_related() : m.clip_not_same()}
      </Button>
    </section>
  );
}

const TITLES: Readonly<Record<'same' | 'maybe' | 'near', (place: boolean) => string>> = {
  same: m.clip_already_title,
  maybe: m.clip_maybe_title,
  near: (place) => (place ? m.clip_near_place() : m.clip_near_organization()),
};

function optionsFor(match: AlreadyThereProps['review']['match'], differs: boolean): { value: Choice; label: string }[] {
  if (match.kind === 'near')
    return [
      { value: 'beside', label: m.clip_near_beside() },
      { value: 'new', label: m.clip_already_new() },
    ];
  const keep = { value: 'keep', label: m.clip_already_keep() } as const;
  if (match.kind === 'same') return differs ? [{ value: 'update', label: m.clip_already_update() }, keep] : [];
  return [
    { value: 'update', label: m.clip_already_that_one() },
    { value: 'new', label: m.clip_already_new() },
  ];
}

function choiceOf(decision: ClipDecision): Choice {
  if (decision === 'new') return 'new';
  return 'update' in decision ? 'update' : 'keep' in decision ? 'keep' : 'beside';
}
