/** The shape in which invented clients are written down. Days count back from today; days to come are negative. */
import type { Phase } from '../episode/episode';
import type { ContactMode, NoteKind } from '../note/note';
import type { ReportedBy } from '../referral/referral';
import type { BusinessStatus } from '../referral/status';

export interface SampleNote {
  readonly daysAgo: number;
  readonly format: string;
  readonly kind?: NoteKind;
  readonly mode: ContactMode;
  readonly reached?: boolean;
  readonly sections: Readonly<Record<string, string>>;
  readonly signed: boolean;
}

export interface SampleMove {
  readonly daysAgo: number;
  readonly picked: BusinessStatus;
  readonly by: ReportedBy;
}

export const was = (daysAgo: number, picked: BusinessStatus, by: ReportedBy = 'worker'): SampleMove => {
  return { daysAgo, picked, by };
};

export interface SampleAttempt {
  readonly resource: string;
  readonly urgent?: true;
  readonly savedDaysAgo: number;
  /** What happened since, oldest first. */
  readonly history: readonly SampleMove[];
}

export interface SamplePerson {
  readonly given: string;
  readonly family: string;
  readonly preferred?: string;
  readonly pronouns?: string;
  readonly bornYearsAgo: number;
  readonly languages: readonly string[];
  readonly interpreter?: true;
  /** Last two digits of the number. */
  readonly phone: number;
  readonly safeContact?: string;
  readonly phase: Phase;
  readonly startedDaysAgo: number;
  readonly seenDaysAgo: number;
  readonly notes: readonly SampleNote[];
  readonly list: readonly SampleAttempt[];
  readonly todos: readonly { readonly title: string; readonly dueDaysAgo: number; readonly done?: true }[];
}
