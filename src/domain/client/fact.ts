/**
 * What programmes ask for before they help: one statement each, with the day and who said so (FHIR R4 Observation; the
 * household, income, veteran and insurance questions are those of LOINC 63512-8, 63586-2, 93034-7 and 76437-3). A refusal,
 * "I don't know" and "not asked" are kept apart.
 */
import type { Answer } from '../assessment/answers';
import type { Source } from '../assessment/assessment';
import type { Entries, PlainDate } from '../record/record';
import { daysBetween, isPlainDate } from '../time/plain-date';

export const FACT_KINDS = [
  'household-size',
  'income',
  'residence',
  'insurance',
  'veteran',
  'disability',
  'pregnancy',
  'gender',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export const INCOME_PERIODS = ['week', 'two-weeks', 'month', 'year'] as const;
export type IncomePeriod = (typeof INCOME_PERIODS)[number];

export interface Fact {
  /** "yes" or "no"; a number for the household and the income; words otherwise. */
  readonly answer: Answer;
  /** Of an income: what the amount is paid for. Before tax. */
  readonly per?: IncomePeriod;
  readonly date: PlainDate;
  readonly source: Source;
}

/** Days after which it is worth asking again; those that are not here do not change by themselves. */
export const FRESH_DAYS: Readonly<Partial<Record<FactKind, number>>> = {
  'household-size': 180,
  income: 90,
  residence: 180,
  insurance: 180,
  pregnancy: 60,
};
/** Somebody who did not know may know by then. */
const UNKNOWN_DAYS = 30;

export type Freshness = 'fresh' | 'old' | 'not-asked';

/** A refusal never grows old: nobody is asked again because of a calendar. */
export function freshness(kind: FactKind, fact: Fact | undefined, today: PlainDate): Freshness {
  if (!fact || ('absent' in fact.answer && fact.answer.absent === 'not-asked')) return 'not-asked';
  if ('absent' in fact.answer && fact.answer.absent === 'asked-declined') return 'fresh';
  const days = 'absent' in fact.answer ? UNKNOWN_DAYS : FRESH_DAYS[kind];
  if (days === undefined || !isPlainDate(fact.date)) return 'fresh';
  return daysBetween(fact.date, today) > days ? 'old' : 'fresh';
}

const PER_YEAR: Readonly<Record<IncomePeriod, number>> = { week: 52, 'two-weeks': 26, month: 12, year: 1 };

/** A year of it, in whole units of money; undefined where no amount is known. */
export function yearlyIncome(fact: Fact | undefined): number | undefined {
  if (!fact?.per || !('value' in fact.answer) || typeof fact.answer.value !== 'number') return undefined;
  const times = PER_YEAR[fact.per] as number | undefined;
  return times === undefined ? undefined : Math.round(fact.answer.value * times);
}

/** Whole years on that day; undefined for a day of birth that is none, or still to come. */
export function ageOn(birthDate: PlainDate | undefined, day: PlainDate): number | undefined {
  if (!birthDate || !isPlainDate(birthDate) || birthDate > day) return undefined;
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The facts that can be read, in the order of the list; one of a kind this version does not know is left alone. */
export const factsOf = (facts: Entries<Fact> | undefined): readonly (readonly [FactKind, Fact | undefined])[] =>
  FACT_KINDS.map((kind) => {
    const fact: Fact | undefined = facts?.[kind];
    return [kind, typeof fact?.answer === 'object' && fact.answer !== null ? fact : undefined] as const;
  });
