/** What a record is, and which one, in words: for lists that mix kinds, such as the trash. */
import type { TableName } from '../../../domain/record/tables';
import { formatDay, m } from '../../../i18n';

const KINDS: Partial<Record<TableName, () => string>> = {
  client: m.settings_kind_client,
  person: m.people_kind,
  household: m.people_household,
  note: m.settings_kind_note,
  need: m.field_need,
  assessment: m.assess_kind,
  risk: m.risk_kind_word,
  plan: m.plan_kind,
  goal: m.plan_kind_goal,
  step: m.plan_kind_step,
  todo: m.settings_kind_todo,
  appointment: m.appointment_kind,
  referral: m.settings_kind_referral,
  attempt: m.settings_kind_attempt,
  service: m.settings_kind_service,
  organization: m.settings_kind_organization,
  location: m.settings_kind_location,
  episode: m.settings_kind_episode,
  phone: m.settings_kind_phone,
  address: m.settings_kind_address,
  schedule: m.settings_kind_schedule,
};

export const kindWord = (table: TableName): string => (KINDS[table] ?? m.settings_kind_other)();

/** A record's own words: a name, a title, a day; empty when it has none. */
export function recordWords(record: object): string {
  const text = (field: string): string => {
    const value = (record as Readonly<Record<string, unknown>>)[field];
    return typeof value === 'string' ? value : '';
  };
  const person = [text('preferred') || text('given'), text('family')].filter(Boolean).join(' ');
  const day = text('date');
  return (
    person ||
    text('title') ||
    text('text') ||
    text('name') ||
    text('number') ||
    text('address_1') ||
    (day && formatDay(day))
  );
}
