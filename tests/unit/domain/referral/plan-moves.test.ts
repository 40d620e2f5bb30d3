import { describe, expect, test } from 'vitest';
import {
  ALL_BUSINESS_STATUSES,
  BUSINESS_STATUSES,
  reportColumn,
} from '../../../../src/domain/referral/business-status';
import { choicesFrom, planMoves } from '../../../../src/domain/referral/plan-moves';
import { proposesCompletion, referralStatus } from '../../../../src/domain/referral/referral-status';
import type { BusinessStatus, TaskStatus } from '../../../../src/domain/referral/status';

const now = '2026-11-23T18:00:00.000Z';
const facts = { now, reportedBy: 'worker' } as const;

/** Written again from the design: word, status, column. */
const ROWS: readonly (readonly [string, TaskStatus, string | undefined])[] = [
  ['saved', 'draft', undefined],
  ['info-given', 'requested', undefined],
  ['sent awaiting-response attempted-no-answer application-submitted', 'requested', undefined],
  ['accepted appointment-scheduled', 'accepted', undefined],
  ['appointment-attended enrolled receiving-service', 'in-progress', undefined],
  ['waitlisted no-show appointment-cancelled documents-pending decision-pending under-appeal', 'on-hold', undefined],
  ['declined-no-capacity', 'rejected', 'no-capacity'],
  ['declined-not-eligible', 'rejected', 'not-eligible'],
  ['declined-out-of-area declined-language-or-access declined-service-ended', 'rejected', 'no-help'],
  ['provider-unreachable client-unreachable', 'cancelled', 'no-contact'],
  ['client-declined no-longer-needed', 'cancelled', 'not-interested'],
  ['referred-elsewhere duplicate consent-revoked', 'cancelled', 'referred-elsewhere'],
  ['ended-without-help appeal-lost', 'failed', 'no-help'],
  ['got-help got-part-of-help information-was-enough', 'completed', 'got-help'],
  ['mistake', 'entered-in-error', undefined],
];

describe('every plain word means one status and one column', () => {
  for (const [words, task, column] of ROWS) {
    for (const word of words.split(' ') as BusinessStatus[]) {
      test(`${word} is ${task}${column ? `, reported as ${column}` : ''}`, () => {
        expect(BUSINESS_STATUSES[word].task).toBe(task);
        expect(reportColumn(word)).toBe(column);
      });
    }
  }

  test('there are no words beside these', () => {
    expect([...ALL_BUSINESS_STATUSES].sort()).toEqual(ROWS.flatMap(([words]) => words.split(' ')).sort());
  });
});

/** From where the attempt stands, what is picked, and the statuses that are written ("+" = inferred) or the refusal. */
const STORIES: readonly (readonly [from: string, picked: BusinessStatus, written: string])[] = [
  ['draft saved', 'sent', 'requested'],
  ['draft saved', 'saved', 'nothing-new'],
  ['draft saved', 'accepted', '+requested:sent accepted'],
  ['draft saved', 'receiving-service', '+requested:sent +accepted:accepted in-progress'],
  ['draft saved', 'waitlisted', '+requested:sent on-hold'],
  ['draft saved', 'declined-no-capacity', '+requested:sent rejected'],
  ['draft saved', 'got-help', '+requested:sent +accepted:accepted completed'],
  ['draft saved', 'information-was-enough', '+requested:info-given +accepted:accepted completed'],
  ['draft saved', 'ended-without-help', '+requested:sent +accepted:accepted failed'],
  ['draft saved', 'client-declined', 'cancelled'],
  ['requested sent', 'saved', 'not-from-here'],
  ['requested sent', 'sent', 'nothing-new'],
  ['requested sent', 'awaiting-response', 'requested'],
  ['requested attempted-no-answer', 'attempted-no-answer', 'requested'],
  ['requested sent', 'enrolled', '+accepted:accepted in-progress'],
  ['requested info-given', 'got-help', '+accepted:accepted completed'],
  ['requested sent', 'appeal-lost', '+on-hold:under-appeal failed'],
  ['requested sent', 'declined-not-eligible', 'rejected'],
  ['accepted accepted', 'appointment-scheduled', 'accepted'],
  ['accepted accepted', 'sent', 'not-from-here'],
  ['accepted accepted', 'declined-not-eligible', 'failed'],
  ['accepted appointment-scheduled', 'no-show', 'on-hold'],
  ['in-progress enrolled', 'appointment-scheduled', 'accepted'],
  ['in-progress enrolled', 'declined-service-ended', 'failed'],
  ['in-progress enrolled', 'got-part-of-help', 'completed'],
  ['in-progress enrolled', 'info-given', 'not-from-here'],
  ['on-hold waitlisted', 'declined-no-capacity', 'failed'],
  ['on-hold waitlisted', 'receiving-service', 'in-progress'],
  ['on-hold waitlisted', 'awaiting-response', 'not-from-here'],
  ['completed got-help', 'accepted', 'final'],
  ['completed got-help', 'got-part-of-help', 'final'],
  ['completed got-help', 'mistake', 'entered-in-error'],
  ['rejected declined-no-capacity', 'under-appeal', 'final'],
  ['cancelled no-longer-needed', 'sent', 'final'],
  ['failed appeal-lost', 'got-help', 'final'],
  ['entered-in-error mistake', 'mistake', 'final'],
  ['entered-in-error mistake', 'sent', 'final'],
];

describe('what is written when a word is picked', () => {
  for (const [from, picked, written] of STORIES) {
    test(`from ${from.split(' ')[0]}, “${picked}” gives ${written}`, () => {
      const [status, businessStatus] = from.split(' ') as [TaskStatus, BusinessStatus];
      const planned = planMoves({ status, businessStatus }, picked, facts);
      const shown = planned.ok
        ? planned.value.map((m) => (m.inferred ? `+${m.status}:${m.businessStatus}` : m.status)).join(' ')
        : planned.why;
      expect(shown).toBe(written);
    });
  }
});

test('a late entry keeps the day it was true and the moment it was written', () => {
  const effectiveAt = '2026-11-20T15:00:00.000Z';
  const planned = planMoves({ status: 'draft', businessStatus: 'saved' }, 'accepted', {
    ...facts,
    effectiveAt,
    reportedBy: 'provider',
    channel: 'phone',
    note: 'Spoke with the front desk',
    reason: 'Has space',
  });
  expect(planned.ok && planned.value).toEqual([
    {
      status: 'requested',
      businessStatus: 'sent',
      changedAt: now,
      effectiveAt,
      reportedBy: 'assumed',
      order: 0,
      inferred: true,
    },
    {
      status: 'accepted',
      businessStatus: 'accepted',
      changedAt: now,
      effectiveAt,
      reportedBy: 'provider',
      order: 1,
      channel: 'phone',
      note: 'Spoke with the front desk',
      reason: 'Has space',
    },
  ]);
});

test('what lies more than a day ahead is not recorded as happened', () => {
  const planned = planMoves({ status: 'draft', businessStatus: 'saved' }, 'sent', {
    ...facts,
    effectiveAt: '2026-11-25T00:00:00.000Z',
  });
  expect(planned).toEqual({ ok: false, why: 'in-future' });
});

test('a moment later today is written as now', () => {
  const planned = planMoves({ status: 'draft', businessStatus: 'saved' }, 'sent', {
    ...facts,
    effectiveAt: '2026-11-23T23:00:00.000Z',
  });
  expect(planned.ok && planned.value[0]?.effectiveAt).toBe(now);
});

test('an ended attempt offers only “mistake”', () => {
  expect(choicesFrom({ status: 'completed', businessStatus: 'got-help' }, now)).toEqual(['mistake']);
  expect(choicesFrom({ status: 'accepted', businessStatus: 'accepted' }, now)).not.toContain('sent');
});

describe('the need behind the attempts', () => {
  test('stays active when the only attempt was refused, for the need is unmet', () => {
    expect(referralStatus('active', [{ status: 'rejected', businessStatus: 'declined-no-capacity' }])).toBe('active');
  });

  test('is a draft again when its only attempt was a mistake', () => {
    expect(referralStatus('active', [{ status: 'entered-in-error', businessStatus: 'mistake' }])).toBe('draft');
  });

  test('is proposed as met once somebody got help, until the worker settles it', () => {
    const helped = [{ status: 'completed', businessStatus: 'got-help' }] as const;
    expect(proposesCompletion({ status: 'active' }, helped)).toBe(true);
    expect(proposesCompletion({ status: 'completed' }, helped)).toBe(false);
    expect(proposesCompletion({ status: 'active' }, [{ status: 'failed', businessStatus: 'appeal-lost' }])).toBe(false);
  });
});
