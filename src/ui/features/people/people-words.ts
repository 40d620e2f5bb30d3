/** The words of codes: people, numbers, coverage, flags, facts, and how a case came in. */
import type { NumberKind } from '../../../domain/client/client-number';
import type { ContactSystem, ContactUse } from '../../../domain/client/contact-point';
import type { CoverageStanding, CoverageStatus } from '../../../domain/client/coverage';
import type { FactKind, IncomePeriod } from '../../../domain/client/fact';
import type { FlagKind } from '../../../domain/client/flag';
import type { SourceKind } from '../../../domain/episode/source';
import type { PersonRole, TalkAnswer } from '../../../domain/person/person';
import { m } from '../../../i18n';

type WordsOf<Code extends string> = Readonly<Record<Code, () => string>>;

/** The word for a code; one that a later version made is shown as it is. */
export const wordOf = (words: Readonly<Record<string, () => string>>, code: string): string => words[code]?.() ?? code;

export const SYSTEM_WORDS: WordsOf<ContactSystem> = {
  phone: m.people_system_phone,
  email: m.people_system_email,
  mail: m.people_system_mail,
  other: m.people_system_other,
};

export const USE_WORDS: WordsOf<ContactUse> = {
  mobile: m.people_use_mobile,
  home: m.people_use_home,
  work: m.people_use_work,
  temp: m.people_use_temp,
  old: m.people_use_old,
};

export const NUMBER_WORDS: WordsOf<NumberKind> = {
  MA: m.people_number_ma,
  MC: m.people_number_mc,
  MR: m.people_number_mr,
  SS: m.people_number_ss,
  DL: m.people_number_dl,
  PPN: m.people_number_ppn,
  other: m.people_number_other,
};

export const COVERAGE_STATUS_WORDS: WordsOf<CoverageStatus> = {
  active: m.people_coverage_active,
  draft: m.people_coverage_draft,
  cancelled: m.people_coverage_cancelled,
  'entered-in-error': m.field_mistake,
};

export const STANDING_WORDS: WordsOf<CoverageStanding> = {
  'in-force': m.people_standing_in_force,
  'ends-soon': m.people_standing_ends_soon,
  'not-yet': m.people_standing_not_yet,
  ended: m.people_standing_ended,
  applied: m.people_coverage_draft,
  cancelled: m.people_coverage_cancelled,
  mistake: m.field_mistake,
};

export const FLAG_WORDS: WordsOf<FlagKind> = {
  safety: m.people_flag_safety,
  allergy: m.people_flag_allergy,
  interpreter: m.people_flag_interpreter,
  other: m.people_flag_other,
};

export const FACT_WORDS: WordsOf<FactKind> = {
  'household-size': m.people_fact_household_size,
  income: m.people_fact_income,
  residence: m.people_fact_residence,
  insurance: m.people_fact_insurance,
  veteran: m.people_fact_veteran,
  disability: m.people_fact_disability,
  pregnancy: m.people_fact_pregnancy,
  gender: m.people_fact_gender,
};

export const PER_WORDS: WordsOf<IncomePeriod> = {
  week: m.people_per_week,
  'two-weeks': m.people_per_two_weeks,
  month: m.people_per_month,
  year: m.people_per_year,
};

export const ROLE_WORDS: WordsOf<PersonRole> = {
  spouse: m.people_role_spouse,
  partner: m.people_role_partner,
  parent: m.people_role_parent,
  child: m.people_role_child,
  sibling: m.people_role_sibling,
  grandparent: m.people_role_grandparent,
  grandchild: m.people_role_grandchild,
  guardian: m.people_role_guardian,
  'foster-parent': m.people_role_foster_parent,
  'other-family': m.people_role_other_family,
  friend: m.people_role_friend,
  neighbour: m.people_role_neighbour,
  landlord: m.people_role_landlord,
  'other-support': m.people_role_other_support,
  'case-manager': m.people_role_case_manager,
  doctor: m.people_role_doctor,
  nurse: m.people_role_nurse,
  therapist: m.people_role_therapist,
  'home-care': m.people_role_home_care,
  'social-worker': m.people_role_social_worker,
  school: m.people_role_school,
  lawyer: m.people_role_lawyer,
  probation: m.people_role_probation,
  'housing-worker': m.people_role_housing_worker,
  'job-coach': m.people_role_job_coach,
  clergy: m.people_role_clergy,
  'other-professional': m.people_role_other_professional,
};

export const TALK_WORDS: WordsOf<TalkAnswer> = {
  yes: m.people_talk_yes,
  no: m.people_talk_no,
  'asked-declined': m.people_talk_declined,
  'asked-unknown': m.people_talk_unknown,
  'not-asked': m.people_talk_not_asked,
};

export const SOURCE_KIND_WORDS: WordsOf<SourceKind> = {
  self: m.people_from_self,
  family: m.people_from_family,
  hospital: m.people_from_hospital,
  clinic: m.people_from_clinic,
  agency: m.people_from_agency,
  school: m.people_from_school,
  court: m.people_from_court,
  police: m.people_from_police,
  housing: m.people_from_housing,
  outreach: m.people_from_outreach,
  hotline: m.people_from_hotline,
  other: m.people_from_other,
};
