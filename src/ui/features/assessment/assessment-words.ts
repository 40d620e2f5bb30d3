/** The words of codes: assessments, needs, risks, intake. Named one by one, so that a page loads only what it uses. */
import type { AbsentReason } from '../../../domain/assessment/answers';
import type { AssessmentStatus, Source } from '../../../domain/assessment/assessment';
import type { IntakeStatus } from '../../../domain/intake/intake';
import type { NeedStatus, Verification } from '../../../domain/need/need';
import type { RiskKind, RiskLevel, RiskStatus } from '../../../domain/risk/risk';
import { m } from '../../../i18n';

type WordsOf<Code extends string> = Readonly<Record<Code, () => string>>;

export const ABSENT_WORDS: WordsOf<AbsentReason> = {
  'asked-declined': m.assess_declined,
  'asked-unknown': m.assess_unknown,
  'not-asked': m.assess_not_asked,
};

export const ASSESSMENT_STATUS_WORDS: WordsOf<AssessmentStatus | RiskStatus> = {
  'in-progress': m.assess_status_in_progress,
  completed: m.assess_status_completed,
  final: m.assess_status_completed,
  amended: m.assess_status_amended,
  stopped: m.assess_status_stopped,
  cancelled: m.assess_status_ended,
  'entered-in-error': m.assess_mistake,
};

export const SOURCE_WORDS: WordsOf<Source> = {
  client: m.assess_source_client,
  'support-person': m.assess_source_support,
  worker: m.assess_source_worker,
  document: m.assess_source_document,
};

export const NEED_STATUS_WORDS: WordsOf<NeedStatus> = {
  active: m.need_status_active,
  recurrence: m.need_status_recurrence,
  inactive: m.need_status_inactive,
  resolved: m.need_status_resolved,
  'entered-in-error': m.assess_mistake,
};

export const VERIFICATION_WORDS: WordsOf<Verification> = {
  unconfirmed: m.need_unconfirmed,
  confirmed: m.need_confirmed,
};

export const RISK_KIND_WORDS: WordsOf<RiskKind> = {
  'self-harm': m.risk_kind_self_harm,
  'harm-to-others': m.risk_kind_harm_to_others,
  'harm-from-others': m.risk_kind_harm_from_others,
  neglect: m.risk_kind_neglect,
  health: m.risk_kind_health,
  relapse: m.risk_kind_relapse,
  'housing-loss': m.risk_kind_housing_loss,
  other: m.risk_kind_other,
};

export const RISK_LEVEL_WORDS: WordsOf<RiskLevel> = {
  low: m.risk_level_low,
  moderate: m.risk_level_moderate,
  high: m.risk_level_high,
  immediate: m.risk_level_immediate,
};

export const INTAKE_WORDS: WordsOf<IntakeStatus> = {
  'not-started': m.intake_not_started,
  'in-progress': m.intake_in_progress,
  waiting: m.intake_waiting,
  done: m.intake_done,
};
