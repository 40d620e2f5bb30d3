import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALL_BUSINESS_STATUSES, BUSINESS_STATUSES } from '../../src/domain/referral/business-status';
import { movesInOrder, planMoves } from '../../src/domain/referral/plan-moves';
import type { AttemptMove, ReportedBy } from '../../src/domain/referral/referral';
import { referralStatus } from '../../src/domain/referral/referral-status';
import type { BusinessStatus, TaskStatus } from '../../src/domain/referral/status';
import { isFinal, TASK_MOVES } from '../../src/domain/referral/task-moves';

const runs = { numRuns: 300 * Number(process.env.CASECLIP_ROUNDS ?? 1) };
const START = Date.parse('2026-11-02T09:00:00.000Z');
const reporters: ReportedBy[] = ['provider', 'client', 'support-person', 'worker', 'document', 'portal', 'assumed'];

const picks = fc.array(
  fc.record({
    picked: fc.constantFrom(...ALL_BUSINESS_STATUSES),
    by: fc.constantFrom(...reporters),
    lateBy: fc.integer({ min: -2, max: 20 }),
  }),
  { maxLength: 25 },
);

/** Picks one after the other what a worker might pick, right or wrong, and keeps what was written. */
function play(wishes: readonly { picked: BusinessStatus; by: ReportedBy; lateBy: number }[]) {
  const saved: AttemptMove = {
    status: 'draft',
    businessStatus: 'saved',
    changedAt: new Date(START).toISOString(),
    effectiveAt: new Date(START).toISOString(),
    reportedBy: 'worker',
    order: 0,
  };
  const written = [saved];
  const steps: { from: TaskStatus; picked: BusinessStatus; moves: readonly AttemptMove[] }[] = [];
  wishes.forEach(({ picked, by, lateBy }, index) => {
    const current = written.at(-1) ?? saved;
    const now = START + (index + 1) * 3_600_000;
    const effectiveAt = new Date(now - lateBy * 86_400_000).toISOString();
    const planned = planMoves(current, picked, { now: new Date(now).toISOString(), reportedBy: by, effectiveAt });
    if (!planned.ok) return;
    steps.push({ from: current.status, picked, moves: planned.value });
    written.push(...planned.value);
  });
  return { written, steps };
}

describe('whatever is picked, in whatever order', () => {
  test('only listed moves are written, or a new word for the same status', () => {
    fc.assert(
      fc.property(picks, (wishes) => {
        const { written } = play(wishes);
        written.slice(1).forEach((move, i) => {
          const from = written[i]?.status ?? 'draft';
          expect(move.status === from || TASK_MOVES[from].includes(move.status)).toBe(true);
        });
      }),
      runs,
    );
  });

  test('a final state is never left except as a mistake, and nothing follows that', () => {
    fc.assert(
      fc.property(picks, (wishes) => {
        const { written } = play(wishes);
        written.slice(0, -1).forEach((move, i) => {
          if (isFinal(move.status)) expect(written[i + 1]?.status).toBe('entered-in-error');
          expect(move.status).not.toBe('entered-in-error');
        });
      }),
      runs,
    );
  });

  test('the steps that the app adds are marked as inferred, and what was picked is not', () => {
    fc.assert(
      fc.property(picks, (wishes) => {
        for (const { picked, moves } of play(wishes).steps) {
          const last = moves.at(-1);
          expect(last?.businessStatus).toBe(picked);
          expect(last?.inferred).toBeUndefined();
          for (const between of moves.slice(0, -1)) {
            expect(between.inferred).toBe(true);
            expect(between.reportedBy).toBe('assumed');
            expect(isFinal(between.status)).toBe(false);
          }
        }
      }),
      runs,
    );
  });

  test('the status is that of the word picked; a refusal after acceptance is a failed attempt', () => {
    fc.assert(
      fc.property(picks, (wishes) => {
        for (const { from, picked, moves } of play(wishes).steps) {
          const accepted = ['accepted', 'in-progress', 'on-hold'].includes(from);
          const failed = picked.startsWith('declined-') && accepted;
          expect(moves.at(-1)?.status).toBe(failed ? 'failed' : BUSINESS_STATUSES[picked].task);
        }
      }),
      runs,
    );
  });

  test('moves written in one go keep their order whatever order they are stored in', () => {
    fc.assert(
      fc.property(picks, fc.integer(), (wishes, seed) => {
        const { written } = play(wishes);
        const keyed = written.map((move, i): [string, AttemptMove] => [
          `${(i * 7919 + Math.abs(seed)) % 1009}-${i}`,
          move,
        ]);
        const shuffled = Object.fromEntries(keyed.sort(([a], [b]) => a.localeCompare(b)));
        expect(movesInOrder({ moves: shuffled })).toEqual(written);
      }),
      runs,
    );
  });

  test('nothing is recorded as true later than it was written down', () => {
    fc.assert(
      fc.property(picks, (wishes) => {
        for (const move of play(wishes).written) expect(move.effectiveAt <= move.changedAt).toBe(true);
      }),
      runs,
    );
  });

  test('the need is a draft exactly while only drafts count, and the worker’s word on it stays', () => {
    const standing = fc.constantFrom(...(Object.keys(TASK_MOVES) as TaskStatus[]));
    const word = fc.constantFrom('draft', 'active', 'completed', 'revoked', 'entered-in-error');
    fc.assert(
      fc.property(fc.array(standing, { maxLength: 6 }), word, (statuses, stored) => {
        const derived = referralStatus(
          stored,
          statuses.map((status) => ({ status, businessStatus: 'saved' as const })),
        );
        if (stored !== 'draft' && stored !== 'active') expect(derived).toBe(stored);
        else {
          const asked = statuses.some((status) => status !== 'draft' && status !== 'entered-in-error');
          expect(derived).toBe(asked ? 'active' : 'draft');
        }
      }),
      runs,
    );
  });
});
