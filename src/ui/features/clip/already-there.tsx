/**
 * A resource that is in the directory already, or may be: what the page says now that the record does not, and what
 * to do about it. The choice is the user's; nothing is merged silently.
 */
import type { ClipDecision } from '../../../app/resources/clip-form';
import type { MatchReason, ResourceMatch } from '../../../domain/match/match-resource';
import { m } from '../../../i18n';
import { Field } from '../../components';
import { cutAt } from './cut';
import type { Difference } from './differences';
import type { Known } from './use-known';

export interface AlreadyThereProps {
  readonly match: Exclude<ResourceMatch, { kind: 'new' }>;
  readonly known: Known;
  readonly changed: readonly Difference[];
  readonly decision: ClipDecision | undefined;
  readonly onDecide: (decision: ClipDecision) => void;
}

type Choice = 'update' | 'keep' | 'new';

export function AlreadyThere({ match, known, changed, decision, onDecide }: AlreadyThereProps) {
  const same = match.kind === 'same';
  const chosen = decision === undefined ? (same ? 'update' : 'new') : choiceOf(decision);
  const differs = changed.length > 0 || !same;
  const options: { value: Choice; label: string }[] = [
    { value: 'update', label: differs ? m.clip_already_update() : m.clip_already_that_one() },
    ...(differs ? [{ value: 'keep' as const, label: m.clip_already_keep() }] : []),
    { value: 'new', label: m.clip_already_new() },
  ];
  return (
    <section class={same ? 'already' : 'already maybe'}>
      <h2>{same ? m.clip_already_title() : m.clip_maybe_title()}</h2>
      <p>
        <small>
          <bdi>
            {m.clip_maybe_reason({ name: cutAt(known.view.service.name, 80) })} (
            {match.reasons.map(reasonWords).join(', ')})
          </bdi>
        </small>
      </p>
      {changed.length === 0 ? (
        <p>{m.clip_already_same()}</p>
      ) : (
        <>
          <p>{m.clip_already_differs()}</p>
          <dl class="differences">
            {changed.map(({ name, label, before, now }) => (
              <div key={name}>
                <dt>{label}</dt>
                <dd>
                  <del>
                    <span class="hidden-text">{m.clip_already_before()}: </span>
                    <bdi>{before ? cutAt(before, 160) : '–'}</bdi>
                  </del>
                  <ins>
                    <span class="hidden-text">{m.clip_already_now()}: </span>
                    <bdi>{cutAt(now, 160)}</bdi>
                  </ins>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <Field<Choice>
        kind="radios"
        label={m.clip_already_choose()}
        hideLabel
        value={chosen}
        options={options}
        onChange={(choice) =>
          onDecide(choice === 'new' ? 'new' : choice === 'keep' ? { keep: match.salId } : { update: match.salId })
        }
      />
    </section>
  );
}

function choiceOf(decision: ClipDecision): Choice {
  if (decision === 'new') return 'new';
  return 'update' in decision ? 'update' : 'keep';
}

function reasonWords(reason: MatchReason): string {
  switch (reason) {
    case 'same-page':
      return m.clip_reason_same_page();
    case 'same-name':
      return m.clip_reason_same_name();
    case 'like-name':
      return m.clip_reason_like_name();
    case 'same-phone':
      return m.clip_reason_same_phone();
    case 'shared-phone':
      return m.clip_reason_shared_phone();
    case 'same-address':
      return m.clip_reason_same_address();
  }
}
