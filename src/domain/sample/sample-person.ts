/** The shape in which invented clients are written down. Days count back from today; days to come are negative. */
import type { FlagKind } from '../client/flag';
import type { Phase } from '../episode/episode';
import type { ContactMode, NoteKind } from '../note/note';
import type { Achievement } from '../plan/goal';
import type { StepOwner } from '../plan/step';
import type { ReportedBy } from '../referral/referral';
import type { BusinessStatus } from '../referral/status';
import type { Category } from '../resource/categories';
import type { RiskKind, RiskLevel } from '../risk/risk';

export interface SampleNote {
  readonly daysAgo: number;
  readonly format: string;
  readonly kind?: NoteKind;
  readonly mode: ContactMode;
  readonly reached?: boolean;
  readonly sections: Readonly<Record<string, string>>;
  readonly signed: boolean;
  /** When it began and ended on the clock, "14:30". */
  readonly from?: string;
  readonly to?: string;
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

export interface SampleGoal {
  readonly text: string;
  readonly category: Category;
  readonly achievementStatus: Achievement;
  readonly baseline: string;
  readonly strength?: string;
  readonly barrier?: string;
  readonly barrierAnswer?: string;
  readonly targetDaysAgo: number;
  readonly milestones: readonly {
    readonly text: string;
    readonly dueDaysAgo: number;
    readonly reachedDaysAgo?: number;
  }[];
  readonly steps: readonly {
    readonly text: string;
    readonly owner: StepOwner;
    readonly ownerName?: string;
    readonly rrule?: string;
    readonly dueDaysAgo: number;
    readonly doneDaysAgo?: number;
  }[];
}

export interface SamplePlan {
  readonly signedDaysAgo: number;
  readonly reviewDaysAgo: number;
  readonly goals: readonly SampleGoal[];
}

export interface SampleRisk {
  readonly kind: RiskKind;
  readonly level: RiskLevel;
  readonly reason: string;
  readonly daysAgo: number;
  readonly reviewDaysAgo: number;
}

export interface SampleAppointment {
  readonly title: string;
  readonly daysAgo: number;
  /** On the clock, "14:30". */
  readonly from: string;
  readonly to: string;
  readonly where: string;
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
  /** What everybody must know before they act. */
  readonly flag?: { readonly kind: FlagKind; readonly words: string };
  readonly risk?: SampleRisk;
  readonly plan?: SamplePlan;
  readonly appointment?: SampleAppointment;
  readonly notes: readonly SampleNote[];
  readonly list: readonly SampleAttempt[];
  readonly todos: readonly { readonly title: string; readonly dueDaysAgo: number; readonly done?: true }[];
}
