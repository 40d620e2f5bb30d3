/** The value of a fact as people read it. */
import { NOT_ASKED } from '../../../domain/assessment/answers';
import { type Fact, type FactKind, yearlyIncome } from '../../../domain/client/fact';
import { FACT_QUESTIONS } from '../../../domain/client/fact-questions';
import { language, m } from '../../../i18n';
import { answerWords } from '../assessment/answer-words';
import { PER_WORDS, wordOf } from './people-words';

const money = (amount: number): string =>
  new Intl.NumberFormat(language.value, {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);

/** "$1,200 a month (about $14,400 a year)"; "Would rather not say"; "Not asked". */
export function factWords(kind: FactKind, fact: Fact | undefined): string {
  const answer = fact?.answer ?? NOT_ASKED;
  if (kind !== 'income' || !('value' in answer) || typeof answer.value !== 'number')
    return answerWords(FACT_QUESTIONS[kind], answer);
  const amount = money(answer.value);
  const paid = fact?.per ? m.people_income_per({ amount, per: wordOf(PER_WORDS, fact.per) }) : amount;
  const year = fact?.per === 'year' ? undefined : yearlyIncome(fact);
  return year === undefined ? paid : m.people_income_year({ paid, year: money(year) });
}
