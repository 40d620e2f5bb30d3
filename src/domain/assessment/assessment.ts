/** One asking of one question set (FHIR R4 QuestionnaireResponse). */
import type { Entries, Id, Moment, PlainDate } from '../record/record';
import type { Answer } from './answers';
import type { QuestionSet } from './question-set';

/** FHIR R4 QuestionnaireResponse.status. While it is "in-progress" it is a draft on this device. */
export type AssessmentStatus = 'in-progress' | 'completed' | 'amended' | 'stopped' | 'entered-in-error';

export type Source = 'client' | 'support-person' | 'worker' | 'document';

/** What a person decided about a proposed need. */
export interface Decision {
  readonly answer: 'accepted' | 'not-a-need' | 'declined-by-client';
  readonly at: Moment;
  readonly needId?: Id;
}

export interface Assessment {
  readonly id: Id;
  readonly clientId: Id;
  readonly episodeId?: Id;
  readonly setId: string;
  readonly setVersion: string;
  /** The questions as they were put, for a set that is not shipped and may change. */
  readonly asked?: QuestionSet;
  readonly status: AssessmentStatus;
  /** Every question of the set; those without an answer say why. */
  readonly answers: Entries<Answer>;
  /** Day of the asking. */
  readonly date: PlainDate;
  readonly source: Source;
  readonly author?: string;
  /** By category of the need. */
  readonly decided?: Entries<Decision>;
  readonly createdAt: Moment;
  readonly changedAt: Moment;
  readonly sample?: boolean;
}

export const ASSESSMENT_MOVES: Readonly<Record<AssessmentStatus, readonly AssessmentStatus[]>> = {
  'in-progress': ['completed', 'stopped', 'entered-in-error'],
  completed: ['amended', 'entered-in-error'],
  amended: ['amended', 'entered-in-error'],
  stopped: ['entered-in-error'],
  'entered-in-error': [],
};

export const mayMoveAssessment = (from: AssessmentStatus, to: AssessmentStatus): boolean =>
  ASSESSMENT_MOVES[from].includes(to);

export const isDone = ({ status }: Pick<Assessment, 'status'>): boolean =>
  status === 'completed' || status === 'amended';
