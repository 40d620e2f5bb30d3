/** Where the plan stands: version, since when, its signatures, the next review, and what can be done with it. */
import { useState } from 'preact/hooks';
import { Link, useLocation } from 'wouter-preact';
import { today } from '../../../app/clock';
import type { ClientPlan } from '../../../app/plan/read-plan';
import { movePlan, startVersion } from '../../../app/plan/versions';
import { isSigned } from '../../../domain/plan/locked';
import {
  isInForce,
  mayMovePlan,
  type Plan,
  type PlanStatus,
  signaturesOf,
  signedAnother,
} from '../../../domain/plan/plan';
import { dayOf, formatDay, m } from '../../../i18n';
import { Button, Menu, showToast, Tag, type Tone, writeFailureText } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { historyPath, planCopyPath } from '../../shell/paths';
import { ChangeList } from './change-list';
import { EndForm } from './end-form';
import { PLAN_STATUS_WORDS, ROLE_WORDS } from './plan-words';
import { ReviewForm } from './review-form';
import { SignForm } from './sign-form';

const TONES: Partial<Record<PlanStatus, Tone>> = { draft: 'check', active: 'sure' };

/** What opens below the head, one at a time. */
type Asking = 'sign' | 'review' | PlanStatus;

export interface PlanHeadProps {
  readonly plan: ClientPlan;
  readonly current: Plan;
}

export function PlanHead({ plan, current }: PlanHeadProps) {
  const app = useApp();
  const outcome = useOutcome();
  const [, go] = useLocation();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { status } = current;
  const signed = isSigned(current);
  const move = async (to: PlanStatus) => {
    const moved = await movePlan(app, current.id, { to });
    if (moved.ok)
      outcome(
        moved,
        to === 'active' ? m.plan_put_in_force_done() : m.plan_moved_done({ status: PLAN_STATUS_WORDS[to]() }),
      );
    else if (moved.why === 'reason-missing') setAsking(to);
    else showToast({ text: moved.why === 'empty' ? m.plan_empty() : writeFailureText(moved.why) });
  };
  const renew = async () => {
    outcome(await startVersion(app, current.id), m.plan_new_version_done({ version: current.version + 1 }));
  };
  const before = plan.versions.find((one) => one.id === current.replaces && isInForce(one));
  const labels: readonly (readonly [PlanStatus, () => string])[] = [
    ['on-hold', m.plan_hold],
    ['active', m.plan_resume],
    ['completed', m.plan_end],
    ['revoked', status === 'draft' ? m.plan_drop : m.plan_give_up],
    ['entered-in-error', m.plan_mistake],
  ];
  const main =
    status === 'draft' ? (
      <Button onClick={() => void move('active')}>{m.plan_put_in_force()}</Button>
    ) : plan.changes.length > 0 && signed ? (
      <Button onClick={() => void renew()}>{m.plan_new_version()}</Button>
    ) : null;
  return (
    <section class="sheet pad plan-head" aria-label={m.plan_kind()}>
      <div class="line-of between">
        <h2 class="line-of">
          {m.plan_version({ version: current.version })}{' '}
          <Tag {...(TONES[status] && { tone: TONES[status] })}>{PLAN_STATUS_WORDS[status]()}</Tag>
        </h2>
        <div class="buttons">
          {main}
          <Button onClick={() => setAsking('sign')}>{m.plan_sign()}</Button>
          <Link class="button" href={planCopyPath(current.clientId, current.id)}>
            {m.plan_print()}
          </Link>
          <Menu
            label={m.plan_more()}
            items={[
              { label: m.plan_review(), onChoose: () => setAsking('review') },
              ...(isInForce(current) ? [{ label: m.plan_new_version(), onChoose: () => void renew() }] : []),
              ...labels
                .filter(([to]) => mayMovePlan(status, to) && !(status === 'draft' && to === 'active'))
                .map(([to, label]) => ({
                  label: label(),
                  danger: to === 'entered-in-error',
                  onChoose: () => void move(to),
                })),
              { label: m.history_open(), onChoose: () => go(historyPath('plan', current.id)) },
            ]}
          />
        </div>
      </div>
      <Standing current={current} />
      {before && <p class="soft">{m.plan_before_in_force({ version: before.version })}</p>}
      <Signatures current={current} />
      {signed && plan.changes.length > 0 && (
        <details class="plan-more">
          <summary>{m.plan_changed_title({ count: plan.changes.length })}</summary>
          <p class="soft">{m.plan_changed_text()}</p>
          <ChangeList changes={plan.changes} />
        </details>
      )}
      {asking === 'sign' && <SignForm plan={current} client={plan.client} onDone={() => setAsking(null)} />}
      {asking === 'review' && <ReviewForm plan={current} onDone={() => setAsking(null)} />}
      {asking && asking !== 'sign' && asking !== 'review' && (
        <EndForm plan={current} to={asking} onDone={() => setAsking(null)} />
      )}
    </section>
  );
}

function Standing({ current }: { readonly current: Plan }) {
  const app = useApp();
  const { startedOn, reviewBy, statusReason: reason } = current;
  const late = reviewBy !== undefined && reviewBy < today(app);
  return (
    <p class="soft">
      {[
        startedOn
          ? m.plan_since({ day: formatDay(startedOn) })
          : m.plan_written_since({ day: formatDay(dayOf(current.createdAt)) }),
        reviewBy === undefined
          ? m.plan_review_none()
          : late
            ? m.plan_review_late({ day: formatDay(reviewBy) })
            : m.plan_review_by({ day: formatDay(reviewBy) }),
        reason && m.plan_reason_line({ reason }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}

/** Who signed, and when. */
export function Signatures({ current }: { readonly current: Plan }) {
  const signatures = signaturesOf(current);
  if (signatures.length === 0) return null;
  return (
    <ul class="plan-signatures" aria-label={m.plan_signatures()}>
      {signatures.map((one) => (
        <li key={one.at + one.name}>
          <bdi>{m.plan_signed_by({ name: one.name, role: ROLE_WORDS[one.role](), day: formatDay(one.date) })}</bdi>
          {signedAnother(one, current) && <p class="note-box check">{m.plan_signed_another()}</p>}
        </li>
      ))}
    </ul>
  );
}
