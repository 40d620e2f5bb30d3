/** What programmes ask for: asked in one sitting, each fact kept with the day and who said so. */
import { type Answer, type Answers, answerProblem, answerTo, NOT_ASKED } from '../../domain/assessment/answers';
import type { Source } from '../../domain/assessment/assessment';
import type { Client } from '../../domain/client/client';
import { FACT_KINDS, type Fact, type FactKind, factsOf, type IncomePeriod } from '../../domain/client/fact';
import { FACT_QUESTIONS } from '../../domain/client/fact-questions';
import { readAmount } from '../../domain/client/typed-amount';
import { sameJson } from '../../domain/record/edit';
import type { Json } from '../../domain/record/json';
import type { Id, PlainDate } from '../../domain/record/record';
import { isPlainDate } from '../../domain/time/plain-date';
import type { App, DraftKey } from '../app';
import { today } from '../clock';
import { type Kept, writeClient } from './write-client';

export interface FactForm {
  readonly date: PlainDate;
  readonly source: Source;
  /** By kind of fact. */
  readonly answers: Answers;
  readonly per: IncomePeriod;
  /** What the form began with: only what differs from it is written. */
  readonly from: { readonly answers: Answers; readonly per: IncomePeriod };
}

export function factFormOf(app: App, { facts }: Pick<Client, 'facts'>): FactForm {
  const known = factsOf(facts);
  const answers = Object.fromEntries(known.flatMap(([kind, fact]) => (fact ? [[kind, fact.answer] as const] : [])));
  const per = facts?.income?.per ?? 'month';
  return { date: today(app), source: 'client', answers, per, from: { answers, per } };
}

export type FactRefusal = 'date-wrong' | { readonly kind: FactKind };

export function checkFacts(form: FactForm, day: PlainDate): readonly FactRefusal[] {
  const dated = isPlainDate(form.date) && form.date <= day;
  const kinds = changedKinds(form).filter((kind) => !canBe(kind, settled(form, kind)));
  return [...(dated ? [] : (['date-wrong'] as const)), ...kinds.map((kind) => ({ kind }))];
}

/** Nobody lives with half a person. */
const canBe = (kind: FactKind, answer: Answer): boolean =>
  answerProblem(FACT_QUESTIONS[kind], answer) === null &&
  !(FACT_QUESTIONS[kind].type === 'number' && 'value' in answer && typeof answer.value === 'string') &&
  !(kind === 'household-size' && 'value' in answer && !Number.isInteger(answer.value));

const isChanged = ({ answers, per, from }: FactForm, kind: FactKind): boolean =>
  !sameJson(asJson(answerTo(answers, kind)), asJson(answerTo(from.answers, kind))) ||
  (kind === 'income' && per !== from.per && 'value' in answerTo(answers, kind));

const changedKinds = (form: FactForm): readonly FactKind[] => FACT_KINDS.filter((kind) => isChanged(form, kind));

/** Numbers are numbers, words lose the space around them, and nothing is "not asked". */
function settled({ answers }: FactForm, kind: FactKind): Answer {
  const answer = answerTo(answers, kind);
  if (!('value' in answer) || typeof answer.value !== 'string') return answer;
  const text = answer.value.trim();
  if (text === '') return NOT_ASKED;
  if (FACT_QUESTIONS[kind].type !== 'number') return { value: text };
  return { value: readAmount(text) ?? text };
}

/** What was typed must have been checked. A fact that was emptied is taken away. */
export function keepFacts(app: App, clientId: Id, form: FactForm, draftKey?: DraftKey): Kept {
  const { date, source, per } = form;
  const set = Object.fromEntries(
    changedKinds(form).map((kind) => {
      const answer = settled(form, kind);
      const none = 'absent' in answer && answer.absent === 'not-asked';
      const paid = kind === 'income' && 'value' in answer;
      return [`facts/${kind}`, none ? undefined : asJson({ answer, date, source, ...(paid && { per }) })];
    }),
  );
  return writeClient(app, clientId, 'facts_kept', set, draftKey);
}

/** The client said that it is still so. */
export function confirmFact(app: App, clientId: Id, kind: FactKind, fact: Fact): Kept {
  const set = { [`facts/${kind}`]: asJson({ ...fact, date: today(app), source: 'client' }) };
  return writeClient(app, clientId, 'facts_kept', set);
}

const asJson = (value: object): Json => value as unknown as Json;
