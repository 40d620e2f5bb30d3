import {
  type AnswerProblem,
  type Answers,
  answerProblem,
  answerTo,
  askedQuestions,
  settledAnswers,
} from '../../domain/assessment/answers';
import { type Assessment, isDone, mayMoveAssessment } from '../../domain/assessment/assessment';
import { type QuestionSet, questionsOf } from '../../domain/assessment/question-set';
import { mayMoveIntake } from '../../domain/intake/intake';
import { createEdit, differenceEdit, type Edit, sameJson } from '../../domain/record/edit';
import type { Json } from '../../domain/record/json';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { typedFields } from '../../domain/record/typed-over';
import { isPlainDate } from '../../domain/time/plain-date';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { currentEpisode } from '../clients/current-episode';
import { now, today } from '../clock';
import { commitFrom } from '../committed';
import { currentPractice } from '../practice/practices';
import { revived } from '../revived';
import { workerName } from '../settings/worker';
import type { AnswerForm } from './answer-form';
import { SHIPPED_IDS } from './sets';

export type AnswersRefusal = 'gone' | 'not-from-here' | 'nothing-answered' | 'date-wrong' | 'answer-wrong';

/** What is wrong, by question. */
export function wrongAnswers(set: QuestionSet, { answers }: AnswerForm): ReadonlyMap<string, AnswerProblem> {
  const found = askedQuestions(set, answers).flatMap((question) => {
    const problem = answerProblem(question, answerTo(answers, question.id));
    return problem ? [[question.id, problem] as const] : [];
  });
  return new Map(found);
}

/**
 * Brings the answers into the record: done the first time, corrected after that where anything differs. An intake task that this set answers is
 * done with it.
 */
export function finishAssessment(
  app: App,
  clientId: Id,
  set: QuestionSet,
  form: AnswerForm,
  draftKey?: DraftKey,
): Promise<Result<Committed | null, WriteFailure | AnswersRefusal>> {
  return commitFrom<AnswersRefusal>(app, async () => {
    const client = await app.records.get('client', clientId);
    if (!client) return { refuse: 'gone' };
    if (!isPlainDate(form.date) || form.date > today(app)) return { refuse: 'date-wrong' };
    if (wrongAnswers(set, form).size > 0) return { refuse: 'answer-wrong' };
    const before = await app.records.get('assessment', form.assessmentId);
    // A question may have left the set since it was answered; its answer stays.
    const kept = unknownTo(set, before?.answers ?? {});
    // What was corrected in another window while the form was open stays.
    const began = settledAnswers(set, form.from?.answers ?? {});
    const typed = { ...before?.answers, ...typedFields(began, settledAnswers(set, form.answers)) } as Answers;
    const answers = { ...kept, ...settledAnswers(set, typed) };
    const said = Object.values(answers).some((one) => 'value' in one || one.absent !== 'not-asked');
    if (!said) return { refuse: 'nothing-answered' };
    const correcting = before !== undefined && isDone(before);
    if (before && !mayMoveAssessment(before.status, correcting ? 'amended' : 'completed'))
      return { refuse: 'not-from-here' };
    const at = now(app);
    const { date, source } = {
      ...form,
      ...before,
      ...typedFields(form.from, { date: form.date, source: form.source }),
    };
    const author = before?.author ?? (await workerName(app));
    const common = { answers, date, source, changedAt: at } as const;
    const removeDrafts = draftKey ? [draftKey] : [];
    if (before && correcting) {
      const same =
        sameJson(answers as Json, { ...kept, ...settledAnswers(set, before.answers) } as Json) &&
        date === before.date &&
        source === before.source;
      const after: Assessment = { ...before, ...common, setVersion: set.version, status: 'amended' };
      const edit = same ? null : differenceEdit('assessment', before, after);
      return { change: { name: 'assessment_corrected', edits: edit ? [edit] : [], removeDrafts } };
    }
    const episodeId = await currentEpisode(app, clientId);
    const assessment: Assessment = {
      id: form.assessmentId,
      clientId,
      ...(episodeId && { episodeId }),
      setId: set.id,
      setVersion: set.version,
      ...(!SHIPPED_IDS.includes(set.id) && { asked: set }),
      status: 'completed',
      ...common,
      ...(author && { author }),
      createdAt: at,
      ...(client.sample && { sample: true }),
    };
    const edits = [...revived([createEdit('assessment', assessment)]), ...(await intakeEdits(app, episodeId, set.id))];
    return { change: { name: 'assessment_done', edits, removeDrafts } };
  });
}

function unknownTo(set: QuestionSet, answers: Answers): Answers {
  const known = new Set(questionsOf(set).map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !known.has(id)));
}

async function intakeEdits(app: App, episodeId: Id | undefined, setId: string): Promise<readonly Edit[]> {
  const episode = episodeId ? await app.records.get('episode', episodeId) : undefined;
  if (!episode) return [];
  const { practice } = await currentPractice(app);
  return practice.intake
    .filter((task) => task.set === setId && mayMoveIntake(episode.intake?.[task.id]?.status ?? 'not-started', 'done'))
    .map(({ id }): Edit => {
      const mark = { status: 'done', at: now(app) };
      return { table: 'episode', id: episode.id, set: { [`intake/${id}`]: mark } };
    });
}

/** The answers count no more; they stay legible in the history. */
export function markMistake(
  app: App,
  id: Id,
): Promise<Result<Committed | null, WriteFailure | 'gone' | 'not-from-here'>> {
  return commitFrom<'gone' | 'not-from-here'>(app, async () => {
    const assessment = await app.records.get('assessment', id);
    if (!assessment) return { refuse: 'gone' };
    if (!mayMoveAssessment(assessment.status, 'entered-in-error')) return { refuse: 'not-from-here' };
    const set = { status: 'entered-in-error', changedAt: now(app) };
    return { change: { name: 'assessment_mistaken', edits: [{ table: 'assessment', id, set }] } };
  });
}
