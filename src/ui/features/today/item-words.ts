/** The words of one item: what to do and by which rule it is here. */
import type { Client } from '../../../domain/client/client';
import { shortName } from '../../../domain/client/names';
import type { RiskTier } from '../../../domain/risk/tier';
import { addDays } from '../../../domain/time/plain-date';
import type { DueItem } from '../../../domain/today/due-items';
import { formatShortDay, formatTime, m } from '../../../i18n';
import { people } from '../../shell/people-words';
import { ruleWords } from '../appointment/repeat-words';
import { RISK_LEVEL_WORDS } from '../assessment/assessment-words';

export interface ItemWords {
  readonly title: string;
  readonly rule: string;
}

export const tierWords = (tier: RiskTier): string =>
  tier === 'not-judged' ? m.today_tier_none() : RISK_LEVEL_WORDS[tier]();

/** @param client whom the item is about, where it is about somebody */
export function itemWords(item: DueItem, client: Client | undefined): ItemWords {
  const { limit = 0, days = 0, clients = 0, title = '', resource = m.today_some_service() } = item.params;
  const name = client ? shortName(client) : m.today_nobody(people());
  const { at = '', repeat = '', tier = 'not-judged', judged = item.due, payer = '' } = item.params;
  const who = { resource, client: name };
  switch (item.rule) {
    case 'todo-due':
      return { title: client ? m.today_todo_of({ title, client: name }) : title, rule: m.today_todo_rule() };
    case 'deadline':
      return { title: client ? m.today_todo_of({ title, client: name }) : title, rule: m.today_deadline_rule() };
    case 'check-in':
      return {
        title: client ? m.today_todo_of({ title, client: name }) : title,
        rule: m.today_check_in_rule({ every: ruleWords(repeat) }),
      };
    case 'appointment':
      return {
        title: title ? m.today_meet_about({ title, client: name }) : m.today_meet({ client: name }),
        rule: m.today_meet_rule({ time: formatTime(at) }),
      };
    case 'appointment-unsettled':
      return {
        title: m.today_unsettled({ client: name }),
        rule: m.today_unsettled_rule({ day: formatShortDay(item.due) }),
      };
    case 'coverage-ends':
      return {
        title: m.today_coverage({ payer, client: name }),
        rule: m.today_coverage_rule({ day: formatShortDay(item.due) }),
      };
    case 'plan-step':
      return { title: m.today_todo_of({ title, client: name }), rule: m.today_step_rule() };
    case 'plan-review':
      return { title: m.today_review({ client: name }), rule: m.today_review_rule() };
    case 'risk-review':
      return {
        title: m.today_risk({ client: name }),
        rule: m.today_risk_rule({ day: formatShortDay(judged) }),
      };
    case 'attempt-silent':
      return { title: m.today_silent(who), rule: m.today_silent_rule({ days, limit }) };
    case 'attempt-on-hold':
      return { title: m.today_on_hold(who), rule: m.today_on_hold_rule({ days, limit }) };
    case 'attempt-in-progress':
      return { title: m.today_in_progress(who), rule: m.today_in_progress_rule({ days, limit }) };
    case 'attempt-unsent':
      return {
        title: m.today_unsent(who),
        rule: m.today_unsent_rule({ day: formatShortDay(addDays(item.due, -limit)), limit }),
      };
    case 'note-unsigned': {
      const day = formatShortDay(addDays(item.due, -limit));
      return { title: m.today_unsigned({ day, client: name }), rule: m.today_unsigned_rule({ days, limit }) };
    }
    case 'client-quiet':
      return {
        title: m.today_quiet({ client: name }),
        rule: m.today_quiet_tier_rule({ days, limit, tier: tierWords(tier) }),
      };
    case 'resource-unchecked':
      return { title: m.today_check({ resource }), rule: m.today_check_rule({ ...people(), clients, days }) };
  }
}
