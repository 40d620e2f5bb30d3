/** FHIR R4 EpisodeOfCare.status as a table: what is not listed is refused, entered-in-error is reachable from all. */
import { done, type Result, refused } from '../record/result';
import type { EpisodeStatus, Phase } from './episode';

export const EPISODE_MOVES: Readonly<Record<EpisodeStatus, readonly EpisodeStatus[]>> = {
  planned: ['waitlist', 'active', 'cancelled', 'entered-in-error'],
  waitlist: ['active', 'cancelled', 'entered-in-error'],
  active: ['onhold', 'finished', 'cancelled', 'entered-in-error'],
  onhold: ['active', 'finished', 'cancelled', 'entered-in-error'],
  finished: ['entered-in-error'],
  cancelled: ['entered-in-error'],
  'entered-in-error': [],
};

export const mayMoveEpisode = (from: EpisodeStatus, to: EpisodeStatus): boolean => EPISODE_MOVES[from].includes(to);

/** In the order of the process; the order forbids nothing, phases move freely. */
export const PHASES: readonly Phase[] = [
  'intake',
  'assessment',
  'planning',
  'implementation',
  'monitoring',
  'evaluation',
  'closed',
];

/** An open episode is one that work can be recorded under. */
export const isOpen = (status: EpisodeStatus): boolean =>
  status === 'planned' || status === 'waitlist' || status === 'active' || status === 'onhold';

/**
 * The steps that close an episode from where it stands. One that never began is cancelled, not finished; one that
 * is closed already does not close again (it is reopened as a new episode linked to the old).
 */
export function closingStatus(from: EpisodeStatus): Result<EpisodeStatus, 'not-open'> {
  if (mayMoveEpisode(from, 'finished')) return done('finished');
  return mayMoveEpisode(from, 'cancelled') ? done('cancelled') : refused('not-open');
}
