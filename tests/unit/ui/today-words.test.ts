import { afterEach, expect, test } from 'vitest';
import type { Client } from '../../../src/domain/client/client';
import { DUE_RULES, type DueItem } from '../../../src/domain/today/due-items';
import { setLanguage } from '../../../src/i18n';
import { itemWords } from '../../../src/ui/features/today/item-words';

afterEach(() => setLanguage('en'));

const rosa: Client = { id: 'c', given: 'Rosa', family: 'Marchetti', createdAt: '2026-11-01T00:00:00.000Z' };
const item = (rule: DueItem['rule'], params: DueItem['params']): DueItem => ({
  key: 'k',
  rule,
  when: 'now',
  due: '2026-11-20',
  daysLate: 1,
  link: { kind: 'attempt', id: 'a' },
  params,
});

test('every item says what to do, for whom, and the rule that put it there', () => {
  const silent = item('attempt-silent', { days: 9, limit: 5, resource: 'Harbor Housing' });
  expect(itemWords(silent, rosa)).toEqual({
    title: 'Call Harbor Housing for Rosa M.',
    rule: 'Sent 9 days ago, no answer · rule: ask after 5 working days',
  });
  setLanguage('es');
  expect(itemWords(silent, rosa).title).toBe('Llamar a Harbor Housing por Rosa M.');
});

test('a note is named by its day, not by the day it is due', () => {
  expect(itemWords(item('note-unsigned', { days: 3, limit: 2 }), rosa).title).toBe('Sign the note of Nov 18 · Rosa M.');
});

test('a task of nobody in particular is just its own words', () => {
  expect(itemWords(item('todo-due', { title: 'Order bus passes' }), undefined).title).toBe('Order bus passes');
});

test('the full family name is not shown on a screen that others can see', () => {
  const rules = DUE_RULES.filter((rule) => rule !== 'resource-unchecked');
  const shown = rules.map(
    (rule) => itemWords(item(rule, { title: 'Call', days: 1, limit: 1, at: '2026-11-20T15:00:00.000Z' }), rosa).title,
  );
  expect(shown.filter((title) => title.includes('Marchetti'))).toEqual([]);
  expect(shown.every((title) => title.includes('Rosa M.'))).toBe(true);
});
