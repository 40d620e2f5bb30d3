/** What became of a referral, in plain words, grouped the way people think of it; and who said so. */

import { BUSINESS_STATUSES } from '../../domain/referral/business-status';
import type { ReportedBy } from '../../domain/referral/referral';
import type { BusinessStatus, TaskStatus } from '../../domain/referral/status';
import { m } from '../../i18n';
import type { Tone } from '../components';

export const STATUS_WORDS: Readonly<Record<BusinessStatus, () => string>> = {
  saved: m.referral_status_saved,
  'info-given': m.referral_status_info_given,
  sent: m.referral_status_sent,
  'awaiting-response': m.referral_status_awaiting_response,
  'attempted-no-answer': m.referral_status_attempted_no_answer,
  'application-submitted': m.referral_status_application_submitted,
  accepted: m.referral_status_accepted,
  'appointment-scheduled': m.referral_status_appointment_scheduled,
  'appointment-attended': m.referral_status_appointment_attended,
  enrolled: m.referral_status_enrolled,
  'receiving-service': m.referral_status_receiving_service,
  waitlisted: m.referral_status_waitlisted,
  'no-show': m.referral_status_no_show,
  'appointment-cancelled': m.referral_status_appointment_cancelled,
  'documents-pending': m.referral_status_documents_pending,
  'decision-pending': m.referral_status_decision_pending,
  'under-appeal': m.referral_status_under_appeal,
  'declined-no-capacity': m.referral_status_declined_no_capacity,
  'declined-not-eligible': m.referral_status_declined_not_eligible,
  'declined-out-of-area': m.referral_status_declined_out_of_area,
  'declined-language-or-access': m.referral_status_declined_language_or_access,
  'declined-service-ended': m.referral_status_declined_service_ended,
  'provider-unreachable': m.referral_status_provider_unreachable,
  'client-unreachable': m.referral_status_client_unreachable,
  'client-declined': m.referral_status_client_declined,
  'no-longer-needed': m.referral_status_no_longer_needed,
  'referred-elsewhere': m.referral_status_referred_elsewhere,
  duplicate: m.referral_status_duplicate,
  'consent-revoked': m.referral_status_consent_revoked,
  'ended-without-help': m.referral_status_ended_without_help,
  'appeal-lost': m.referral_status_appeal_lost,
  'got-help': m.referral_status_got_help,
  'got-part-of-help': m.referral_status_got_part_of_help,
  'information-was-enough': m.referral_status_information_was_enough,
  mistake: m.referral_status_mistake,
};

export const REPORTER_WORDS: Readonly<Record<ReportedBy, () => string>> = {
  worker: m.referral_by_worker,
  provider: m.referral_by_provider,
  client: m.referral_by_client,
  'support-person': m.referral_by_support_person,
  document: m.referral_by_document,
  portal: m.referral_by_portal,
  assumed: m.referral_by_assumed,
};

const GROUPS: Readonly<Record<TaskStatus, () => string>> = {
  draft: m.referral_group_asked,
  requested: m.referral_group_asked,
  accepted: m.referral_group_yes,
  'in-progress': m.referral_group_yes,
  'on-hold': m.referral_group_waiting,
  rejected: m.referral_group_no,
  cancelled: m.referral_group_stopped,
  failed: m.referral_group_ended,
  completed: m.referral_group_ended,
  'entered-in-error': m.referral_group_mistake,
};

export interface StatusGroup {
  readonly title: string;
  readonly statuses: readonly BusinessStatus[];
}

/** The choices under the headings people look for, in the order of the list. */
export function groupStatuses(statuses: readonly BusinessStatus[]): readonly StatusGroup[] {
  const groups = new Map<string, BusinessStatus[]>();
  for (const status of statuses) {
    const title = GROUPS[BUSINESS_STATUSES[status].task]();
    groups.set(title, [...(groups.get(title) ?? []), status]);
  }
  return [...groups].map(([title, members]) => ({ title, statuses: members }));
}

/** The colour and shape of a status; words always stand with it. */
export function statusTone(status: TaskStatus): Tone | undefined {
  if (status === 'requested') return 'now';
  if (status === 'accepted' || status === 'in-progress' || status === 'completed') return 'sure';
  if (status === 'on-hold') return 'check';
  return status === 'rejected' || status === 'failed' ? 'stop' : undefined;
}
