/** `/clients/:id/answers/:assessment`: what was answered, to read, print, correct. A safety plan is a sheet of paper. */
import { useState } from 'preact/hooks';
import { Link, useLocation } from 'wouter-preact';
import { markMistake } from '../../../app/assessment/finish-assessment';
import { readSets } from '../../../app/assessment/sets';
import { answerTo, askedQuestions } from '../../../domain/assessment/answers';
import { type Assessment, mayMoveAssessment } from '../../../domain/assessment/assessment';
import type { QuestionSet } from '../../../domain/assessment/question-set';
import { displayName } from '../../../domain/client/names';
import { formatDay, m } from '../../../i18n';
import { Button, Menu, PageHeader, Tag } from '../../components';
import { useApp, useOutcome, useRecords, useTitle } from '../../hooks';
import type { RouteParams } from '../../shell/lazy-screen';
import { assessmentPath, comparePath, questionsPath } from '../../shell/paths';
import { HistoryLink } from '../history/history-link';
import { say } from '../say';
import { answerWords, scoreWords } from './answer-words';
import { SOURCE_WORDS } from './assessment-words';
import { ExportDialog } from './export-dialog';
import { SetNotice } from './set-notice';

export function AnswersScreen({ params }: { readonly params: RouteParams }) {
  const app = useApp();
  const { id = '', assessment: assessmentId = '' } = params;
  useTitle(m.assess_title());
  const found = useRecords(
    ['client', 'assessment', 'setting'],
    async (records) => {
      const assessment = await records.get('assessment', assessmentId);
      const set = assessment && (assessment.asked ?? (await readSets(app, [assessment.setId])).get(assessment.setId));
      return { client: await records.get('client', id), assessment, set };
    },
    [id, assessmentId],
  );
  if (!found) return <p class="soft">{m.common_loading()}</p>;
  const { client, assessment, set } = found;
  if (!client || !assessment || !set) return <PageHeader title={m.assess_gone_title()} detail={m.assess_gone_text()} />;
  const name = displayName(client);
  const plan = set.kind === 'safety-plan';
  const asked = [SOURCE_WORDS[assessment.source](), assessment.author].filter(Boolean).join(' · ');
  return (
    <>
      <PageHeader
        title={plan ? m.safety_print_title() : say(set.title)}
        detail={
          <>
            <Link href={assessmentPath(id)}>
              <bdi>{name}</bdi>
            </Link>{' '}
            · {plan ? m.safety_print_date({ day: formatDay(assessment.date) }) : formatDay(assessment.date)}
            {!plan && (
              <>
                {' '}
                · <bdi>{asked}</bdi>
              </>
            )}
          </>
        }
        actions={<Actions clientId={id} assessment={assessment} set={set} />}
      />
      {assessment.status === 'entered-in-error' && <Tag tone="stop">{m.assess_mistake()}</Tag>}
      {scoreWords(set, assessment) && <p class="score">{scoreWords(set, assessment)}</p>}
      <Told set={set} assessment={assessment} />
      <SetNotice set={set} />
      <p class="no-print">
        <HistoryLink table="assessment" id={assessment.id} what={formatDay(assessment.date)} />
      </p>
    </>
  );
}

function Told({ set, assessment }: { readonly set: QuestionSet; readonly assessment: Assessment }) {
  const asked = new Set(askedQuestions(set, assessment.answers));
  return (
    <>
      {set.sections.map((section) => {
        const here = section.questions.filter((question) => asked.has(question));
        return (
          here.length > 0 && (
            <section key={say(section.title)} class="section">
              <h2 class="section-title">{say(section.title)}</h2>
              <dl class="sheet told">
                {here.map((question) => {
                  const answer = answerTo(assessment.answers, question.id);
                  return (
                    <div key={question.id}>
                      <dt>{say(question.text)}</dt>
                      <dd class={'absent' in answer ? 'soft' : undefined}>
                        <bdi class="plain-text">{answerWords(question, answer)}</bdi>
                      </dd>
                    </div>
                  );
                })}
              </dl>
            </section>
          )
        );
      })}
    </>
  );
}

interface ActionsProps {
  readonly clientId: string;
  readonly assessment: Assessment;
  readonly set: QuestionSet;
}

function Actions({ clientId, assessment, set }: ActionsProps) {
  const app = useApp();
  const outcome = useOutcome();
  const [, go] = useLocation();
  const [exporting, setExporting] = useState(false);
  const mistaken = async () => {
    if (outcome(await markMistake(app, assessment.id), m.assess_marked_mistake())) go(assessmentPath(clientId));
  };
  const correct = {
    label: m.assess_correct(),
    onChoose: () => go(questionsPath(clientId, set.id, assessment.id)),
  };
  const mistake = { label: m.assess_is_mistake(), danger: true, onChoose: () => void mistaken() };
  return (
    <>
      <Button kind="primary" onClick={() => print()}>
        {m.assess_print()}
      </Button>
      <Menu
        label={m.need_more({ need: say(set.title) })}
        items={[
          ...(mayMoveAssessment(assessment.status, 'amended') ? [correct] : []),
          { label: m.assess_compare(), onChoose: () => go(comparePath(clientId, set.id)) },
          { label: m.assess_save_file(), onChoose: () => setExporting(true) },
          ...(mayMoveAssessment(assessment.status, 'entered-in-error') ? [mistake] : []),
        ]}
      />
      {exporting && <ExportDialog assessment={assessment} set={set} onClose={() => setExporting(false)} />}
    </>
  );
}
