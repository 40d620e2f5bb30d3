/** The sheet itself: plain words in the language of the paper, whatever the screen speaks. */
import type { PlanCopy } from '../../../app/plan/read-copy';
import { displayName } from '../../../domain/client/names';
import type { GoalContent, StepContent } from '../../../domain/plan/content';
import type { GoalStatus } from '../../../domain/plan/goal';
import { signaturesOf } from '../../../domain/plan/plan';
import type { StepOwner } from '../../../domain/plan/step';
import { dayOf, formatDay, type Language, m } from '../../../i18n';
import { type Fact, FactList } from './fact-list';
import { routineWords } from './plan-words';

/** What is printed: what is worked on, talked about, resting, and what was reached. */
const PRINTED: readonly GoalStatus[] = ['active', 'accepted', 'planned', 'proposed', 'on-hold', 'completed'];

const REMARKS: Partial<Record<GoalStatus, typeof m.plan_copy_talk>> = {
  proposed: m.plan_copy_talk,
  'on-hold': m.plan_copy_resting,
  completed: m.plan_copy_reached,
};

const OWNERS: Readonly<Record<StepOwner, typeof m.plan_copy_me>> = {
  client: m.plan_copy_me,
  worker: m.plan_copy_worker,
  'support-person': m.plan_copy_support,
  provider: m.plan_copy_provider,
};

interface OnPaper {
  readonly copy: PlanCopy;
  readonly paper: Language;
  /** With what could get in the way. */
  readonly barriers: boolean;
  /** With who and what helps: another person or service by name, and who signed as one. */
  readonly helpers: boolean;
}

/** Who else helps is not said where it is left out. */
const NOT_SAID: readonly StepOwner[] = ['support-person', 'provider'];

export function CopySheet(how: OnPaper) {
  const { copy, paper, helpers } = how;
  const { client, plan, content } = copy;
  const on = { locale: paper };
  const goals = content.goals.filter(({ status }) => PRINTED.includes(status));
  const day = plan.frozenAt ? dayOf(plan.frozenAt) : (plan.startedOn ?? dayOf(plan.createdAt));
  const review = plan.reviewBy ?? content.reviewBy;
  const signatures = signaturesOf(plan).filter(({ role }) => helpers || role !== 'support-person');
  return (
    <article class="sheet plan-paper" lang={paper}>
      <h2>{m.plan_copy_title({}, on)}</h2>
      <p>
        <bdi>{m.plan_copy_for({ name: displayName(client) }, on)}</bdi>
        {' · '}
        {m.plan_copy_day({ day: formatDay(day, paper), version: plan.version }, on)}
      </p>
      {plan.status === 'draft' && <p class="paper-remark">{m.plan_copy_draft({}, on)}</p>}
      {goals.map((goal) => (
        <PaperGoal key={goal.id} {...how} goal={goal} />
      ))}
      {review && <p>{m.plan_copy_review({ day: formatDay(review, paper) }, on)}</p>}
      <p>{m.plan_copy_ask({}, on)}</p>
      <section class="paper-signed">
        {signatures.length > 0 && <h3>{m.plan_copy_signed({}, on)}</h3>}
        {signatures.map((one) => (
          <p key={one.at + one.name}>
            <bdi>{one.name}</bdi>
            {one.role !== 'client' && `, ${OWNERS[one.role]({}, on)}`}, {formatDay(one.date, paper)}
          </p>
        ))}
        {signatures.length === 0 &&
          [OWNERS.client, OWNERS.worker].map((role) => (
            <p key={role({}, on)} class="paper-line">
              {role({}, on)}: {m.plan_copy_sign_here({}, on)}
            </p>
          ))}
      </section>
    </article>
  );
}

function PaperGoal({ goal, copy, paper, barriers, helpers }: OnPaper & { readonly goal: GoalContent }) {
  const on = { locale: paper };
  const remark = REMARKS[goal.status];
  const facts: readonly Fact[] = [
    [m.plan_copy_now({}, on), goal.baseline],
    [m.plan_copy_by({}, on), goal.targetDate && formatDay(goal.targetDate, paper)],
    [m.plan_copy_helps({}, on), helpers ? goal.strength : undefined],
    [m.plan_copy_barrier({}, on), barriers ? goal.barrier : undefined],
    [m.plan_copy_answer({}, on), barriers ? goal.barrierAnswer : undefined],
  ];
  const steps = goal.steps.filter(({ status }) => status !== 'cancelled');
  const words = (text: string) => copy.inLanguage(text, paper);
  const whoOf = ({ owner, ownerName }: StepContent): string =>
    !helpers && NOT_SAID.includes(owner)
      ? m.plan_copy_other({}, on)
      : ((helpers ? ownerName : undefined) ?? OWNERS[owner]({}, on));
  return (
    <section class="paper-goal">
      <h3>
        <bdi>{words(goal.text)}</bdi>
      </h3>
      {remark && <p class="paper-remark">{remark({}, on)}</p>}
      <FactList facts={facts} />
      {steps.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{m.plan_copy_what({}, on)}</th>
              <th scope="col">{m.plan_copy_who({}, on)}</th>
              <th scope="col">{m.plan_copy_when({}, on)}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={step.id}>
                <td>
                  <bdi>{words(step.text)}</bdi>
                </td>
                <td>
                  <bdi>{whoOf(step)}</bdi>
                </td>
                <td>{whenOf(step, paper)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {goal.milestones.length > 0 && (
        <>
          <p>{m.plan_copy_milestones({}, on)}</p>
          <ul>
            {goal.milestones.map(({ id, text, due }) => (
              <li key={id}>
                <bdi>{text}</bdi>
                {due && ` · ${formatDay(due, paper)}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function whenOf({ due, rrule, status }: StepContent, paper: Language): string {
  if (status === 'completed') return m.plan_copy_done({}, { locale: paper });
  return [rrule && routineWords(rrule, paper), due && formatDay(due, paper)].filter(Boolean).join(' · ');
}
