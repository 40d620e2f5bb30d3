/** What the phases of a case are called. */
import type { Phase } from '../../../domain/episode/episode';
import { m } from '../../../i18n';

const PHASES: Readonly<Record<Phase, () => string>> = {
  intake: m.client_panel_phase_intake,
  assessment: m.client_panel_phase_assessment,
  planning: m.client_panel_phase_planning,
  implementation: m.client_panel_phase_implementation,
  monitoring: m.client_panel_phase_monitoring,
  evaluation: m.client_panel_phase_evaluation,
  closed: m.client_panel_phase_closed,
};

export const phaseWords = (phase: Phase): string => PHASES[phase]();
