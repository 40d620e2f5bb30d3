/** Where a plan may begin: the client's needs without a goal, and the goals the practice knows, in the client's language. */
import { useState } from 'preact/hooks';
import { newGoal } from '../../../app/plan/goal-form';
import { addFromTemplate } from '../../../app/plan/goals';
import type { ClientPlan } from '../../../app/plan/read-plan';
import { copyLanguage } from '../../../domain/plan/copy-language';
import type { PlanTemplate } from '../../../domain/practice/practice';
import { language, m } from '../../../i18n';
import { Button, Row, Rows, Section, Tag } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { needWords } from '../assessment/need-words';
import { langOf, say } from '../say';
import { GoalForm } from './goal-form';

export function Offers({ plan, folded }: { readonly plan: ClientPlan; readonly folded: boolean }) {
  const { needs, templates } = plan.offers;
  if (needs.length + templates.length === 0) return null;
  if (folded)
    return (
      <details class="plan-more">
        <summary>{m.plan_offers()}</summary>
        <div class="stack">
          <Needs plan={plan} />
          <Templates plan={plan} />
        </div>
      </details>
    );
  return (
    <>
      <Needs plan={plan} />
      <Templates plan={plan} />
    </>
  );
}

function Needs({ plan }: { readonly plan: ClientPlan }) {
  const app = useApp();
  const [writing, setWriting] = useState<string | null>(null);
  const { needs } = plan.offers;
  if (needs.length === 0) return null;
  return (
    <Section title={m.plan_offer_needs()}>
      <Rows label={m.plan_offer_needs()}>
        {needs.map((need) => {
          const name = needWords(need.category);
          return writing === need.id ? (
            <li key={need.id}>
              <GoalForm
                plan={plan}
                slot={need.id}
                initial={() => newGoal(app, { text: need.words ?? '', category: need.category, needs: [need.id] })}
                onDone={() => setWriting(null)}
              />
            </li>
          ) : (
            <Row
              key={need.id}
              title={name}
              detail={need.words && <bdi>“{need.words}”</bdi>}
              actions={
                <Button
                  size="small"
                  onClick={() => setWriting(need.id)}
                  aria={{ 'aria-label': m.plan_offer_need_for({ need: name }) }}
                >
                  {m.plan_offer_need()}
                </Button>
              }
            />
          );
        })}
      </Rows>
    </Section>
  );
}

function Templates({ plan }: { readonly plan: ClientPlan }) {
  const app = useApp();
  const outcome = useOutcome();
  const { client, needs, offers } = plan;
  if (offers.templates.length === 0) return null;
  const take = async (template: PlanTemplate) => {
    const added = await addFromTemplate(app, client.id, template, copyLanguage(client, language.value));
    outcome(added, m.plan_offer_taken());
  };
  const categories = new Set(needs.filter(({ status }) => status === 'active').map(({ category }) => category));
  return (
    <Section title={m.plan_offer_templates()}>
      <Rows label={m.plan_offer_templates()}>
        {offers.templates.map((template) => (
          <Row
            key={template.id}
            title={<span lang={langOf(template.goal)}>{say(template.goal)}</span>}
            detail={template.steps.map(({ text }) => say(text)).join(' · ')}
            tag={categories.has(template.category) && <Tag tone="now">{m.plan_offer_fits()}</Tag>}
            actions={
              <Button
                size="small"
                onClick={() => void take(template)}
                aria={{ 'aria-label': m.plan_offer_take_what({ goal: say(template.goal) }) }}
              >
                {m.plan_offer_take()}
              </Button>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}
