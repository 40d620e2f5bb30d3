/** The questions of a set, part by part. Every answer is in the draft at once; saving brings them into the record. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import type { OpenDraft } from '../../../app/app';
import type { AnswerForm as Answering } from '../../../app/assessment/answer-form';
import { type AnswersRefusal, finishAssessment, wrongAnswers } from '../../../app/assessment/finish-assessment';
import { answerTo, askedQuestions } from '../../../domain/assessment/answers';
import { type QuestionSet, questionsOf } from '../../../domain/assessment/question-set';
import { m } from '../../../i18n';
import {
  Button,
  Form,
  type FormErrors,
  SavedStatus,
  Section,
  Sheet,
  showToast,
  writeFailureText,
} from '../../components';
import { fieldsOf, useApp, useOneAtATime, useOutcome } from '../../hooks';
import { assessmentPath } from '../../shell/paths';
import { say } from '../say';
import { AskedFacts } from './asked-facts';
import { problemWords } from './problem-words';
import { QuestionField } from './question-field';
import { SetNotice } from './set-notice';

export interface AnswerFormProps {
  readonly clientId: string;
  readonly set: QuestionSet;
  readonly draft: OpenDraft<Answering>;
  readonly correcting: boolean;
}

export function AnswerForm({ clientId, set, draft, correcting }: AnswerFormProps) {
  const app = useApp();
  const outcome = useOutcome();
  const [, go] = useLocation();
  const [errors, setErrors] = useState<FormErrors>({});
  const { form, disabled, change } = fieldsOf(draft);
  const asked = askedQuestions(set, form.answers);
  const answered = asked.filter(({ id }) => {
    const answer = answerTo(form.answers, id);
    return 'value' in answer || answer.absent !== 'not-asked';
  });
  const back = () => go(assessmentPath(clientId));

  const [busy, once] = useOneAtATime();
  const save = async () => {
    if (disabled) return;
    const typed = draft.body.peek();
    const saved = await finishAssessment(app, clientId, set, typed, draft.key);
    if (!saved.ok) return setErrors(errorsOf(saved.why, set, typed));
    outcome(saved, correcting ? m.assess_corrected() : m.assess_saved());
    back();
  };
  const discard = async () => {
    await draft.discard();
    showToast({ text: m.assess_discarded() });
    back();
  };
  return (
    <Form onSubmit={() => void once(save)} errors={errors} label={say(set.title)}>
      <SetNotice set={set} />
      <AskedFacts form={form} change={change} disabled={disabled} />
      {set.sections.map((section, n) => {
        const here = section.questions.filter((question) => asked.includes(question));
        const title = say(section.title);
        const heading =
          set.sections.length > 1 ? m.assess_section_of({ n: n + 1, all: set.sections.length, title }) : title;
        return (
          here.length > 0 && (
            <Section key={title} title={heading}>
              <Sheet pad>
                <div class="stack questions">
                  {here.map((question) => (
                    <QuestionField
                      key={question.id}
                      question={question}
                      answer={answerTo(form.answers, question.id)}
                      disabled={disabled}
                      onAnswer={(answer) =>
                        change({ answers: { ...draft.body.peek().answers, [question.id]: answer } })
                      }
                    />
                  ))}
                </div>
              </Sheet>
            </Section>
          )
        );
      })}
      <div class="stack tight">
        <p class="soft">{m.assess_progress({ done: answered.length, all: asked.length })}</p>
        <div class="buttons">
          <Button type="submit" kind="primary" busy={busy} disabled={disabled}>
            {correcting ? m.assess_save_correction() : m.assess_finish()}
          </Button>
          <Button onClick={back}>{m.assess_later()}</Button>
          <Button kind="quiet" disabled={disabled} onClick={() => void discard()}>
            {m.assess_discard()}
          </Button>
        </div>
        <SavedStatus status={draft.status.value} onRetry={() => void draft.flush()} />
      </div>
    </Form>
  );
}

function errorsOf(
  why: AnswersRefusal | Parameters<typeof writeFailureText>[0],
  set: QuestionSet,
  form: Answering,
): FormErrors {
  if (why === 'date-wrong') return { date: m.assess_future() };
  if (why === 'nothing-answered') return { [questionsOf(set)[0]?.id ?? '']: m.assess_nothing() };
  if (why === 'answer-wrong') {
    const wrong = wrongAnswers(set, form);
    return Object.fromEntries(
      questionsOf(set).flatMap((question) => {
        const problem = wrong.get(question.id);
        return problem ? [[question.id, problemWords(problem, question, answerTo(form.answers, question.id))]] : [];
      }),
    );
  }
  showToast({ text: writeFailureText(why) });
  return {};
}
