/** Needs that answers point to, each with the words behind it. Nothing is recorded before a person says so. */

import { decideNeed } from '../../../app/need/needs';
import type { Decision } from '../../../domain/assessment/assessment';
import type { OpenProposal } from '../../../domain/assessment/complete';
import { BY_SCORE } from '../../../domain/assessment/propose';
import { questionsOf } from '../../../domain/assessment/question-set';
import { scoreOf } from '../../../domain/assessment/score';
import { formatDay, formatNumber, m } from '../../../i18n';
import { Button, Menu, Row, Rows, Section } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { say } from '../say';
import { needWords } from './need-words';

export function Proposals({ proposals }: { readonly proposals: readonly OpenProposal[] }) {
  const app = useApp();
  const outcome = useOutcome();
  if (proposals.length === 0) return null;
  const decide = async ({ assessment, category }: OpenProposal, answer: Decision['answer']) => {
    const need = needWords(category);
    const text = answer === 'accepted' ? m.need_accepted({ need }) : m.need_turned_down({ need });
    outcome(await decideNeed(app, assessment.id, category, answer), text);
  };
  return (
    <Section title={m.need_proposed()}>
      <p class="soft">{m.need_proposed_text()}</p>
      <Rows label={m.need_proposed()}>
        {proposals.map((proposal) => {
          const need = needWords(proposal.category);
          return (
            <Row
              key={proposal.category}
              title={need}
              detail={because(proposal)}
              actions={
                <>
                  <Button
                    size="small"
                    aria={{ 'aria-label': m.need_accept_what({ need }) }}
                    onClick={() => void decide(proposal, 'accepted')}
                  >
                    {m.need_accept()}
                  </Button>
                  <Menu
                    label={m.need_more({ need })}
                    items={[
                      { label: m.need_not(), onChoose: () => void decide(proposal, 'not-a-need') },
                      { label: m.need_declined(), onChoose: () => void decide(proposal, 'declined-by-client') },
                    ]}
                  />
                </>
              }
            />
          );
        })}
      </Rows>
    </Section>
  );
}

function because({ set, assessment, because: ids }: OpenProposal): string {
  const questions = ids.map((id) => {
    if (id === BY_SCORE) return m.need_by_score({ total: formatNumber(scoreOf(set, assessment.answers)?.total ?? 0) });
    const question = questionsOf(set).find((one) => one.id === id);
    return question ? say(question.text) : id;
  });
  return m.need_because({ set: say(set.title), day: formatDay(assessment.date), questions: questions.join(' · ') });
}
