/** After how many days Today reminds: the program's own numbers until somebody sets others. */
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { RISK_TIERS, type RiskTier } from '../../domain/risk/tier';
import { DEFAULT_RULES, type StaleRules } from '../../domain/today/rules';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { commit } from '../committed';
import { revived } from '../revived';

/** One fixed row, so that two devices of one worker write the same one. It says nothing about anybody. */
const TODAY_RULES: Id = '00000000-0000-4000-8000-00000000a004';

export type RuleNumber = Exclude<keyof StaleRules, 'contact'> | `contact-${RiskTier}`;

const PLAIN: readonly Exclude<keyof StaleRules, 'contact'>[] = [
  'requested',
  'requestedUrgent',
  'onHold',
  'inProgress',
  'savedUnsent',
  'unsignedNote',
  'resourceUnchecked',
  'ahead',
  'deadlineAhead',
  'renewalAhead',
];
export const RULE_NUMBERS: readonly RuleNumber[] = [
  ...RISK_TIERS.map((tier): RuleNumber => `contact-${tier}`),
  ...PLAIN,
];

export type RuleNumbers = Readonly<Record<RuleNumber, number>>;

/** 1 to 999 days. */
export const isRuleNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 999;

const numberOf = (rules: StaleRules, name: RuleNumber): number =>
  name.startsWith('contact-')
    ? rules.contact[name.slice('contact-'.length) as RiskTier]
    : rules[name as (typeof PLAIN)[number]];

export async function readRuleNumbers({ records }: Pick<App, 'records'>): Promise<RuleNumbers> {
  const row = await records.get('setting', TODAY_RULES);
  const entries = RULE_NUMBERS.map((name) => {
    const own = row?.[name];
    return [name, isRuleNumber(own) ? own : numberOf(DEFAULT_RULES, name)] as const;
  });
  return Object.fromEntries(entries) as RuleNumbers;
}

export async function readRules(app: Pick<App, 'records'>): Promise<StaleRules> {
  const numbers = await readRuleNumbers(app);
  const contact = Object.fromEntries(RISK_TIERS.map((tier) => [tier, numbers[`contact-${tier}`]]));
  const plain = Object.fromEntries(PLAIN.map((name) => [name, numbers[name]]));
  return { ...plain, contact } as unknown as StaleRules;
}

export function changeRules(
  app: App,
  numbers: Partial<RuleNumbers>,
  draftKey: DraftKey,
): Promise<Result<Committed, WriteFailure>> {
  const edits =
    Object.keys(numbers).length > 0 ? [{ table: 'setting', id: TODAY_RULES, set: { ...numbers } } as const] : [];
  // Undoing the first change ever threw the row away.
  return commit(app, { name: 'today_rules_changed', edits: revived(edits), removeDrafts: [draftKey] });
}
