import { expect, test } from 'vitest';
import type { Risk, RiskLevel, RiskStatus } from '../../../../src/domain/risk/risk';
import { CONTACT_DAYS, RISK_TIERS, tierOf } from '../../../../src/domain/risk/tier';

const risk = (kind: Risk['kind'], level: RiskLevel, status: RiskStatus = 'final', date = '2026-11-02'): Risk => ({
  id: `${kind}-${level}-${date}`,
  clientId: 'c1',
  kind,
  level,
  status,
  reason: 'Said so.',
  date,
  reviewBy: '2026-12-02',
  createdAt: `${date}T10:00:00.000Z`,
});

test('the tier of a client is the gravest risk that holds now', () => {
  expect(tierOf([risk('health', 'low'), risk('self-harm', 'high'), risk('neglect', 'moderate')])).toBe('high');
  expect(tierOf([risk('self-harm', 'high', 'final', '2026-10-01'), risk('self-harm', 'low')])).toBe('low');
});

test('nobody having judged a risk, or only one that holds no more, is kept apart from a low one', () => {
  expect(tierOf([])).toBe('not-judged');
  expect(tierOf([risk('health', 'high', 'cancelled'), risk('neglect', 'high', 'entered-in-error')])).toBe('not-judged');
});

test('the graver the tier, the sooner somebody is in touch', () => {
  const days = RISK_TIERS.map((tier) => CONTACT_DAYS[tier]);
  expect(days).toEqual(days.toSorted((a, b) => b - a));
});
