/** A safe-contact rule in plain words: short for a line, in full before a call. */
import { hasRule, isTime, type SafeRule, type Verdict, type Way, WEEKDAYS } from '../../../domain/client/safe-contact';
import { formatList, m } from '../../../i18n';
import { timeWords, weekdayName } from '../clip/hours-words';

export const WAY_WORDS: Readonly<Record<Way, () => string>> = {
  call: m.people_way_call,
  text: m.people_way_text,
  message: m.people_way_message,
  email: m.people_way_email,
  mail: m.people_way_mail,
};

export const VERDICT_WORDS: Readonly<Record<Verdict, () => string>> = {
  never: m.people_verdict_never,
  no: m.people_verdict_no,
  'not-now': m.people_verdict_not_now,
  'not-asked': m.people_verdict_not_asked,
  ok: m.people_verdict_ok,
};

/** "Mon, Tue, 4:00 PM to 8:00 PM"; empty when no hours were said. */
export function hoursWords({ days = [], from, until }: SafeRule): string {
  const on = WEEKDAYS.filter((day) => days.includes(day)).map((day) => weekdayName(day));
  const time = isTime(from)
    ? isTime(until)
      ? m.people_hours_between({ from: timeWords(from), until: timeWords(until) })
      : m.people_hours_from({ from: timeWords(from) })
    : isTime(until)
      ? m.people_hours_until({ until: timeWords(until) })
      : '';
  return [on.join(', '), time].filter(Boolean).join(', ');
}

/** One line of it: "OK: call, text · Not: leave a message · 4:00 PM to 8:00 PM · Say: …". Empty when nothing was said. */
export function ruleSummary(rule: SafeRule | undefined): string {
  if (!hasRule(rule)) return '';
  const asked = (answer: 'ok' | 'no') =>
    formatList(
      Object.entries(rule.ways ?? {}).flatMap(([way, said]) =>
        said === answer ? [WAY_WORDS[way as Way]?.() ?? way] : [],
      ),
    );
  const [fine, not] = [asked('ok'), asked('no')];
  return [
    rule.never && m.people_verdict_never(),
    fine && m.people_rule_ok({ ways: fine }),
    not && m.people_rule_not({ ways: not }),
    hoursWords(rule),
    rule.say && m.people_rule_say({ words: rule.say }),
  ]
    .filter(Boolean)
    .join(' · ');
}
