import { describe, expect, test } from 'vitest';
import {
  type ContactPoint,
  contactPointsOf,
  reachPointsOf,
  underNever,
  waysOf,
} from '../../../../src/domain/client/contact-point';
import { hasRule, isWithin, mayContact, type SafeRule } from '../../../../src/domain/client/safe-contact';

/** A Monday. */
const at = (time: string, date = '2026-11-23') => ({ date, time });

describe('what may be done now', () => {
  test.each<[string, SafeRule | undefined, string]>([
    ['nothing was said', undefined, 'not-asked'],
    ['calls are fine', { ways: { call: 'ok' } }, 'ok'],
    ['calls are not', { ways: { call: 'no' } }, 'no'],
    ['only texts were talked about', { ways: { text: 'ok' } }, 'not-asked'],
    ['the number is never to be used', { never: true, ways: { call: 'ok' } }, 'never'],
    ['calls are fine, but later', { ways: { call: 'ok' }, from: '16:00' }, 'not-now'],
    ['calls are fine, but on Tuesdays', { ways: { call: 'ok' }, days: ['TU'] }, 'not-now'],
    ['hours are known, calls were not asked about', { from: '09:00', until: '17:00' }, 'not-asked'],
    ['calls are refused, in their hours too', { ways: { call: 'no' }, from: '09:00', until: '17:00' }, 'no'],
  ])('%s', (_, rule, verdict) => {
    expect(mayContact(rule, 'call', at('10:00'))).toBe(verdict);
  });

  test('a letter knows no hours', () => {
    expect(mayContact({ ways: { mail: 'ok' }, from: '16:00' }, 'mail', at('10:00'))).toBe('ok');
  });

  test('hours begin on the minute and end before it', () => {
    const rule = { from: '09:00', until: '17:00' };
    expect(['08:59', '09:00', '16:59', '17:00'].map((time) => isWithin(rule, at(time)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('hours over midnight belong to the day they begin on', () => {
    const rule: SafeRule = { days: ['MO'], from: '22:00', until: '06:00' };
    expect(isWithin(rule, at('23:00'))).toBe(true);
    expect(isWithin(rule, at('05:00', '2026-11-24'))).toBe(true);
    expect(isWithin(rule, at('05:00'))).toBe(false);
    expect(isWithin(rule, at('23:00', '2026-11-24'))).toBe(false);
  });

  test('times that are none are as if nobody had said them', () => {
    expect(isWithin({ from: 'evening', until: '25:00' }, at('03:00'))).toBe(true);
    expect(hasRule({ from: 'evening' })).toBe(false);
    expect(hasRule({ say: 'Say you are from the dentist' })).toBe(true);
    expect(hasRule(undefined)).toBe(false);
  });
});

describe('where a client can be reached', () => {
  const rule: SafeRule = { never: true };

  test('a client of an earlier version has the phone and the e-mail of the first form', () => {
    expect(contactPointsOf({ phone: '(555) 555-0134', email: 'ana@sampleville.example' })).toEqual([
      { key: 'phone', system: 'phone', value: '(555) 555-0134' },
      { key: 'email', system: 'email', value: 'ana@sampleville.example' },
    ]);
    expect(contactPointsOf({})).toEqual([]);
  });

  test('what was said about a number stays with it however it is written', () => {
    const contacts = { phone: { system: 'phone', value: '555-555-0134', rule } } as const;
    expect(contactPointsOf({ phone: '(555) 555-0134', contacts })[0]?.rule).toEqual(rule);
  });

  test('what was said about a number is not said about the one that took its place', () => {
    const contacts = { phone: { system: 'phone', value: '555-555-0134', rule: { ways: { call: 'ok' } } } } as const;
    expect(contactPointsOf({ phone: '555-555-0199', contacts })).toEqual([
      { key: 'phone', system: 'phone', value: '555-555-0199' },
    ]);
    expect(contactPointsOf({ contacts })).toEqual([]);
  });

  test('old numbers stand last, and entries that cannot be read are left alone', () => {
    const contacts = {
      a: { system: 'phone', value: '555-555-0101', use: 'old' },
      b: { system: 'mail', value: '1 Elm St' },
      c: { system: 'phone' } as never,
    } as const;
    expect(contactPointsOf({ contacts }).map(({ key }) => key)).toEqual(['b', 'a']);
  });

  test('a phone can be called, texted and left a message; what is not known can only be read', () => {
    expect(waysOf('phone')).toEqual(['call', 'text', 'message']);
    expect(waysOf('mail')).toEqual(['mail']);
    expect(waysOf('other')).toEqual([]);
  });

  test('"never" holds for the number wherever it stands again', () => {
    const never: SafeRule = { never: true, say: 'He reads her phone' };
    const twice = {
      phone: '(555) 555-0134',
      contacts: {
        merged: { system: 'phone', value: '+1 555 555 0134', rule: never },
        home: { system: 'phone', value: '555-555-0134 home', rule: { ways: { call: 'ok' } } },
        other: { system: 'phone', value: '555-555-0199' },
      },
    } as const;
    const may = (point: { readonly rule?: SafeRule }) => mayContact(point.rule, 'call', at('10:00'));
    expect(reachPointsOf(twice).map((point) => [point.key, may(point)])).toEqual([
      ['phone', 'never'],
      ['merged', 'never'],
      ['home', 'never'],
      ['other', 'not-asked'],
    ]);
    const lines: readonly ContactPoint[] = [{ system: 'phone', value: '555 555 0134' }];
    const [partner] = underNever(lines, twice);
    expect(partner?.rule).toEqual({ never: true });
  });

  test('a number that took the place of one never to be used, and is typed in again, stays hidden', () => {
    const contacts = {
      phone: { system: 'phone', value: '555-555-0134', rule },
      again: { system: 'phone', value: '5555550134' },
    } as const;
    expect(reachPointsOf({ phone: '555-555-0199', contacts }).map(({ key, rule }) => [key, rule?.never])).toEqual([
      ['phone', undefined],
      ['again', true],
    ]);
  });
});
