/**
 * What a field is called and how its value reads, in the words of the forms: for the history of a record and for choosing
 * between copies. One table, so that a field looks the same wherever it is told.
 */

import type { QuestionSet } from '../../../domain/assessment/question-set';
import { DELETED_FIELD, type HUMAN_FIELDS, type HumanTable, keyOf, mapOf } from '../../../domain/record/human-fields';
import type { Json } from '../../../domain/record/json';
import type { TableName } from '../../../domain/record/tables';
import { m } from '../../../i18n';
import { sectionWords } from '../note/note-words';
import { assessmentLabel, assessmentText } from './assessment-field';
import {
  clientNumberText,
  contactText,
  coverageText,
  factLabel,
  factText,
  flagText,
  roleText,
  ruleText,
  sourceText,
  talkText,
} from './people-field';
import { contentText, milestoneText, reviewText, rruleText, signatureText } from './plan-values';
import {
  categoryText,
  dayText,
  formatText,
  hoursText,
  languageText,
  momentText,
  moveText,
  numberText,
  plainText,
  repeatText,
  type ValueText,
  wordText,
} from './value-words';

type FieldWords = readonly [label: () => string, text?: ValueText];

type Words = { readonly [Table in HumanTable]: Readonly<Record<(typeof HUMAN_FIELDS)[Table][number], FieldWords>> };

const WORDS: Words = {
  client: {
    given: [m.client_given],
    family: [m.client_family],
    preferred: [m.client_preferred],
    otherNames: [m.people_other_names],
    pronouns: [m.client_pronouns],
    phone: [m.client_phone, numberText],
    email: [m.client_email],
    safeContact: [m.client_safe_contact],
    birthDate: [m.client_birth_date, dayText],
    postalCode: [m.client_postal_code],
    identifier: [m.client_identifier],
    languages: [m.client_languages, languageText],
    languagesRead: [m.people_languages_read, languageText],
    interpreter: [m.client_interpreter],
    contacts: [m.people_reach_title, contactText],
    facts: [m.people_facts_title, factText],
    coverages: [m.people_coverage_title, coverageText],
    flags: [m.people_flags_title, flagText],
    numbers: [m.people_numbers_title, clientNumberText],
  },
  household: { members: [m.people_lives_with, () => m.field_yes()] },
  person: {
    name: [m.people_name],
    role: [m.people_role, roleText],
    roleWords: [m.people_role_words],
    organization: [m.people_organization],
    phone: [m.client_phone, numberText],
    email: [m.client_email],
    rule: [m.people_rule_title, ruleText],
    emergency: [m.people_emergency],
    mayTalk: [m.people_may_talk, talkText],
    remark: [m.people_remark],
    until: [m.people_until, dayText],
  },
  episode: {
    phase: [m.client_phase, wordText('phase')],
    status: [m.settings_kind_episode, wordText('state')],
    start: [m.field_case_start, dayText],
    end: [m.field_case_end, dayText],
    closureReason: [m.client_close_reason],
    closureSummary: [m.client_close_summary],
    source: [m.people_source, sourceText],
  },
  need: {
    category: [m.field_need, categoryText],
    status: [m.field_status, wordText('need')],
    verification: [m.need_verification, wordText('verification')],
    words: [m.need_words],
    reason: [m.field_reason],
  },
  assessment: {
    status: [m.field_status, wordText('assessment')],
    date: [m.assess_date, dayText],
    source: [m.assess_source, wordText('source')],
    answers: [m.field_answer],
    decided: [m.field_decided],
  },
  risk: {
    kind: [m.risk_kind, wordText('risk')],
    level: [m.risk_level, wordText('riskLevel')],
    status: [m.field_status, wordText('assessment')],
    reason: [m.field_reason],
    date: [m.risk_date, dayText],
    reviewBy: [m.risk_review_by, dayText],
  },
  goal: {
    text: [m.plan_goal_text],
    category: [m.plan_goal_category, categoryText],
    lifecycleStatus: [m.plan_goal_lifecycle, wordText('goal')],
    achievementStatus: [m.plan_goal_going, wordText('achievement')],
    baseline: [m.plan_goal_baseline],
    targetDate: [m.plan_goal_target, dayText],
    strength: [m.plan_goal_strength],
    barrier: [m.plan_goal_barrier],
    barrierAnswer: [m.plan_goal_answer],
    milestones: [m.plan_field_milestone, milestoneText],
    statusReason: [m.field_reason],
    reasonAbsent: [m.plan_reason_absent, wordText('absent')],
  },
  plan: {
    status: [m.field_status, wordText('plan')],
    content: [m.plan_field_content, contentText],
    signatures: [m.plan_field_signature, signatureText],
    reviewBy: [m.plan_review_next, dayText],
    reviews: [m.plan_field_review, reviewText],
    statusReason: [m.field_reason],
    startedOn: [m.plan_field_started, dayText],
    endedOn: [m.plan_field_ended, dayText],
  },
  step: {
    text: [m.plan_step_text],
    owner: [m.plan_step_owner, wordText('owner')],
    ownerName: [m.plan_step_owner_name],
    due: [m.plan_step_due, dayText],
    rrule: [m.plan_step_repeat, rruleText],
    done: [m.plan_done_days, dayText],
    status: [m.field_status, wordText('state')],
    statusReason: [m.field_reason],
    completedOn: [m.plan_field_completed, dayText],
  },
  todo: {
    title: [m.field_todo_title],
    due: [m.client_panel_task_due, dayText],
    status: [m.field_status, wordText('state')],
    owner: [m.field_todo_owner, wordText('owner')],
    deadline: [m.deadline_field],
    repeat: [m.repeat_field, repeatText],
  },
  appointment: {
    title: [m.appointment_title],
    startsAt: [m.appointment_start, momentText],
    endsAt: [m.appointment_end, momentText],
    status: [m.field_status, wordText('appointment')],
    place: [m.appointment_place],
    withWhom: [m.appointment_with],
    reason: [m.field_reason],
  },
  referral: {
    category: [m.field_need, categoryText],
    reason: [m.field_reason],
    priority: [m.field_priority, wordText('priority')],
    status: [m.field_status, wordText('state')],
  },
  attempt: {
    businessStatus: [m.field_status, wordText('business')],
    moves: [m.field_what_happened, moveText],
  },
  note: {
    sections: [m.note_section_narrative],
    docStatus: [m.field_note_status, wordText('signed')],
    kind: [m.note_kind, wordText('kind')],
    format: [m.note_format, formatText],
    mode: [m.note_mode, wordText('mode')],
    reached: [m.note_reached],
    place: [m.note_place],
    withWhom: [m.note_with_whom],
    date: [m.note_date, dayText],
    startedAt: [m.note_start, momentText],
    endedAt: [m.note_end, momentText],
    travelMinutes: [m.note_travel],
    miles: [m.note_miles],
    author: [m.field_written_by],
    signedBy: [m.field_signed_by],
    amendment: [m.note_add_what, wordText('amendment')],
    reason: [m.note_add_reason],
  },
  organization: {
    name: [m.clip_edit_organization],
    alternate_name: [m.clip_edit_alternate],
    description: [m.clip_edit_description],
    email: [m.clip_edit_email],
    website: [m.clip_edit_url],
  },
  service: {
    name: [m.clip_edit_name],
    alternate_name: [m.clip_edit_alternate],
    description: [m.clip_edit_description],
    url: [m.clip_edit_url],
    email: [m.clip_edit_email],
    additional_emails: [m.field_more_emails],
    services_offered: [m.clip_fact_services],
    status: [m.field_status, wordText('state')],
    application_process: [m.clip_edit_application],
    fees_description: [m.clip_edit_fees],
    eligibility_description: [m.clip_edit_eligibility],
    required_documents: [m.clip_edit_documents],
    area_served: [m.clip_edit_area],
    languages: [m.clip_edit_languages, languageText],
    categories: [m.clip_edit_categories, categoryText],
  },
  location: { name: [m.field_place_name], accessibility: [m.clip_edit_accessibility] },
  service_at_location: {
    description: [m.clip_edit_description],
    hours_text: [m.clip_edit_hours_text],
    by_appointment: [m.field_by_appointment],
  },
  phone: {
    number: [m.settings_kind_phone, numberText],
    extension: [m.clip_edit_extension],
    type: [m.clip_edit_phone_type, wordText('phone')],
    description: [m.field_remark],
  },
  address: {
    address_1: [m.clip_edit_address_1],
    address_2: [m.clip_edit_address_2],
    attention: [m.clip_edit_attention],
    city: [m.clip_edit_city],
    state_province: [m.clip_edit_state],
    postal_code: [m.clip_edit_postal],
    country: [m.clip_edit_country],
  },
  schedule: {
    freq: [m.clip_edit_hours_week, wordText('weeks')],
    interval: [m.clip_edit_hours_week],
    byday: [m.clip_edit_hours_days, hoursText],
    opens_at: [m.clip_edit_hours_from, hoursText],
    closes_at: [m.clip_edit_hours_to, hoursText],
    notes: [m.clip_edit_hours_notes],
  },
  setting: { name: [m.settings_worker_name], credentials: [m.settings_worker_credentials] },
};

/** Undefined for what no form shows. */
function wordsOf(table: TableName, field: string): FieldWords | undefined {
  const fields: Readonly<Record<string, FieldWords>> | undefined = (
    WORDS as Partial<Record<TableName, Readonly<Record<string, FieldWords>>>>
  )[table];
  return fields?.[mapOf(field)];
}

/** "Phone", "Languages spoken", "Plan". `set`: the questions of an assessment, whose words its answers go by. */
export function fieldLabel(table: TableName, field: string, set?: QuestionSet): string {
  if (field === DELETED_FIELD) return m.field_deleted();
  if (table === 'assessment' && mapOf(field) !== field) return assessmentLabel(field, set);
  if (table === 'client' && mapOf(field) === 'facts') return factLabel(keyOf(field));
  if (table === 'note' && mapOf(field) === 'sections') return sectionWords(keyOf(field));
  return (wordsOf(table, field)?.[0] ?? m.field_other)();
}

/** The value as its form shows it; an empty one is said to be empty. */
export function fieldText(table: TableName, field: string, value: Json | undefined, set?: QuestionSet): string {
  if (table === 'assessment' && mapOf(field) !== field && value) return assessmentText(field, value, set);
  if (field === DELETED_FIELD) return value ? m.field_deleted_in() : m.field_deleted_out();
  const key = keyOf(field);
  if (key !== '' && value === true) return (wordsOf(table, field)?.[1] ?? plainText)(key);
  const said = value === undefined || value === null || value === '' || value === false;
  if (said && typeof value !== 'boolean') return m.field_empty();
  return (wordsOf(table, field)?.[1] ?? plainText)(value ?? null);
}

/** Several fields that belong together: each on a line of its own where there is more than one. */
export function fieldsText(table: TableName, values: Readonly<Record<string, Json>>, set?: QuestionSet): string {
  const fields = Object.entries(values).filter(([field]) => wordsOf(table, field));
  const [only] = fields;
  if (fields.length === 1 && only) return fieldText(table, only[0], only[1], set);
  return fields
    .map(([field, value]) =>
      m.field_line({ label: fieldLabel(table, field, set), value: fieldText(table, field, value, set) }),
    )
    .join('\n');
}
