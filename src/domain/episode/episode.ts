import type { IntakeMark } from '../intake/intake';
import type { Entries, Id, Moment, PlainDate } from '../record/record';
import type { EpisodeSource } from './source';

/** FHIR R4 EpisodeOfCare.status. */
export type EpisodeStatus =
  | 'planned'
  | 'waitlist'
  | 'active'
  | 'onhold'
  | 'finished'
  | 'cancelled'
  | 'entered-in-error';

/** Where in the process the case is. Moves freely; each move is dated. */
export type Phase = 'intake' | 'assessment' | 'planning' | 'implementation' | 'monitoring' | 'evaluation' | 'closed';

export interface PhaseMove {
  readonly phase: Phase;
  readonly at: Moment;
  /** Why the case moved on although something was missing. */
  readonly reason?: string;
}

/** One span of service for a client (FHIR R4 EpisodeOfCare). */
export interface Episode {
  readonly id: Id;
  readonly clientId: Id;
  readonly status: EpisodeStatus;
  readonly phase: Phase;
  readonly start: PlainDate;
  readonly end?: PlainDate;
  readonly closureReason?: string;
  readonly closureSummary?: string;
  /** The closed episode that this one takes up again. */
  readonly reopens?: Id;
  readonly phaseMoves?: Entries<PhaseMove>;
  /** How far the intake has come, by task of the practice's list. */
  readonly intake?: Entries<IntakeMark>;
  /** How the case came in. */
  readonly source?: EpisodeSource;
  readonly sample?: boolean;
}
