import type { Phase } from '../../../domain/episode/episode';

/** Phases in which the assessment is still to be finished: leaving them asks what is missing. */
export const beforePlanning = (phase: Phase): boolean => phase === 'intake' || phase === 'assessment';
