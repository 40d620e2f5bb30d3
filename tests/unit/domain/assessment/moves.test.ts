/** Every status machine of the assessment, walked move by move: what the table does not list is refused. */
import { describe, expect, test } from 'vitest';
import { ASSESSMENT_MOVES, mayMoveAssessment } from '../../../../src/domain/assessment/assessment';
import { INTAKE_MOVES, mayMoveIntake } from '../../../../src/domain/intake/intake';
import { mayMoveNeed, NEED_MOVES } from '../../../../src/domain/need/need';
import { mayMoveRisk, RISK_MOVES } from '../../../../src/domain/risk/risk';

const MACHINES = [
  {
    name: 'an assessment',
    moves: ASSESSMENT_MOVES,
    may: mayMoveAssessment,
    allowed: [
      'in-progress > completed',
      'in-progress > stopped',
      'in-progress > entered-in-error',
      'completed > amended',
      'completed > entered-in-error',
      'amended > amended',
      'amended > entered-in-error',
      'stopped > entered-in-error',
    ],
  },
  {
    name: 'a need',
    moves: NEED_MOVES,
    may: mayMoveNeed,
    allowed: [
      'active > inactive',
      'active > resolved',
      'active > entered-in-error',
      'recurrence > inactive',
      'recurrence > resolved',
      'recurrence > entered-in-error',
      'inactive > active',
      'inactive > resolved',
      'inactive > entered-in-error',
      'resolved > recurrence',
      'resolved > entered-in-error',
    ],
  },
  {
    name: 'a risk',
    moves: RISK_MOVES,
    may: mayMoveRisk,
    allowed: [
      'final > amended',
      'final > cancelled',
      'final > entered-in-error',
      'amended > amended',
      'amended > cancelled',
      'amended > entered-in-error',
      'cancelled > entered-in-error',
    ],
  },
  {
    name: 'an intake task',
    moves: INTAKE_MOVES,
    may: mayMoveIntake,
    allowed: [
      'not-started > in-progress',
      'not-started > waiting',
      'not-started > done',
      'in-progress > waiting',
      'in-progress > done',
      'waiting > in-progress',
      'waiting > done',
      'done > in-progress',
    ],
  },
] as const;

describe.each(MACHINES)('$name', ({ moves, may, allowed }) => {
  const statuses = Object.keys(moves);
  const all = statuses.flatMap((from) => statuses.map((to) => [from, to] as const));

  test.each(all)('from %s to %s: only where the table lists it', (from, to) => {
    const listed = (allowed as readonly string[]).includes(`${from} > ${to}`);
    expect((may as (from: string, to: string) => boolean)(from, to)).toBe(listed);
  });
});
