/** What is known of a client and the people around them, as one line each: for the history and for choosing. */
import type { ClientNumber } from '../../../domain/client/client-number';
import { masked } from '../../../domain/client/client-number';
import type { ContactPoint } from '../../../domain/client/contact-point';
import type { Coverage } from '../../../domain/client/coverage';
import type { Fact, FactKind } from '../../../domain/client/fact';
import type { Flag } from '../../../domain/client/flag';
import type { SafeRule } from '../../../domain/client/safe-contact';
import type { EpisodeSource } from '../../../domain/episode/source';
import { type Person, talkAnswer } from '../../../domain/person/person';
import type { Json } from '../../../domain/record/json';
import { m } from '../../../i18n';
import { SOURCE_WORDS } from '../assessment/assessment-words';
import { factWords } from '../people/fact-words';
import {
  COVERAGE_STATUS_WORDS,
  FACT_WORDS,
  FLAG_WORDS,
  NUMBER_WORDS,
  ROLE_WORDS,
  SOURCE_KIND_WORDS,
  SYSTEM_WORDS,
  TALK_WORDS,
  USE_WORDS,
  wordOf,
} from '../people/people-words';
import { pointText } from '../people/point-text';
import { ruleSummary } from '../people/rule-words';
import { dayText, plainText, type ValueText } from './value-words';

/** For values that are objects; what is none is shown as it is. */
const ofObject =
  <Value extends object>(parts: (value: Value) => readonly (string | false | undefined)[]): ValueText =>
  (value) =>
    typeof value === 'object' && value !== null
      ? parts(value as unknown as Value)
          .filter(Boolean)
          .join(' · ')
      : plainText(value);

const day = (text: string | undefined): string | undefined => text && dayText(text);
const span = (from: string | undefined, until: string | undefined): readonly (string | undefined)[] => [
  from && m.people_since_day({ day: dayText(from) }),
  until && m.people_until_day({ day: dayText(until) }),
];

export const contactText = ofObject<ContactPoint>(({ system, value, use, remark, rule }) => [
  wordOf(SYSTEM_WORDS, system),
  pointText({ system, value }),
  use && wordOf(USE_WORDS, use),
  remark,
  ruleSummary(rule),
]);

export const factLabel = (kind: string): string => wordOf(FACT_WORDS, kind);
export const factText = ofObject<Fact>((fact) => [
  factWords('per' in fact ? 'income' : kindOf(fact), fact),
  day(fact.date),
  wordOf(SOURCE_WORDS, fact.source),
]);
/** The words of a yes or no are the same in every question. */
const kindOf = ({ answer }: Fact): FactKind =>
  'value' in answer && (answer.value === 'yes' || answer.value === 'no') ? 'veteran' : 'residence';

export const coverageText = ofObject<Coverage>(({ payer, plan, member, start, end, status }) => [
  payer,
  plan,
  member && masked(member),
  wordOf(COVERAGE_STATUS_WORDS, status),
  ...span(start, end),
]);

export const flagText = ofObject<Flag>(({ kind, words, status, from, until }) => [
  wordOf(FLAG_WORDS, kind),
  words,
  status === 'inactive' && m.people_over(),
  status === 'entered-in-error' && m.field_mistake(),
  ...span(from, until),
]);

export const clientNumberText = ofObject<ClientNumber>(({ kind, system, value }) => [
  wordOf(NUMBER_WORDS, kind),
  system,
  masked(value),
]);

export const roleText: ValueText = (value) => wordOf(ROLE_WORDS, plainText(value));
export const ruleText = ofObject<SafeRule>((rule) => [ruleSummary(rule)]);
export const talkText: ValueText = (value: Json) =>
  wordOf(TALK_WORDS, talkAnswer({ mayTalk: value as unknown as Person['mayTalk'] }));
export const sourceText = ofObject<EpisodeSource>(({ from, words, on }) => [
  wordOf(SOURCE_KIND_WORDS, from),
  words,
  day(on),
]);
