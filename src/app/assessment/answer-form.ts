/** Questions while they are being answered: the body of the draft. */
import type { Answers } from '../../domain/assessment/answers';
import type { Assessment, Source } from '../../domain/assessment/assessment';
import type { Id, PlainDate } from '../../domain/record/record';
import type { App, DraftKey } from '../app';
import { today } from '../clock';

export interface AnswerForm {
  /** Reserved when the form opens, so that saving twice is one record. */
  readonly assessmentId: Id;
  readonly date: PlainDate;
  readonly source: Source;
  readonly answers: Answers;
  /** What the form began with: only what differs from it is written. Absent in the form of new answers. */
  readonly from?: Pick<AnswerForm, 'date' | 'source' | 'answers'>;
}

export const newAnswers = (app: App): AnswerForm => ({
  assessmentId: app.platform.uuid(),
  date: today(app),
  source: 'client',
  answers: {},
});

/** Answers that were saved, to be corrected. */
export const formOf = ({ id, date, source, answers }: Assessment): AnswerForm => ({
  assessmentId: id,
  date,
  source,
  answers,
  from: { date, source, answers },
});

/** One asking of a set at a time for each client; a correction is kept apart by the assessment it is about. */
export const answersKey = (clientId: Id, setId: string, corrected = ''): DraftKey => ({
  kind: 'assessment',
  subject: clientId,
  slot: corrected === '' ? `answers ${setId}` : `correct ${corrected}`,
});
