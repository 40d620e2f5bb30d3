/** A safe-contact rule while it is typed. */
import { isTime, type SafeRule, type Way, WEEKDAYS, type Weekday } from '../../domain/client/safe-contact';
import { readTime } from '../../domain/time/typed-time';
import { typed } from '../clients/client-fields';

export interface RuleForm {
  readonly never: boolean;
  /** Ways that were asked about. */
  readonly ways: Readonly<Partial<Record<Way, 'ok' | 'no'>>>;
  readonly days: readonly Weekday[];
  /** As people write times: "2:30p". */
  readonly from: string;
  readonly until: string;
  readonly say: string;
}

export const ruleFormOf = (rule: SafeRule | undefined): RuleForm => ({
  never: rule?.never ?? false,
  ways: rule?.ways ?? {},
  days: rule?.days ?? [],
  from: rule?.from ?? '',
  until: rule?.until ?? '',
  say: rule?.say ?? '',
});

export type RuleRefusal = 'from-wrong' | 'until-wrong';

export function checkRule({ from, until }: RuleForm): readonly RuleRefusal[] {
  const wrong = (text: string) => text.trim() !== '' && readTime(text) === null;
  return [...(wrong(from) ? (['from-wrong'] as const) : []), ...(wrong(until) ? (['until-wrong'] as const) : [])];
}

/** The rule as it is kept, of the ways that exist here; undefined when nothing was said. Days stand in their order. */
export function ruleOf(form: RuleForm, ways: readonly Way[]): SafeRule | undefined {
  const asked = Object.fromEntries(ways.flatMap((way) => (form.ways[way] ? [[way, form.ways[way]] as const] : [])));
  const days = WEEKDAYS.filter((day) => form.days.includes(day));
  const [from, until] = [readTime(form.from) ?? undefined, readTime(form.until) ?? undefined];
  const say = typed(form.say);
  const rule: SafeRule = {
    ...(form.never && { never: true }),
    ...(Object.keys(asked).length > 0 && { ways: asked }),
    ...(days.length > 0 && { days }),
    ...(isTime(from) && { from }),
    ...(isTime(until) && { until }),
    ...(say && { say }),
  };
  return Object.keys(rule).length > 0 ? rule : undefined;
}
