/** Values of single fields as people read them; a code that this version does not know is shown as it is. */

import type { Json } from '../../../domain/record/json';
import { categoryLabel } from '../../../domain/resource/categories';
import { isPlainDate } from '../../../domain/time/plain-date';
import { formatDay, formatMoment, m } from '../../../i18n';
import { APPOINTMENT_STATUS_WORDS } from '../appointment/appointment-words';
import { ruleWords } from '../appointment/repeat-words';
import {
  ABSENT_WORDS,
  ASSESSMENT_STATUS_WORDS,
  NEED_STATUS_WORDS,
  RISK_KIND_WORDS,
  RISK_LEVEL_WORDS,
  SOURCE_WORDS,
  VERIFICATION_WORDS,
} from '../assessment/assessment-words';
import { PHASE_WORDS } from '../clients/phase-words';
import { CATEGORY_WORDS } from '../clip/category-words';
import { languageName } from '../clip/facts';
import { dayEntries, timeWords, weekdayName } from '../clip/hours-words';
import { PHONE_TYPE_WORDS, phoneText } from '../clip/phone-words';
import { AMENDMENTS, formatWords, KINDS, MODES } from '../note/note-words';
import { ACHIEVEMENT_WORDS, GOAL_STATUS_WORDS, PLAN_STATUS_WORDS } from '../plan/plan-words';
import { REPORTER_WORDS, STATUS_WORDS } from '../referral-words';

export type ValueText = (value: Json) => string;

export const plainText: ValueText = (value) => {
  if (typeof value === 'boolean') return value ? m.field_yes() : m.field_no();
  if (Array.isArray(value)) return value.map(String).join('\n');
  return value === null ? m.field_empty() : typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const ofText =
  (words: (text: string) => string): ValueText =>
  (value) =>
    typeof value === 'string' ? words(value) : plainText(value);

export const dayText = ofText((day) => (isPlainDate(day) ? formatDay(day) : day));
export const momentText = ofText((moment) => (Number.isNaN(Date.parse(moment)) ? moment : formatMoment(moment)));
export const numberText = ofText(phoneText);
export const languageText = ofText(languageName);
export const categoryText = ofText((code) => {
  const words = (CATEGORY_WORDS as Readonly<Record<string, () => string>>)[code];
  return words ? words() : categoryLabel(code);
});
/** Days as "Mon, Wed", a time as "9:30 AM". */
export const hoursText = ofText((text) => {
  const days = dayEntries(text);
  return days.length > 0
    ? days.map(({ nth, day }) => `${nth}${nth && ' '}${weekdayName(day)}`).join(', ')
    : timeWords(text);
});

/** One step of a referral: what, and who said so. */
export const moveText: ValueText = (value) => {
  const { businessStatus, reportedBy, note } = (value ?? {}) as Readonly<Record<string, string | undefined>>;
  return [lookUp('business', businessStatus ?? ''), lookUp('reporter', reportedBy ?? ''), note]
    .filter(Boolean)
    .join(' · ');
};

const STATES = {
  requested: m.field_state_requested,
  'in-progress': m.field_state_in_progress,
  'on-hold': m.field_state_on_hold,
  onhold: m.field_state_on_hold,
  completed: m.field_state_completed,
  cancelled: m.field_state_cancelled,
  draft: m.field_state_draft,
  active: m.field_state_active,
  revoked: m.field_state_revoked,
  planned: m.field_state_planned,
  waitlist: m.field_state_waitlist,
  finished: m.field_state_finished,
  inactive: m.field_state_inactive,
  defunct: m.field_state_defunct,
  'temporarily closed': m.field_state_temporarily_closed,
  'entered-in-error': m.field_mistake,
};

const LISTS = {
  business: STATUS_WORDS,
  reporter: REPORTER_WORDS,
  state: STATES,
  mode: MODES,
  kind: KINDS,
  amendment: AMENDMENTS,
  owner: {
    worker: m.field_owner_worker,
    client: m.field_owner_client,
    'support-person': m.field_owner_support_person,
    provider: m.field_owner_provider,
  },
  need: NEED_STATUS_WORDS,
  verification: VERIFICATION_WORDS,
  assessment: ASSESSMENT_STATUS_WORDS,
  source: SOURCE_WORDS,
  goal: GOAL_STATUS_WORDS,
  achievement: ACHIEVEMENT_WORDS,
  plan: PLAN_STATUS_WORDS,
  absent: ABSENT_WORDS,
  risk: RISK_KIND_WORDS,
  riskLevel: RISK_LEVEL_WORDS,
  appointment: APPOINTMENT_STATUS_WORDS,
  priority: { routine: m.field_priority_routine, urgent: m.field_priority_urgent },
  signed: {
    preliminary: m.field_note_preliminary,
    final: m.field_note_final,
    amended: m.field_note_amended,
    'entered-in-error': m.field_mistake,
  },
  phase: PHASE_WORDS,
  phone: PHONE_TYPE_WORDS,
  weeks: { WEEKLY: m.clip_hours_every_week, MONTHLY: m.field_weeks_monthly },
} satisfies Readonly<Record<string, Readonly<Record<string, () => string>>>>;

function lookUp(list: string, code: string): string {
  const words = (LISTS as Readonly<Record<string, Readonly<Record<string, () => string>>>>)[list]?.[code];
  return words ? words() : code;
}

/** The word for a code of this list. */
export const wordText = (list: keyof typeof LISTS): ValueText => ofText((code) => lookUp(list, code));

/** "FREQ=WEEKLY" in words. */
export const repeatText = ofText(ruleWords);

export const formatText = ofText(formatWords);
