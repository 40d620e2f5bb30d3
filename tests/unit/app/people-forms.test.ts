import { describe, expect, test } from 'vitest';
import { checkSource } from '../../../src/app/clients/episode-source';
import { type ContactForm, checkContact } from '../../../src/app/people/contacts';
import { checkCoverage, coverageFormOf } from '../../../src/app/people/coverages';
import { checkFacts, type FactForm } from '../../../src/app/people/facts';
import { checkFlag } from '../../../src/app/people/flags';
import { checkPerson, personFormOf } from '../../../src/app/people/people';
import { checkRule, ruleFormOf, ruleOf } from '../../../src/app/people/rule-form';
import { WAYS } from '../../../src/domain/client/safe-contact';

const TODAY = '2026-11-23';

describe('a rule as it is typed', () => {
  test('comes back as it was kept, with times as people write them and days in their order', () => {
    const typed = {
      ...ruleFormOf(undefined),
      ways: { call: 'ok', text: 'no' } as const,
      days: ['FR', 'MO'] as const,
      from: '2:30p',
      until: '20h',
      say: ' Say you are from the dentist ',
    };
    const rule = ruleOf(typed, WAYS);
    expect(rule).toEqual({
      ways: { call: 'ok', text: 'no' },
      days: ['MO', 'FR'],
      from: '14:30',
      until: '20:00',
      say: 'Say you are from the dentist',
    });
    expect(ruleOf(ruleFormOf(rule), WAYS)).toEqual(rule);
  });

  test('is no rule when nothing was said, and keeps nothing about ways that do not exist here', () => {
    expect(ruleOf(ruleFormOf(undefined), WAYS)).toBeUndefined();
    expect(ruleOf({ ...ruleFormOf(undefined), ways: { call: 'ok' } }, ['email'])).toBeUndefined();
  });

  test('a time that is none is named at its field', () => {
    expect(checkRule({ ...ruleFormOf(undefined), from: 'evening', until: '9' })).toEqual(['from-wrong']);
  });
});

describe('a way to reach a client', () => {
  const form = (part: Partial<ContactForm>): ContactForm => ({
    key: 'k',
    system: 'phone',
    value: '',
    use: '',
    remark: '',
    rule: ruleFormOf(undefined),
    ...part,
  });

  test.each<[Partial<ContactForm>, readonly string[]]>([
    [{}, ['value-missing']],
    [{ value: 'Ana’s' }, ['phone-wrong']],
    [{ value: '211' }, []],
    [{ system: 'email', value: 'ana at sampleville' }, ['email-wrong']],
    [{ system: 'email', value: ' ana@sampleville.example ' }, []],
    [{ system: 'mail', value: '1 Elm St' }, []],
  ])('%o: %o', (part, wrong) => {
    expect(checkContact(form(part))).toEqual(wrong);
  });
});

describe('facts as they are typed', () => {
  const form = (answers: FactForm['answers'], part: Partial<FactForm> = {}): FactForm => ({
    date: TODAY,
    source: 'client',
    answers,
    per: 'month',
    from: { answers: {}, per: 'month' },
    ...part,
  });
  const wrong = (kind: string, typed: string) =>
    checkFacts(form({ [kind]: { value: typed } }), TODAY).some((why) => why !== 'date-wrong' && why.kind === kind);

  test.each(['0', '1200', '1,200.50', '1.200,50', '1200,5', '$ 900', '1 200', '1,200,000'])(
    'an income of “%s” can be read',
    (typed) => {
      expect(wrong('income', typed)).toBe(false);
    },
  );

  test.each([
    ['income', 'a lot'],
    ['income', '-5'],
    ['income', '0x10'],
    ['income', '1e3'],
    ['income', '1,200,50'],
    ['income', '1.2.3'],
    ['income', 'Infinity'],
    ['household-size', '0b11'],
    ['household-size', '0'],
    ['household-size', '2.5'],
    ['household-size', '700'],
    ['veteran', 'maybe'],
  ])('%s cannot be “%s”', (kind, typed) => {
    expect(wrong(kind, typed)).toBe(true);
  });

  test('what is not answered anew is not looked at, and the day cannot be to come', () => {
    const answers = { income: { value: 'as it came from elsewhere' } };
    expect(checkFacts(form(answers, { from: { answers, per: 'month' } }), TODAY)).toEqual([]);
    expect(checkFacts(form({}, { date: '2026-11-24' }), TODAY)).toEqual(['date-wrong']);
    expect(checkFacts(form({}, { date: '2026-02-30' }), TODAY)).toEqual(['date-wrong']);
  });
});

describe('days that cannot be', () => {
  test('coverage does not end before it begins', () => {
    const coverage = { ...coverageFormOf('k'), payer: 'Sample Health' };
    expect(checkCoverage({ ...coverage, start: '2026-02-01', end: '2026-01-31' })).toEqual(['end-before-start']);
    expect(checkCoverage({ ...coverage, start: '2026-02-30' })).toEqual(['start-wrong']);
    expect(checkCoverage({ ...coverage, start: '2026-02-01', end: '2026-02-01' })).toEqual([]);
    expect(checkCoverage(coverageFormOf('k'))).toEqual(['payer-missing']);
  });

  test('a flag does not end before it is put up', () => {
    const flag = { key: 'k', kind: 'safety', words: 'Dog', from: '2026-11-23', until: '2026-11-22' } as const;
    expect(checkFlag(flag)).toEqual(['until-wrong']);
    expect(checkFlag({ ...flag, until: '', words: ' ' })).toEqual(['words-missing']);
  });

  test('a person needs a name and a role, a case a way it came in', () => {
    expect(checkPerson(personFormOf('p'))).toEqual(['name-missing', 'role-missing']);
    expect(checkPerson({ ...personFormOf('p'), name: 'Bea', role: 'friend', until: 'May' })).toEqual([
      'until-wrong-day',
    ]);
    expect(checkSource({ from: '', words: '', on: '2026-11-24' }, TODAY)).toEqual(['from-missing', 'on-wrong']);
  });
});
