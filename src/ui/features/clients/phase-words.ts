import type { Phase } from '../../../domain/episode/episode';
import { m } from '../../../i18n';

export const PHASE_WORDS: Readonly<Record<Phase, () => string>> = {
  intake: m.client_phase_intake,
  assessment: m.client_phase_assessment,
  planning: m.client_phase_planning,
  implementation: m.client_phase_implementation,
  monitoring: m.client_phase_monitoring,
  evaluation: m.client_phase_evaluation,
  closed: m.client_phase_closed,
};

/** Where a case is, in plain words. */
export const phaseWords = (phase: Phase): string => PHASE_WORDS[phase]();
