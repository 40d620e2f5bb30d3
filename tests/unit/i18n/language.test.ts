import { effect } from '@preact/signals';
import { afterEach, describe, expect, test } from 'vitest';
import {
  bestLanguage,
  formatLongDay,
  formatMinutes,
  formatRelativeDay,
  formatShortDay,
  m,
  setLanguage,
} from '../../../src/i18n';

afterEach(() => setLanguage('en'));

describe('the language of the screens', () => {
  test('follows the first language of the browser that we speak', () => {
    expect(bestLanguage(['fr-CA', 'es-MX', 'en-US'])).toBe('es');
    expect(bestLanguage(['de'])).toBe('en');
    expect(bestLanguage([])).toBe('en');
  });

  test('changes every message at once, without a reload', () => {
    const seen: string[] = [];
    const stop = effect(() => {
      seen.push(m.common_back());
    });
    setLanguage('es');
    stop();
    expect(seen).toEqual(['Back', 'Atrás']);
  });

  test('counts as people do, in both languages, up to the millions', () => {
    expect(m.common_errors_title({ count: 1 })).toBe('Please look at one thing');
    expect(m.common_errors_title({ count: 3 })).toBe('Please look at 3 things');
    setLanguage('es');
    expect(m.common_errors_title({ count: 1 })).toBe('Revise una cosa, por favor');
    expect(m.common_errors_title({ count: 1_000_000 })).toBe('Revise 1000000 cosas, por favor');
  });
});

describe('days and times', () => {
  test('a calendar date never moves to another day with the zone', () => {
    expect(formatLongDay('2026-11-23')).toBe('Monday, November 23');
    setLanguage('es');
    expect(formatLongDay('2026-11-23')).toBe('Lunes, 23 de noviembre');
    expect(formatShortDay('2026-11-30')).toBe('30 nov');
  });

  test('near days are named, far ones counted', () => {
    expect(formatRelativeDay('2026-11-21', '2026-11-21')).toBe('today');
    expect(formatRelativeDay('2026-11-22', '2026-11-21')).toBe('tomorrow');
    expect(formatRelativeDay('2026-11-19', '2026-11-21')).toBe('2 days ago');
    setLanguage('es');
    expect(formatRelativeDay('2026-11-20', '2026-11-21')).toBe('ayer');
  });

  test('minutes are short', () => {
    expect(formatMinutes(9)).toBe('9 min');
  });
});
