/** The versions of the plan, newest first: when each was in force, who signed, its reviews, and what changed. */
import { Link } from 'wouter-preact';
import type { ClientPlan } from '../../../app/plan/read-plan';
import { comparePlans } from '../../../domain/plan/compare';
import type { PlanContent } from '../../../domain/plan/content';
import { type Plan, reviewsOf } from '../../../domain/plan/plan';
import { formatDay, m } from '../../../i18n';
import { Section, Tag } from '../../components';
import { planCopyPath } from '../../shell/paths';
import { ChangeList } from './change-list';
import { Signatures } from './plan-head';
import { PLAN_STATUS_WORDS } from './plan-words';

export function Versions({ plan }: { readonly plan: ClientPlan }) {
  const { versions, earlier, current, content } = plan;
  const contentIn = (one: Plan): PlanContent | undefined =>
    one.id === current?.id ? (one.content ?? content) : one.content;
  const list = (rows: readonly Plan[]) =>
    rows.toReversed().map((one) => {
      const before = versions.find(({ id }) => id === one.replaces);
      return (
        <Version key={one.id} one={one} before={before} contentOf={contentIn} isCurrent={one.id === current?.id} />
      );
    });
  const reviewed = versions.some((one) => reviewsOf(one).length > 0);
  if (versions.length < 2 && earlier.length === 0 && !reviewed && current) return null;
  if (versions.length + earlier.length === 0) return null;
  return (
    <Section title={m.plan_versions()}>
      <ul class="sheet rows">{list(versions)}</ul>
      {earlier.length > 0 && (
        <details class="plan-more">
          <summary>{m.plan_versions_earlier()}</summary>
          <ul class="sheet rows">{list(earlier)}</ul>
        </details>
      )}
    </Section>
  );
}

interface VersionProps {
  readonly one: Plan;
  readonly before: Plan | undefined;
  readonly contentOf: (one: Plan) => PlanContent | undefined;
  readonly isCurrent: boolean;
}

function Version({ one, before, contentOf, isCurrent }: VersionProps) {
  const was = before && contentOf(before);
  const now = contentOf(one);
  const reviews = reviewsOf(one);
  return (
    <li class="plan-version">
      <div class="line-of between">
        <span>
          <Link href={planCopyPath(one.clientId, one.id)} aria-label={m.plan_version_read({ version: one.version })}>
            {m.plan_version({ version: one.version })}
          </Link>{' '}
          <small>
            {[
              one.startedOn && m.plan_since({ day: formatDay(one.startedOn) }),
              one.endedOn && m.plan_ended_on({ day: formatDay(one.endedOn) }),
              one.statusReason && m.plan_reason_line({ reason: one.statusReason }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </span>
        <Tag>{PLAN_STATUS_WORDS[one.status]()}</Tag>
      </div>
      {!isCurrent && <Signatures current={one} />}
      {reviews.length > 0 && (
        <ul class="plan-questions" aria-label={m.plan_reviews()}>
          {reviews.map(({ date, words, at }) => (
            <li key={at}>
              <bdi class="plain-text">{m.plan_review_line({ day: formatDay(date), words })}</bdi>
            </li>
          ))}
        </ul>
      )}
      {before && was && now && (
        <details class="plan-more">
          <summary>{m.plan_version_changes({ version: before.version })}</summary>
          <ChangeList changes={comparePlans(was, now)} />
        </details>
      )}
    </li>
  );
}
